import { expect, test } from 'vitest';
import { benchRecord } from '../../bench/record.ts';

test('a file of 100,000 events opens quickly, and 200 senders are served together', async () => {
  const figures = await benchRecord(1);
  // The targets are 1,000 ms and 1,500 a second (`npm run bench`); here a busy machine has room.
  expect(figures.openSnapshotMs).toBeLessThan(2500);
  expect(figures.openReplayMs).toBeLessThan(5000);
  expect(figures.acknowledgedPerSecond).toBeGreaterThan(500);
});
