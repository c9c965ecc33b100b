import { expect, onTestFinished, test } from 'vitest';
import { readEvents } from '../../../electron/host/store/event-log.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';
import type { Place, ToyOptions, ToyRecord } from '../../helpers/toy-record.ts';

function opened(options: Partial<ToyOptions> = {}): { record: ToyRecord; place: Place } {
  const place = makePlace();
  const record = openToy(place, options);
  onTestFinished(async () => {
    await record.close();
    removePlace(place);
  });
  return { record, place };
}

test('commands that arrive together are decided in turn and committed once', async () => {
  const { record } = opened();
  const commits: number[] = [];
  record.onCommitted(({ events }) => commits.push(events.length));
  const answers = await Promise.all([1, 2, 3].map((n) => send(record, { name: 'add', n })));
  expect(answers).toEqual([1, 3, 6].map((total) => ({ ok: true, answer: { total } })));
  expect(commits).toEqual([3]);
  expect(record.state().total).toBe(6);
});

test('listeners hear before and after, once the commit is done and before any answer', async () => {
  const { record } = opened();
  const order: string[] = [];
  record.onCommitted(({ before, after, submissions }) => {
    order.push(`listener ${before.total} ${after.total} ${record.state().total} ${submissions.length}`);
  });
  await Promise.all([
    send(record, { name: 'add', n: 5 }).then(() => order.push('accepted')),
    send(record, { name: 'refuse' }).then(() => order.push('refused')),
  ]);
  expect(order).toEqual(['listener 0 5 5 2', 'accepted', 'refused']);
});

test('a refusal leaves nothing and is told with its sentence', async () => {
  const { record } = opened();
  const heard: unknown[] = [];
  record.onCommitted((committed) => heard.push(committed));
  const head = record.head();
  expect(await send(record, { name: 'refuse' })).toEqual({
    ok: false,
    reason: 'refused',
    say: 'The toy refuses.',
    details: { total: 0 },
  });
  expect(heard).toEqual([]);
  expect(record.head()).toBe(head);
});

test('a command that makes the program throw is answered internal; the others go on', async () => {
  const { record } = opened();
  const answers = await Promise.all([
    send(record, { name: 'add', n: 1 }),
    send(record, { name: 'throw', message: 'what somebody wrote' }),
    send(record, { name: 'throwInEvolve' }),
    send(record, { name: 'breakTable' }),
    send(record, { name: 'add', n: 1 }),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason))).toEqual([
    'ok',
    'internal',
    'internal',
    'internal',
    'ok',
  ]);
  expect(record.state().total).toBe(2);
  // Half of what breakTable wanted was written before it broke: none of it is left.
  expect([...readEvents(record.reading)].map((event) => event.type)).toEqual([
    'OriginStarted',
    'Added',
    'Added',
  ]);
});

test('a listener that throws spoils neither the answers nor the other listeners', async () => {
  const { record } = opened();
  let heard = 0;
  record.onCommitted(() => {
    throw new Error('a broken view');
  });
  record.onCommitted(() => (heard += 1));
  expect((await send(record, { name: 'add', n: 1 })).ok).toBe(true);
  expect(heard).toBe(1);
});

test('marks that no table holds reach state and listeners, and are gone after reopening', async () => {
  const { record, place } = opened();
  const marks: string[] = [];
  record.onCommitted((committed) => marks.push(...committed.marks.map((mark) => mark.type)));
  await send(record, { name: 'draw', input: 'card' }, 'desk');
  expect(record.state().drawn).toEqual({ card: 'desk' });
  expect(marks).toEqual(['CardDrawn']);
  await record.close();
  const again = openToy(place);
  expect(again.state().drawn).toEqual({});
  await again.close();
});

test('what has no canonical form is refused, and the next command is served', async () => {
  const { record } = opened();
  expect(await send(record, { name: 'note', text: 'half \ud83d' })).toMatchObject({
    ok: false,
    reason: 'bad-input',
  });
  expect((await send(record, { name: 'note', text: 'whole 😀 中文 عربي' })).ok).toBe(true);
  expect(record.state().notes[0]?.text).toBe('whole 😀 中文 عربي');
});

test('a clock that goes back never takes the record with it', async () => {
  let now = Date.UTC(2026, 10, 23, 10);
  const { record } = opened({ clock: () => now });
  await send(record, { name: 'add', n: 1 });
  now -= 3_600_000;
  await send(record, { name: 'add', n: 1 });
  expect(record.status().clockBehindMs).toBe(3_600_000);
  now += 7_200_000;
  await send(record, { name: 'add', n: 1 });
  const times = [...readEvents(record.reading)].map((event) => event.at.slice(11, 19));
  expect(times).toEqual(['10:00:00', '10:00:00', '10:00:00', '11:00:00']);
  expect(record.status().clockBehindMs).toBe(0);
});

test('after closing every command is answered, none is done', async () => {
  const { record } = opened();
  const waiting = send(record, { name: 'add', n: 1 });
  const closed = record.close();
  expect((await waiting).ok).toBe(true);
  expect(await send(record, { name: 'add', n: 1 })).toMatchObject({ ok: false, reason: 'storage-failed' });
  await closed;
});

test('a transaction for other tables stands beside the batches', async () => {
  const { record } = opened();
  record.write((file) => file.exec('CREATE TABLE draft (id TEXT PRIMARY KEY) STRICT'));
  expect(() =>
    record.write((file) => {
      file.exec(`INSERT INTO draft VALUES ('a')`);
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(record.reading.prepare('SELECT count(*) AS n FROM draft').get()).toEqual({ n: 0 });
  expect((await send(record, { name: 'add', n: 1 })).ok).toBe(true);
});
