import type { BallotKeys } from './ballot-keys.ts';
import { truncateLog } from './connection.ts';
import { inTransaction, statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';

/** Notes, in the transaction that counts or voids a ballot, that its private key has to go. */
export function doomKey(file: WritableFile, ballot: string): void {
  statement(file, 'INSERT INTO doomed_key (ballot) VALUES (?) ON CONFLICT DO NOTHING').run(ballot);
}

/** Ballots whose key has still to be destroyed. */
function doomedKeys(file: ReadableFile): string[] {
  return statement<[], { ballot: string }>(file, 'SELECT ballot FROM doomed_key ORDER BY ballot')
    .all()
    .map((row) => row.ballot);
}

/**
 * Destroys the keys that are due: first the write-ahead log is emptied of envelopes, then the keys are deleted.
 *
 * Runs after the commit of a count, and at every opening for what a crash left undone.
 */
export function destroyDoomedKeys(file: WritableFile, keys: BallotKeys): void {
  const ballots = doomedKeys(file);
  if (ballots.length === 0) return;
  truncateLog(file);
  for (const ballot of ballots) keys.destroy(ballot);
  inTransaction(file, () => statement(file, 'DELETE FROM doomed_key').run());
}
