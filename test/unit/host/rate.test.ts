import { expect, it } from 'vitest';
import { allowance } from '../../../electron/host/transport/rate.ts';

/** How often something may be done at once. */
function atOnce(rate: { take(): boolean }): number {
  let taken = 0;
  while (taken < 1000 && rate.take()) taken += 1;
  return taken;
}

it('allows a burst at once, then so many a second', () => {
  let now = 1000;
  const rate = allowance(10, 30, () => now);
  expect(atOnce(rate)).toBe(30);
  now += 500;
  expect(atOnce(rate)).toBe(5);
  now += 60 * 60 * 1000;
  expect(atOnce(rate)).toBe(30);
});

it('costs nobody anything when the clock is set back, by a minute or by a year', () => {
  let now = 1e12;
  const rate = allowance(10, 30, () => now);
  for (const back of [60 * 1000, 365 * 24 * 60 * 60 * 1000]) {
    now -= back;
    expect(rate.take()).toBe(true);
  }
  expect(atOnce(rate)).toBe(28);
  now += 1000;
  expect(atOnce(rate)).toBe(10);
});
