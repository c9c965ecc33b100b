import { expect, it } from 'vitest';
import { chairs } from '../../shared/domain/seats.ts';

it('gives each of a pair a chair', () => {
  expect(chairs(2)).toBe(4);
});
