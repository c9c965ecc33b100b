import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBox, readEnvelopes } from '../../../electron/host/store/ballot-box.ts';
import { toyDomain } from '../../helpers/toy-domain.ts';
import { base64, makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';
import type { Place, ToyRecord } from '../../helpers/toy-record.ts';

function placed(): Place {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  return place;
}

function cast(record: ToyRecord, seat: string, answer: string, section = 0) {
  return send(record, { name: 'cast', ballot: 'b', section, seat, envelope: base64(answer) }, seat);
}

/** Everything on the disk that has to do with the file, as one text. */
function allBytes(place: Place): string {
  return ['', '-wal']
    .map((rest) => place.file + rest)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join('');
}

test('an envelope lies in its place, a revote replaces it, and the log knows of neither', async () => {
  const record = openToy(placed());
  await send(record, { name: 'openBallot', ballot: 'b' });
  const head = record.head();
  await cast(record, 's1', 'no');
  await cast(record, 's1', 'yes');
  await cast(record, 's2', 'yes', 1);
  expect(readEnvelopes(record.reading, 'b')).toEqual([
    { ballot: 'b', section: 0, seat: 's1', envelope: base64('yes') },
    { ballot: 'b', section: 1, seat: 's2', envelope: base64('yes') },
  ]);
  expect(readEnvelopes(record.reading, 'b', 1)).toHaveLength(1);
  expect(record.head()).toBe(head);
  await send(record, { name: 'withdraw', ballot: 'b', seat: 's2' });
  expect(readEnvelopes(record.reading, 'b', 1)).toEqual([]);
  expect(record.state().ballots['b']?.placed).toEqual({ '0/s1': true });
  await record.close();
});

test('who has voted is known again at opening, with the snapshot and without', async () => {
  const place = placed();
  const record = openToy(place);
  await send(record, { name: 'openBallot', ballot: 'b' });
  await cast(record, 's1', 'yes');
  const state = record.state();
  await record.close();
  for (const evolveVersion of [toyDomain.evolveVersion, 'no snapshot fits']) {
    const again = openToy(place, { domain: { ...toyDomain, evolveVersion } });
    expect(again.state().ballots).toEqual(state.ballots);
    await again.close();
  }
});

test('the count is one step: votes and count in one batch, envelopes gone, box filled, key destroyed', async () => {
  const place = placed();
  const record = openToy(place);
  const keyFile = join(place.appData, 'keys', record.id, 'b.key');
  await send(record, { name: 'openBallot', ballot: 'b' });
  expect(statSync(keyFile).size).toBe(32);
  // Windows keeps no such mode; there the folder belongs to the user alone.
  expect(process.platform === 'win32' || (statSync(keyFile).mode & 0o777) === 0o600).toBe(true);
  const marks: string[] = [];
  record.onCommitted((committed) => marks.push(...committed.marks.map((mark) => mark.type)));
  const sealed = 'a sealed answer that can be found';
  const answers = await Promise.all([
    cast(record, 's1', sealed),
    cast(record, 's2', 'no'),
    send(record, { name: 'count', ballot: 'b' }),
    cast(record, 's3', 'late'),
  ]);
  expect(answers.at(-2)).toEqual({ ok: true, answer: { counted: 2 } });
  expect(answers.at(-1)).toMatchObject({ ok: false, reason: 'ballot-closed' });
  expect(marks).toEqual(['EnvelopePlaced', 'EnvelopePlaced', 'BoxOpened']);
  expect(readEnvelopes(record.reading, 'b')).toEqual([]);
  expect(new Set(readBox(record.reading, 'b').rows.map((row) => row.response['answer']))).toEqual(
    new Set([sealed, 'no']),
  );
  expect(existsSync(keyFile)).toBe(false);
  expect(statSync(`${place.file}-wal`).size).toBeLessThan(20_000);
  const state = record.state();
  await record.close();
  const again = openToy(place);
  expect(again.state().ballots).toEqual(state.ballots);
  await again.close();
});

test('no byte of an envelope lingers in the file or its log after the count', async () => {
  const place = placed();
  const record = openToy(place);
  await send(record, { name: 'openBallot', ballot: 'b' });
  // What the toy seals is not sealed: the box does not hold this text, so it can only come from an envelope.
  const envelope = Buffer.from('ENVELOPE-'.repeat(40), 'latin1').toString('base64');
  for (let seat = 0; seat < 40; seat += 1) {
    await send(record, { name: 'cast', ballot: 'b', section: 0, seat: `s${seat}`, envelope });
  }
  expect(allBytes(place)).toContain('ENVELOPE-');
  for (let seat = 0; seat < 40; seat += 1) await cast(record, `s${seat}`, 'yes');
  await send(record, { name: 'count', ballot: 'b' });
  expect(allBytes(place)).not.toContain('ENVELOPE-');
  await record.close();
});

test('a key that a crash left is destroyed at the next opening', async () => {
  const place = placed();
  let record = openToy(place);
  record.keys.create('b');
  record.write((file) => file.exec(`INSERT INTO doomed_key VALUES ('b')`));
  await record.close();
  expect(readdirSync(join(place.appData, 'keys', record.id))).toEqual(['b.key']);
  record = openToy(place);
  expect(record.keys.read('b')).toBeNull();
  expect(record.keys.list()).toEqual([]);
  await record.close();
});

test('keys stay in their folder, and none replaces another', async () => {
  const record = openToy(placed());
  record.keys.create('b');
  expect(() => record.keys.create('b')).toThrow('has a key already');
  expect(() => record.keys.create('../b')).toThrow('must be plain');
  expect(() => record.keys.read('../../b')).toThrow('must be plain');
  record.keys.destroy('b');
  record.keys.destroy('b');
  expect(record.keys.read('b')).toBeNull();
  await record.close();
});
