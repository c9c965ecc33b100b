import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { fileVersion, migrate, migrations } from '../../../electron/host/store/migrations.ts';

function tables(database: Database.Database): string[] {
  return database
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all();
}

function version(database: Database.Database): unknown {
  return database.pragma('user_version', { simple: true });
}

/** A database as the migrations before `number` left it. */
function before(number: number): Database.Database {
  const database = new Database(':memory:');
  migrate(
    database,
    migrations.filter((migration) => migration.number < number),
  );
  return database;
}

test('numbers rise, with room between them', () => {
  const numbers = migrations.map((migration) => migration.number);
  for (const [index, number] of numbers.entries())
    expect(number - (numbers[index - 1] ?? 0)).toBeGreaterThan(1);
  expect(fileVersion).toBe(numbers.at(-1));
});

test('100 makes the record’s tables, which were not there', () => {
  const database = before(100);
  expect(tables(database)).toEqual([]);
  migrate(database, migrations.slice(0, 1));
  expect(version(database)).toBe(100);
  expect(tables(database)).toEqual(['answered', 'blob', 'content', 'event', 'meta']);
});

test('200 adds ballots and keeps the record', () => {
  const database = before(200);
  database.exec(`INSERT INTO event (origin, counter, bytes, hash) VALUES ('o', 1, x'7b7d', x'00')`);
  migrate(database, migrations.slice(0, 2));
  expect(version(database)).toBe(200);
  expect(tables(database)).toEqual(expect.arrayContaining(['box', 'box_comment', 'doomed_key', 'envelope']));
  expect(database.prepare('SELECT count(*) FROM event').pluck().get()).toBe(1);
  // No hidden row number tells in which order the answers of a box came.
  expect(() => database.prepare('SELECT rowid FROM box')).toThrow(/no such column/u);
});

test('300 adds snapshots and keeps the record', () => {
  const database = before(300);
  database.exec(`INSERT INTO event (origin, counter, bytes, hash) VALUES ('o', 1, x'7b7d', x'00')`);
  migrate(database, migrations.slice(0, 3));
  expect(version(database)).toBe(300);
  expect(tables(database)).toContain('snapshot');
  expect(database.prepare('SELECT count(*) FROM event').pluck().get()).toBe(1);
});

test('what is pending runs in one transaction: a failing step leaves the old version', () => {
  const database = before(200);
  const broken = [...migrations.slice(0, 2), { number: 250, name: 'broken', sql: 'CREATE TABLE event (x)' }];
  expect(() => migrate(database, broken)).toThrow('already exists');
  expect(version(database)).toBe(100);
  expect(tables(database)).not.toContain('envelope');
});

test('a file of this version is left as it is', () => {
  const database = before(fileVersion + 1);
  const changes = database.prepare('SELECT total_changes()').pluck().get();
  migrate(database);
  expect(database.prepare('SELECT total_changes()').pluck().get()).toBe(changes);
});
