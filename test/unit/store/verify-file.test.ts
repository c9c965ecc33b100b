import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hash } from 'node:crypto';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';
import type { Place } from '../../helpers/toy-record.ts';

let place: Place;
beforeEach(async () => {
  place = makePlace();
});
afterEach(() => removePlace(place));

async function writeSessions(): Promise<string> {
  let head = '';
  for (const session of [1, 2]) {
    const record = openToy(place);
    await send(record, { name: 'note', text: `session ${session}` });
    if (session === 1) head = record.head();
    await record.close();
  }
  return head;
}

function tamper(sql: string, ...values: unknown[]): void {
  const raw = new Database(place.file);
  raw.prepare(sql).run(...values);
  raw.close();
}

test('a whole file verifies: events, sessions, one head that continues the one before', async () => {
  await writeSessions();
  const report = verifyFile(place.file);
  expect(report).toMatchObject({ ok: true, events: 4, origins: 2, erased: 0, headFound: null, problems: [] });
  expect(report.heads).toHaveLength(1);
  expect(report.heads[0]?.printed).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/u);
});

test('the head that a phone kept is found however it is typed; another one is not', async () => {
  const head = await writeSessions();
  expect(verifyFile(place.file, { head }).headFound).toBe(true);
  expect(verifyFile(place.file, { head: head.toUpperCase().replaceAll(' ', '-') })).toMatchObject({
    ok: true,
    headFound: true,
  });
  expect(verifyFile(place.file, { head: '0123 4567 89ab cdef' })).toMatchObject({
    ok: false,
    headFound: false,
    problems: ['The record does not contain the head 0123 4567 89ab cdef.'],
  });
  expect(verifyFile(place.file, { head: 'abc' }).problems[0]).toContain('is no head');
});

test('content that was erased is counted, not a problem', async () => {
  await writeSessions();
  tamper('DELETE FROM content WHERE counter = 2 AND origin = (SELECT origin FROM content LIMIT 1)');
  expect(verifyFile(place.file)).toMatchObject({ ok: true, erased: 1 });
});

test('a text that was slipped in, exchanged or left over is named', async () => {
  await writeSessions();
  tamper(`INSERT INTO content SELECT origin, 1, x'00', x'7b7d' FROM content LIMIT 1`);
  expect(verifyFile(place.file).problems).toEqual([
    expect.stringContaining('has a text that was never recorded'),
  ]);
  tamper(`UPDATE content SET counter = 99 WHERE counter = 1`);
  expect(verifyFile(place.file).problems).toEqual(['1 texts belong to no entry of the record.']);
});

test('an event that was rewritten together with its hash breaks the link of the next', async () => {
  const record = openToy(place);
  await send(record, { name: 'add', n: 1 });
  await send(record, { name: 'add', n: 2 });
  await record.close();
  const raw = new Database(place.file);
  const row = raw
    .prepare<[], { text: string }>('SELECT CAST(bytes AS TEXT) AS text FROM event WHERE seq = 2')
    .get();
  raw.close();
  const forged = canonicalJson({ ...(JSON.parse(row?.text ?? '') as JsonObject), data: { n: 100 } });
  tamper(
    'UPDATE event SET bytes = ?, hash = ? WHERE seq = 2',
    Buffer.from(forged),
    hash('sha256', forged, 'buffer'),
  );
  expect(verifyFile(place.file).problems).toEqual([
    expect.stringMatching(/^Entry 3 of session \w+ does not continue the entry before it\.$/u),
  ]);
});

test('a session that was cut short is missed by the one that continues it', async () => {
  await writeSessions();
  tamper('DELETE FROM event WHERE seq = 2');
  expect(verifyFile(place.file).problems).toEqual([
    expect.stringMatching(/^Entry 1 of session \w+ continues entry 2 of session \w+, which is missing\.$/u),
    '1 texts belong to no entry of the record.',
  ]);
});
