import { expect, onTestFinished, test } from 'vitest';
import { killRounds, lookAfter } from '../../helpers/kill-rounds.ts';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

const seed = Date.now() % 1_000_000;

test(
  `20 kills under load lose nothing that was acknowledged (seed ${seed})`,
  { timeout: 240_000 },
  async () => {
    const report = await killRounds(20, seed);
    expect(report.lost).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(500);
  },
);

test('a command that was acknowledged and is not there would be seen', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const record = openToy(place);
  await send(record, { name: 'note', text: 'r0-1-1' }, 'r0');
  await record.close();
  const lost = await lookAfter(place, 'r0', { acks: ['r0-1-2'], counted: new Map([['b', 3]]) });
  expect(lost).toEqual([
    'the note r0-1-2 is not there',
    'the answer to r0-1-2 is not there',
    'b was counted with 3 votes and has 0',
    'r0-1-2 was done a second time',
  ]);
});
