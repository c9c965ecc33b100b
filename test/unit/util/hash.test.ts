import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOfJson, sha256Hex } from '../../../shared/util/hash.ts';

test('is the SHA-256 that Node computes too, over UTF-8', () => {
  for (const text of ['', 'abc', 'Bäume – 🌳', 'x'.repeat(10_000)]) {
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  }
  expect(sha256Hex(new Uint8Array([97, 98, 99]))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('is equal for equal values in whatever order their members came', () => {
  expect(hashOfJson({ a: 1, b: [2] })).toBe(hashOfJson({ b: [2], a: 1 }));
  expect(hashOfJson({ a: 1 })).not.toBe(hashOfJson({ a: 2 }));
});
