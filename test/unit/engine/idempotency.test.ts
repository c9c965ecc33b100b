import { expect, onTestFinished, test } from 'vitest';
import { answersKeptFor } from '../../../electron/host/store/answered.ts';
import { makePlace, openToy, removePlace } from '../../helpers/toy-record.ts';
import type { ToyOptions, ToyRecord } from '../../helpers/toy-record.ts';
import type { ToyCommand } from '../../helpers/toy-domain.ts';

const actor = { seat: 'seat' };

function place(): ReturnType<typeof makePlace> {
  const made = makePlace();
  onTestFinished(() => removePlace(made));
  return made;
}

function submit(record: ToyRecord, key: string, command: ToyCommand, device = 'phone') {
  return record.submit({ device, key, actor, command });
}

test('the same key with the same body gets the stored answer and is not done again', async () => {
  const record = openToy(place());
  const first = await submit(record, 'a', { name: 'add', n: 2 });
  await submit(record, 'b', { name: 'add', n: 5 });
  expect(await submit(record, 'a', { name: 'add', n: 2 })).toEqual(first);
  expect(record.state().total).toBe(7);
  await record.close();
});

test('twice in one batch counts as twice', async () => {
  const record = openToy(place());
  const answers = await Promise.all([
    submit(record, 'a', { name: 'add', n: 2 }),
    submit(record, 'a', { name: 'add', n: 2 }),
  ]);
  expect(answers).toEqual([
    { ok: true, answer: { total: 2 } },
    { ok: true, answer: { total: 2 } },
  ]);
  expect(record.state().total).toBe(2);
  await record.close();
});

test('the same key with another body is refused as key-reused', async () => {
  const record = openToy(place());
  await submit(record, 'a', { name: 'add', n: 2 });
  expect(await submit(record, 'a', { name: 'add', n: 3 })).toMatchObject({ ok: false, reason: 'key-reused' });
  expect(record.state().total).toBe(2);
  await record.close();
});

test('[CN11] what was brought along under the key of another device is done once, whichever comes first', async () => {
  const record = openToy(place());
  const along = { key: 'a', actor, command: { name: 'add', n: 2 }, device: 'new', keyOf: 'phone' } as const;
  const first = await submit(record, 'a', { name: 'add', n: 2 });
  expect(await record.submit(along)).toEqual(first);
  await record.submit({ ...along, key: 'b' });
  await submit(record, 'b', { name: 'add', n: 2 });
  expect(record.state().total).toBe(4);
  await record.close();
});

test('a key belongs to its device', async () => {
  const record = openToy(place());
  await submit(record, 'a', { name: 'add', n: 2 }, 'one');
  expect((await submit(record, 'a', { name: 'add', n: 3 }, 'other')).ok).toBe(true);
  expect(record.state().total).toBe(5);
  await record.close();
});

test('a refusal is not stored: what was too early may be sent again', async () => {
  const record = openToy(place());
  const cast: ToyCommand = { name: 'cast', ballot: 'b', section: 0, seat: 's', envelope: 'AAAA' };
  expect(await submit(record, 'a', cast)).toMatchObject({ reason: 'ballot-closed' });
  await submit(record, 'open', { name: 'openBallot', ballot: 'b' });
  expect((await submit(record, 'a', cast)).ok).toBe(true);
  await record.close();
});

test('answers survive closing, and are forgotten after a month', async () => {
  const where = place();
  let now = Date.UTC(2026, 10, 23);
  const options: Partial<ToyOptions> = { clock: () => now };
  let record = openToy(where, options);
  await submit(record, 'a', { name: 'add', n: 2 });
  await record.close();
  record = openToy(where, options);
  expect(await submit(record, 'a', { name: 'add', n: 2 })).toEqual({ ok: true, answer: { total: 2 } });
  await record.close();
  now += answersKeptFor + 1;
  record = openToy(where, options);
  expect(record.reading.prepare('SELECT count(*) AS n FROM answered').get()).toEqual({ n: 0 });
  await record.close();
});
