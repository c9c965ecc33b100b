import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { verifyFile } from '../../../electron/host/store/verify-file.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

const long = 'x'.repeat(20_000);

test('a full disk: all of the batch hear storage-failed, nothing of it stays, the next batch is tried afresh', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'add', n: 1 });
  const head = record.head();
  const heard: unknown[] = [];
  record.onCommitted((committed) => heard.push(committed));

  const pages = Number(record.reading.pragma('page_count', { simple: true }));
  record.reading.pragma(`max_page_count = ${pages + 2}`);
  const answers = await Promise.all([
    send(record, { name: 'add', n: 1 }),
    send(record, { name: 'refuse' }),
    send(record, { name: 'note', text: long }),
    send(record, { name: 'add', n: 1 }),
  ]);
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, reason: 'storage-failed' });
    expect(answer.ok ? '' : answer.say).toBe(
      'This could not be saved on the organiser’s computer. The disk of this computer is full: free some space.',
    );
  }
  expect(heard).toEqual([]);
  expect(record.state().total).toBe(1);
  expect(record.head()).toBe(head);
  expect(record.status().storageProblem).toContain('full');

  record.reading.pragma('max_page_count = 1000000');
  expect(await send(record, { name: 'add', n: 1 })).toEqual({ ok: true, answer: { total: 2 } });
  expect((await send(record, { name: 'note', text: long })).ok).toBe(true);
  expect(record.status().storageProblem).toBeNull();
  await record.close();
  expect(verifyFile(place.file)).toMatchObject({ ok: true, events: 4 });
});

test('a file that another program has written is written no more until it is opened again', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'add', n: 1 });
  const other = new Database(place.file);
  other.exec('CREATE TABLE intruder (x)');
  other.close();
  expect(await send(record, { name: 'add', n: 1 })).toMatchObject({ ok: false, reason: 'storage-failed' });
  expect(record.state().total).toBe(1);
  await record.close();
  const again = openToy(place);
  expect(await send(again, { name: 'add', n: 1 })).toEqual({ ok: true, answer: { total: 2 } });
  await again.close();
});
