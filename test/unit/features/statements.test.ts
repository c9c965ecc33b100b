import { describe, expect, it } from 'vitest';
import { withoutTail } from '../../../renderer/features/drafting/statements.ts';

describe('the links of a statement before a merge', () => {
  it('are what stands before the tail that the merge brought', () => {
    expect(withoutTail(['a', 'b', 'x', 'y'], ['x', 'y'])).toEqual(['a', 'b']);
    expect(withoutTail(['a', 'b'], [])).toEqual(['a', 'b']);
  });

  it('keep what both had', () => {
    expect(withoutTail(['a', 'x', 'b', 'y'], ['x', 'y'])).toEqual(['a', 'x', 'b']);
  });
});
