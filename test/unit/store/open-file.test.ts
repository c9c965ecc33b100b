import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, afterEach, expect, test } from 'vitest';
import { createFile } from '../../../electron/host/store/create-file.ts';
import { openForReading, openForWriting } from '../../../electron/host/store/open-file.ts';
import { StorageProblem } from '../../../electron/host/store/problem.ts';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';
import type { Place } from '../../helpers/toy-record.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => removePlace(place));

/** The problem with which opening fails; the test fails when it does not. */
function problemOf(work: () => unknown): StorageProblem {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof StorageProblem) return thrown;
    throw thrown;
  }
  throw new Error('nothing was wrong');
}

function openingProblem(path = place.file): StorageProblem {
  return problemOf(() => openForWriting(path, place.appData));
}

async function writtenFile(): Promise<Buffer> {
  const record = openToy(place);
  for (let index = 0; index < 40; index += 1) {
    await send(record, { name: 'note', text: `note ${index} ${'words '.repeat(30)}` });
  }
  await record.close();
  return readFileSync(place.file);
}

test('a new file is one whole file, and nothing is ever replaced by one', () => {
  createFile(place.file, randomBytes);
  expect(readdirSync(place.folder).sort()).toEqual(['app data', 'water.baraza']);
  const before = readFileSync(place.file);
  expect(problemOf(() => createFile(place.file, randomBytes)).reason).toBe('exists');
  expect(readFileSync(place.file)).toEqual(before);
  expect(readdirSync(place.folder)).toHaveLength(2);
});

test('while open it has its log beside it, when closed it is one file', async () => {
  const record = openToy(place);
  await send(record, { name: 'add', n: 1 });
  expect(existsSync(`${place.file}-wal`)).toBe(true);
  await record.close();
  expect(readdirSync(place.folder).filter((name) => name.startsWith('water'))).toEqual(['water.baraza']);
});

test('what is no consultation is refused, each in one sentence, and left as it was', () => {
  const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(5000, 7)]);
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['photo.baraza', jpeg, 'foreign'],
    ['text.baraza', Buffer.from('hello'), 'foreign'],
    ['empty.baraza', Buffer.alloc(0), 'damaged'],
    ['stub.baraza', Buffer.from('SQLite format 3\0'), 'damaged'],
    ['start.baraza', Buffer.from('SQLite'), 'damaged'],
  ];
  for (const [name, bytes, reason] of cases) {
    const path = join(place.folder, name);
    writeFileSync(path, bytes);
    const problem = openingProblem(path);
    expect(problem.reason, name).toBe(reason);
    expect(problem.say, name).toMatch(/^[A-Z][^.]+\.$/u);
    expect(readFileSync(path), name).toEqual(bytes);
  }
});

test('the file of another SQLite program is refused', () => {
  const path = join(place.folder, 'contacts.db');
  const other = new Database(path);
  other.exec('CREATE TABLE contact (name)');
  other.close();
  expect(openingProblem(path).reason).toBe('foreign');
  expect(problemOf(() => openForReading(path)).reason).toBe('foreign');
});

test('a folder, and a file that is not there', () => {
  mkdirSync(join(place.folder, 'folder.baraza'));
  expect(openingProblem(join(place.folder, 'folder.baraza')).reason).toBe('foreign');
  expect(openingProblem(join(place.folder, 'nowhere.baraza')).reason).toBe('missing');
  expect(problemOf(() => openToy(place, { create: false })).reason).toBe('missing');
  expect(existsSync(place.file)).toBe(false);
});

test('a file of a newer version is refused and left as it was', async () => {
  await writtenFile();
  const raw = new Database(place.file);
  raw.pragma('user_version = 100000');
  raw.close();
  const before = readFileSync(place.file);
  expect(openingProblem().reason).toBe('newer');
  expect(problemOf(() => openForReading(place.file)).reason).toBe('newer');
  expect(readFileSync(place.file)).toEqual(before);
});

test('one that is open is locked for writing, free for reading, and free when closed', async () => {
  const record = openToy(place);
  await send(record, { name: 'add', n: 1 });
  expect(openingProblem().reason).toBe('locked');
  const reading = openForReading(place.file);
  expect(reading.prepare('SELECT count(*) FROM event').pluck().get()).toBe(2);
  expect(() => reading.exec('DELETE FROM event')).toThrow(/readonly/u);
  reading.close();
  await record.close();
  const again = openToy(place);
  await again.close();
});

test('a file that may not be written says so', async ({ skip }) => {
  skip(process.getuid?.() === 0, 'root may write everything');
  await writtenFile();
  chmodSync(place.file, 0o400);
  expect(openingProblem().reason).toBe('no-access');
});

test('a flipped letter in an event is seen at opening, one in a text by verify', async () => {
  const bytes = await writtenFile();
  const inEvent = Buffer.from(bytes);
  inEvent[inEvent.indexOf('"type":"Noted"') + 9] = 'M'.charCodeAt(0);
  writeFileSync(place.file, inEvent);
  expect(openingProblem().reason).toBe('damaged');
  expect(verifyFile(place.file).problems.join()).toContain('its hash differs');
  const inText = Buffer.from(bytes);
  inText[inText.indexOf('"text":"note 7 ') + 13] = '8'.charCodeAt(0);
  writeFileSync(place.file, inText);
  expect(verifyFile(place.file)).toMatchObject({
    ok: false,
    problems: [
      expect.stringMatching(/^Entry \d+ of session \w+ has a text that is not the recorded one\.$/u),
    ],
  });
});

test('a removed or truncated record is never taken for an empty one', async () => {
  const bytes = await writtenFile();
  for (const sql of ['DELETE FROM event WHERE counter = 5', 'DROP TABLE event', `DELETE FROM meta`]) {
    writeFileSync(place.file, bytes);
    const raw = new Database(place.file);
    raw.exec(sql);
    raw.close();
    expect(openingProblem().reason, sql).toBe('damaged');
  }
});

test('cut anywhere, the file is refused as damaged', async () => {
  const bytes = await writtenFile();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
      writeFileSync(place.file, bytes);
      truncateSync(place.file, length);
      expect(openingProblem().reason).toBe('damaged');
      expect(verifyFile(place.file).ok).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('with flipped bytes it is refused with a sentence, or every event is still the one that was written', async () => {
  const bytes = await writtenFile();
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 20,
      }),
      (flips) => {
        const flipped = Buffer.from(bytes);
        for (const [at, mask] of flips) flipped[at] = (flipped[at] ?? 0) ^ mask;
        writeFileSync(place.file, flipped);
        verifyFile(place.file);
        try {
          const { file, lock } = openForWriting(place.file, place.appData);
          expect(file.prepare('SELECT count(*) FROM event').pluck().get()).toBe(41);
          file.close();
          lock.release();
        } catch (thrown) {
          if (!(thrown instanceof StorageProblem)) throw thrown;
          refused += 1;
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(refused).toBeGreaterThan(20);
});
