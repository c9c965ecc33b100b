import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { replay } from '../engine/replay.ts';
import { readBlob } from '../store/blobs.ts';
import { openHeads, printableHead } from '../store/heads.ts';
import { openForReading } from '../store/open-file.ts';
import { consultationDomain } from './domain.ts';
import { draftedState } from './drafted.ts';

/**
 * The state of a file and the head of its record, without opening it for writing. Its framework is the one that people
 * write together, where they do.
 *
 * Another process may be hosting it meanwhile. Throws a `StorageProblem`.
 */
export function consultationOf(path: string): { readonly state: Consultation; readonly head: string | null } {
  const file = openForReading(path);
  try {
    const [head] = openHeads(file);
    return {
      state: draftedState(replay(file, consultationDomain).state, file),
      head: head === undefined ? null : printableHead(head.hash),
    };
  } finally {
    file.close();
  }
}

/** What `choose` makes of a file's pictures, which it reads one by one. Throws a `StorageProblem`. */
export function picturesOf<Chosen>(
  path: string,
  choose: (read: (hash: string) => Uint8Array | null) => Chosen,
): Chosen {
  const file = openForReading(path);
  try {
    return choose((hash) => readBlob(file, hash));
  } finally {
    file.close();
  }
}
