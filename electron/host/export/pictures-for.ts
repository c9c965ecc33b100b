import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { picturesNeeded } from '../../../shared/domain/release/texts-told.ts';
import type { Pictures } from './read-picture.ts';
import type { ExportRequest } from './request.ts';

/**
 * The pictures that an export needs, read before it begins, as the thread that makes it has no file.
 *
 * `read` gives the bytes under a hash, null where there are none.
 */
export function picturesFor(
  asked: {
    readonly state: Consultation;
    readonly format: ExportRequest['format'];
    readonly what: ExportRequest['what'] | undefined;
  },
  read: (hash: string) => Uint8Array | null,
): Pictures {
  const { state, format, what } = asked;
  if (format === 'csv' || format === 'json' || what === 'outcome' || what === 'comments') return {};
  const needed = picturesNeeded(state, what === 'meeting' ? ['notes'] : ['notes', 'narrative']);
  return Object.fromEntries(
    needed.flatMap((hash) => {
      const bytes = read(hash);
      return bytes === null ? [] : [[hash, bytes]];
    }),
  );
}
