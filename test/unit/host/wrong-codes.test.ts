import { expect, it } from 'vitest';
import { wrongCodes } from '../../../electron/host/joining/wrong-codes.ts';

it('lets a device try three times, then makes it wait longer and longer, up to 15 s', () => {
  let now = 1000;
  const codes = wrongCodes(() => now);
  const waits: number[] = [];
  for (let tries = 0; tries < 9; tries += 1) {
    waits.push(codes.waitFor('10.0.0.1', 'phone'));
    now += codes.waitFor('10.0.0.1', 'phone');
    codes.failed('10.0.0.1', 'phone');
  }
  expect(waits).toEqual([0, 0, 0, 1000, 2000, 4000, 8000, 15_000, 15_000]);
  codes.succeeded('10.0.0.1', 'phone');
  expect(codes.waitFor('10.0.0.1', 'phone')).toBe(0);
});

it('never makes another device of the same address wait, and holds back wrong answers only', () => {
  const codes = wrongCodes(() => 1000);
  const holds = Array.from({ length: 100 }, (_, index) => codes.failed('10.0.0.1', `new ${index}`));
  expect(holds.slice(0, 29).every((hold) => hold === 0)).toBe(true);
  expect(holds.at(-1)).toBe(3000);
  expect(codes.waitFor('10.0.0.1', 'somebody else')).toBe(0);
});

it('makes nobody wait longer because the clock was set back', () => {
  let now = 1e12;
  const codes = wrongCodes(() => now);
  for (let tries = 0; tries < 4; tries += 1) codes.failed('10.0.0.1', 'phone');
  now -= 365 * 24 * 60 * 60 * 1000;
  expect(codes.waitFor('10.0.0.1', 'phone')).toBe(2000);
});

it('forgets after ten quiet minutes', () => {
  let now = 1000;
  const codes = wrongCodes(() => now);
  for (let tries = 0; tries < 5; tries += 1) codes.failed('10.0.0.1', 'phone');
  now += 11 * 60 * 1000;
  codes.failed('10.0.0.1', 'phone');
  expect(codes.waitFor('10.0.0.1', 'phone')).toBe(0);
});
