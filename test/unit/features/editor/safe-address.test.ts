import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../../renderer/features/documents/editor/schema/safe-address.ts';

describe('an address to link to', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['example.org/review', 'https://example.org/review'],
    ['//example.org', 'https://example.org/'],
    ['a.b@example.org', 'mailto:a.b@example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s leads to %s', (typed, address) => {
    expect(safeAddress(typed)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '',
    'http://',
    'x'.repeat(3000),
  ])('%j leads nowhere', (typed) => {
    expect(safeAddress(typed)).toBeNull();
  });
});
