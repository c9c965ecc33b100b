import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { consultationDomain } from '../../electron/host/consultation/domain.ts';
import { consultationOf } from '../../electron/host/consultation/read-consultation.ts';
import { openRecord } from '../../electron/host/engine/open-record.ts';
import type { ExportRequest } from '../../electron/host/export/request.ts';
import { writeExport } from '../../electron/host/export/write-export.ts';
import type { Consultation } from '../../shared/domain/model/consultation.ts';
import { tempFolder } from './temp.ts';
import { exampleDocument } from './worked-example.ts';

/** The worked example in a real file, made by the public import. */
export type ExampleFile = {
  readonly folder: string;
  readonly file: string;
  readonly state: Consultation;
  readonly head: string | null;
  /** An export of it; a release unless asked otherwise. */
  made(request: Partial<ExportRequest> & Pick<ExportRequest, 'format'>): Promise<Uint8Array>;
  remove(): void;
};

/** For `beforeAll`; call `remove` in `afterAll`. */
export async function exampleFile(): Promise<ExampleFile> {
  let remove = (): void => undefined;
  const folder = tempFolder((later) => (remove = later));
  const file = join(folder, 'example.baraza');
  const record = openRecord({
    file,
    create: true,
    appData: join(folder, 'app'),
    domain: consultationDomain,
    clock: Date.now,
    random: randomBytes,
    version: 'test',
  });
  const outcome = await record.submit({
    device: 'host',
    key: 'import',
    actor: { kind: 'host' },
    command: { name: 'import.apply', seat: null, body: { document: exampleDocument() } },
  });
  await record.close();
  if (!outcome.ok) throw new Error(outcome.say);
  const { state, head } = consultationOf(file);
  return {
    folder,
    file,
    state,
    head,
    made: async (request) => (await writeExport({ state, head, kind: 'release', ...request })).bytes,
    remove: () => remove(),
  };
}
