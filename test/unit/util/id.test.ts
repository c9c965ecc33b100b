import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCode, makeId, readCode } from '../../../shared/util/id.ts';

test('an id has 16 characters of Crockford’s base 32 and never comes twice', () => {
  const ids = Array.from({ length: 5000 }, () => makeId(randomBytes));
  for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/u);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a code has 6 characters without 0, 1, I, L, O and U, all equally likely', () => {
  const counts = new Map<string, number>();
  for (let index = 0; index < 5000; index += 1) {
    const code = makeCode(randomBytes);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/u);
    for (const letter of code) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  // 30 letters, 1,000 of each expected; five standard deviations are 155.
  expect(counts.size).toBe(30);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
});

test('a code is read however it is typed', () => {
  expect(readCode(' k7p-2qx ')).toBe('K7P2QX');
  expect(readCode('K7P 2Q')).toBeNull();
  expect(readCode('K7P2Q0')).toBeNull();
  expect(makeCode(randomBytes, 10)).toHaveLength(10);
});
