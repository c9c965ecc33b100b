import type { Database, Statement } from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** An open consultation file that may be read. */
export type ReadableFile = Database & { readonly [readable]: true };

/** An open consultation file whose lock we hold: only functions that take this one change anything. */
export type WritableFile = ReadableFile & { readonly [writable]: true };

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The statement for `sql`, prepared once for each open file. */
export function statement<Parameters extends unknown[], Row = unknown>(
  file: ReadableFile,
  sql: string,
): Statement<Parameters, Row> {
  let statements = prepared.get(file);
  if (statements === undefined) {
    statements = new Map();
    prepared.set(file, statements);
  }
  let found = statements.get(sql);
  if (found === undefined) {
    found = file.prepare(sql);
    statements.set(sql, found);
  }
  return found as Statement<Parameters, Row>;
}

/** Runs `work` in one transaction; whatever it throws undoes all of it. */
export function inTransaction<Result>(file: WritableFile, work: () => Result): Result {
  statement(file, 'BEGIN IMMEDIATE').run();
  try {
    const result = work();
    statement(file, 'COMMIT').run();
    return result;
  } catch (thrown) {
    // SQLite has already rolled back by itself after some errors, a full disk among them.
    if (file.inTransaction) file.exec('ROLLBACK');
    throw thrown;
  }
}
