import { mergeUpdates, parseUpdateMeta } from 'yjs';
import { statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';

/** One change of a document as it came, or a run of them that was merged. Times in milliseconds since 1970. */
export type ChangeRow = {
  readonly first: number;
  readonly change: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly author: string;
  readonly bytes: Uint8Array;
};

/** A document as it is stored: updates that make it when applied in this order. */
export type StoredDocument = { readonly change: number; readonly updates: readonly Uint8Array[] };

const columns = 'first, change, started_at AS startedAt, ended_at AS endedAt, author';

/** The number of the newest change; 0 for a document in which nobody wrote. */
export function lastChange(file: ReadableFile, document: string): number {
  const row = statement<[string], { change: number | null }>(
    file,
    'SELECT max(change) AS change FROM document_change WHERE document = ?',
  ).get(document);
  return row?.change ?? 0;
}

/** Writes one change; the caller has a transaction open. */
export function appendChange(
  file: WritableFile,
  document: string,
  row: Omit<ChangeRow, 'first' | 'startedAt'>,
): void {
  statement(
    file,
    `INSERT INTO document_change (document, change, first, started_at, ended_at, author, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(document, row.change, row.change, row.endedAt, row.endedAt, row.author, row.bytes);
}

/** The newest version, from the snapshot and what came after it. */
export function storedDocument(file: ReadableFile, document: string): StoredDocument {
  const snapshot = statement<[string], { change: number; bytes: Uint8Array }>(
    file,
    'SELECT change, bytes FROM document_snapshot WHERE document = ?',
  ).get(document);
  const after = changeBytes(file, document, snapshot?.change ?? 0, Number.MAX_SAFE_INTEGER);
  return {
    change: after.at(-1)?.change ?? snapshot?.change ?? 0,
    updates: [...(snapshot === undefined ? [] : [snapshot.bytes]), ...after.map(({ bytes }) => bytes)],
  };
}

/** The document as it was after a change: made of the changes alone, deleted text included. */
export function storedDocumentAt(file: ReadableFile, document: string, change: number): StoredDocument {
  const rows = changeBytes(file, document, 0, change);
  return { change: rows.at(-1)?.change ?? 0, updates: rows.map(({ bytes }) => bytes) };
}

/** What was written after a change, oldest first; merged runs may bring some of what was before it once more. */
export function changesAfter(file: ReadableFile, document: string, after: number): readonly Uint8Array[] {
  return changeBytes(file, document, after, Number.MAX_SAFE_INTEGER).map(({ bytes }) => bytes);
}

function changeBytes(
  file: ReadableFile,
  document: string,
  after: number,
  upTo: number,
): readonly { readonly change: number; readonly bytes: Uint8Array }[] {
  return statement<[string, number, number], { change: number; bytes: Uint8Array }>(
    file,
    `SELECT change, bytes FROM document_change WHERE document = ? AND change > ? AND change <= ?
     ORDER BY change`,
  ).all(document, after, upTo);
}

/** Who wrote under each client, by the changes in the file: each once. */
export function clientAuthors(
  file: ReadableFile,
  document: string,
): ReadonlyMap<number, ReadonlySet<string>> {
  const rows = statement<[string], { author: string; bytes: Uint8Array }>(
    file,
    'SELECT author, bytes FROM document_change WHERE document = ?',
  ).all(document);
  const authors = new Map<number, Set<string>>();
  for (const { author, bytes } of rows) {
    for (const client of parseUpdateMeta(bytes).to.keys()) {
      authors.set(client, (authors.get(client) ?? new Set<string>()).add(author));
    }
  }
  return authors;
}

/** All rows without their bytes, oldest first. */
export function changeRows(
  file: ReadableFile,
  document: string,
): readonly (Omit<ChangeRow, 'bytes'> & { readonly size: number })[] {
  return statement<[string], Omit<ChangeRow, 'bytes'> & { size: number }>(
    file,
    `SELECT ${columns}, length(bytes) AS size FROM document_change WHERE document = ? ORDER BY change`,
  ).all(document);
}

/** Keeps the whole document as it is after `change`, so that it opens fast. */
export function keepDocument(
  file: WritableFile,
  document: string,
  whole: { readonly change: number; readonly bytes: Uint8Array },
): void {
  statement(
    file,
    `INSERT INTO document_snapshot (document, change, bytes) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET change = excluded.change, bytes = excluded.bytes`,
  ).run(document, whole.change, whole.bytes);
}

/** A pause of so long between two changes of one author begins a new sitting. */
const sittingGapMs = 60_000;
/** A sitting that goes on is cut after so long, so that its beginning stays a version of its own. */
const longestSittingMs = 5 * 60_000;
const mostBytes = 256 * 1024;

/**
 * Merges runs of changes of one author within one sitting into one row each.
 *
 * No change is lost: what was deleted later is still in the rows before. `keep`: changes after which somebody named a
 * version; no row reaches beyond one. Returns how many rows there are fewer.
 */
export function compactChanges(file: WritableFile, document: string, keep: ReadonlySet<number>): number {
  let fewer = 0;
  for (const sitting of sittingsOf(changeRows(file, document), keep)) {
    const [oldest] = sitting;
    const newest = sitting.at(-1);
    if (oldest === undefined || newest === undefined || sitting.length < 2) continue;
    const rows = changeBytes(file, document, oldest.change - 1, newest.change);
    const bytes = mergeUpdates(rows.map((row) => row.bytes));
    statement(file, 'DELETE FROM document_change WHERE document = ? AND change BETWEEN ? AND ?').run(
      document,
      oldest.change,
      newest.change,
    );
    statement(
      file,
      `INSERT INTO document_change (document, change, first, started_at, ended_at, author, bytes)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ).run(document, newest.change, oldest.first, oldest.startedAt, newest.endedAt, newest.author, bytes);
    fewer += sitting.length - 1;
  }
  return fewer;
}

type Sized = Omit<ChangeRow, 'bytes'> & { readonly size: number };

type Span = Pick<ChangeRow, 'startedAt' | 'endedAt'>;

/** Whether what was written next belongs by its time to a sitting. */
export function belongsToSitting(next: Span, sitting: Span): boolean {
  return (
    next.startedAt - sitting.endedAt <= sittingGapMs && next.endedAt - sitting.startedAt <= longestSittingMs
  );
}

/** Neighbouring rows that belong to one sitting of one author. */
export function sittingsOf<Row extends Sized>(
  rows: readonly Row[],
  keep: ReadonlySet<number> = new Set(),
): readonly (readonly Row[])[] {
  const sittings: Row[][] = [];
  let size = 0;
  for (const row of rows) {
    const sitting = sittings.at(-1);
    const before = sitting?.at(-1);
    const belongs =
      before !== undefined &&
      sitting?.[0] !== undefined &&
      before.author === row.author &&
      !keep.has(before.change) &&
      belongsToSitting(row, { startedAt: sitting[0].startedAt, endedAt: before.endedAt }) &&
      size + row.size <= mostBytes;
    if (belongs) sitting.push(row);
    else sittings.push([row]);
    size = belongs ? size + row.size : row.size;
  }
  return sittings;
}

/** Remembers who wrote a comment or a proposal; the first to write it stays its author. */
export function keepRemark(file: WritableFile, document: string, remark: string, author: string): void {
  statement(
    file,
    'INSERT INTO document_remark (document, remark, author) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  ).run(document, remark, author);
}

export function remarkAuthor(file: ReadableFile, document: string, remark: string): string | null {
  const row = statement<[string, string], { author: string }>(
    file,
    'SELECT author FROM document_remark WHERE document = ? AND remark = ?',
  ).get(document, remark);
  return row?.author ?? null;
}
