import type { Database } from 'better-sqlite3';

/** One step of the tables' history. Events are never touched by it: they are upcast at reading. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/**
 * The tables' history, oldest first.
 *
 * Numbers rise with gaps, so that a fix of an older release can be slipped in between.
 */
export const migrations: readonly Migration[] = [
  {
    number: 100,
    name: 'the record',
    sql: `
      -- What this file is; see identity.ts.
      CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

      -- The log. seq is the order in which this file got them; bytes are hashed and never rewritten.
      CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        origin TEXT NOT NULL,
        counter INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        hash BLOB NOT NULL,
        UNIQUE (origin, counter)
      ) STRICT;

      -- Free text and who said it. Deleting a row erases it; the event keeps only the commitment.
      CREATE TABLE content (
        origin TEXT NOT NULL,
        counter INTEGER NOT NULL,
        salt BLOB NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (origin, counter)
      ) STRICT, WITHOUT ROWID;

      -- Answers that were given, so that a command sent again is not done again.
      CREATE TABLE answered (
        device TEXT NOT NULL,
        key TEXT NOT NULL,
        body BLOB NOT NULL,
        answer TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (device, key)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX answered_at ON answered (at);

      CREATE TABLE blob (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    `,
  },
  {
    number: 200,
    name: 'secret ballots',
    sql: `
      -- While a ballot is open: who put which sealed envelope in. Emptied by the count.
      CREATE TABLE envelope (
        ballot TEXT NOT NULL,
        section INTEGER NOT NULL,
        seat TEXT NOT NULL,
        envelope BLOB NOT NULL,
        PRIMARY KEY (ballot, section, seat)
      ) STRICT, WITHOUT ROWID;

      -- After the count. WITHOUT ROWID: rows lie in the order of their random ids, no order of arrival exists.
      CREATE TABLE box (
        ballot TEXT NOT NULL,
        item TEXT NOT NULL,
        id TEXT NOT NULL,
        response TEXT NOT NULL,
        PRIMARY KEY (ballot, item, id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE box_comment (
        ballot TEXT NOT NULL,
        item TEXT NOT NULL,
        id TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (ballot, item, id)
      ) STRICT, WITHOUT ROWID;

      -- Ballots whose private key has still to be destroyed, should the computer stop before it is done.
      CREATE TABLE doomed_key (ballot TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    `,
  },
  {
    number: 300,
    name: 'snapshots',
    sql: `
      -- A state that was computed from the events up to seq; a cache, dropped without loss.
      CREATE TABLE snapshot (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        evolve_version TEXT NOT NULL,
        seq INTEGER NOT NULL,
        heads TEXT NOT NULL,
        state BLOB NOT NULL,
        digest BLOB NOT NULL
      ) STRICT;
    `,
  },
  {
    number: 400,
    name: 'documents that people write together',
    sql: `
      -- Changes \`first\` to \`change\` of a document by one author, merged: one when written, more after compaction.
      -- Nothing is ever taken out: every earlier version can be made of them.
      CREATE TABLE document_change (
        document TEXT NOT NULL,
        change INTEGER NOT NULL,
        first INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        ended_at INTEGER NOT NULL,
        author TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (document, change)
      ) STRICT;

      -- The whole document up to \`change\`; a cache, made again when it is missing.
      CREATE TABLE document_snapshot (
        document TEXT PRIMARY KEY,
        change INTEGER NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;

      -- Who wrote a comment or proposal by a command: they alone withdraw it.
      CREATE TABLE document_remark (
        document TEXT NOT NULL,
        remark TEXT NOT NULL,
        author TEXT NOT NULL,
        PRIMARY KEY (document, remark)
      ) STRICT, WITHOUT ROWID;
    `,
  },
];

/** Version of the tables that this program writes. */
export const fileVersion = Math.max(...migrations.map((migration) => migration.number));

/** Runs what is pending, all in one transaction: a file is never left between two versions. */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  const version = database.pragma('user_version', { simple: true });
  const pending = steps.filter((step) => step.number > Number(version));
  const last = pending.at(-1);
  if (last === undefined) return;
  database.transaction(() => {
    for (const step of pending) database.exec(step.sql);
    database.pragma(`user_version = ${last.number}`);
  })();
}
