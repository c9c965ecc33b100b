import { strFromU8, unzipSync } from 'fflate';
import { writeExport } from '../../electron/host/export/write-export.ts';
import type { Consultation } from '../../shared/domain/model/consultation.ts';
import { looked } from './sorting-room.ts';

/** All tables of an export, by name. */
export async function tablesOf(
  state: Consultation,
  kind: 'archive' | 'release' = 'archive',
): Promise<{ readonly [name: string]: string }> {
  const { bytes } = await writeExport({ state, head: null, format: 'csv', kind });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name.replace(/\.csv$/u, ''), strFromU8(file)]),
  );
}

/** The lines of a table without its header. */
export const linesOf = (table: string | undefined): string[] => (table ?? '').trim().split('\r\n').slice(1);

/** A sort of eight cards with a map, rated on both scales, shown to the room. */
export function mapped() {
  const room = looked('concept-mapping');
  room.act('run.show');
  return room;
}
