import { Buffer } from 'node:buffer';
import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { chainHeads, lastSeq } from './event-log.ts';
import { statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';

export type Snapshot<State> = {
  readonly state: State;
  /** The newest event that the state contains. */
  readonly seq: number;
};

type SnapshotRow = {
  readonly evolve_version: string;
  readonly seq: number;
  readonly heads: string;
  readonly state: Buffer;
  readonly digest: Buffer;
};

/** Keeps the state as it is after the newest event, in the place of the snapshot before. */
export function keepSnapshot(file: WritableFile, state: unknown, evolveVersion: string): void {
  const seq = lastSeq(file);
  const bytes = serialize(state);
  statement(
    file,
    `INSERT INTO snapshot (id, evolve_version, seq, heads, state, digest) VALUES (1, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET evolve_version = excluded.evolve_version, seq = excluded.seq,
       heads = excluded.heads, state = excluded.state, digest = excluded.digest`,
  ).run(evolveVersion, seq, headsKey(file, seq), bytes, hash('sha256', bytes, 'buffer'));
}

/**
 * The kept state, when it was made by the same `evolve` from the very events that are in the file.
 *
 * Returns null otherwise: the log is the truth, and a snapshot that does not fit is only not used.
 */
export function fittingSnapshot<State>(file: ReadableFile, evolveVersion: string): Snapshot<State> | null {
  const row = statement<[], SnapshotRow>(file, 'SELECT * FROM snapshot WHERE id = 1').get();
  if (row === undefined || row.evolve_version !== evolveVersion) return null;
  if (row.heads !== headsKey(file, row.seq)) return null;
  if (!Buffer.from(hash('sha256', row.state, 'buffer')).equals(row.digest)) return null;
  try {
    return { state: deserialize(row.state) as State, seq: row.seq };
  } catch {
    // Written by a newer engine of JavaScript than this one: the state is computed again.
    return null;
  }
}

/** Drops the snapshot: its state may hold words that are being erased. */
export function dropSnapshot(file: WritableFile): void {
  statement(file, 'DELETE FROM snapshot').run();
}

function headsKey(file: ReadableFile, seq: number): string {
  return JSON.stringify(
    chainHeads(file, seq).map(({ origin, counter, hash: head }) => [origin, counter, head]),
  );
}
