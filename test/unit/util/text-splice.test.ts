import { describe, expect, it } from 'vitest';
import { movedBySplice, spliceOf } from '../../../shared/util/text-splice.ts';

describe('the stretch in which two texts differ', () => {
  it('is the shortest', () => {
    expect(spliceOf('one two', 'one and two')).toEqual({ from: 4, to: 4, text: 'and ' });
    expect(spliceOf('one and two', 'one two')).toEqual({ from: 4, to: 8, text: '' });
    expect(spliceOf('same', 'same')).toEqual({ from: 4, to: 4, text: '' });
  });

  it('lies where the caret says of several equal letters', () => {
    expect(spliceOf('a\nb', 'a\n\nb', 2)).toEqual({ from: 1, to: 1, text: '\n' });
    expect(spliceOf('a\nb', 'a\n\nb', 3)).toEqual({ from: 2, to: 2, text: '\n' });
    expect(spliceOf('aaa', 'aa', 1)).toEqual({ from: 1, to: 2, text: '' });
    expect(spliceOf('abc', 'xyz', 1)).toEqual({ from: 0, to: 3, text: 'xyz' });
  });

  it('cuts no letter of two units', () => {
    expect(spliceOf('🙂', '🙃')).toEqual({ from: 0, to: 2, text: '🙃' });
    expect(spliceOf('a🙂', 'a🙂🙃', 5)).toEqual({ from: 3, to: 3, text: '🙃' });
  });

  it('moves places behind it, and leaves those before', () => {
    expect(movedBySplice('one two', 'one and two', 2)).toBe(2);
    expect(movedBySplice('one two', 'one and two', 7)).toBe(11);
    expect(movedBySplice('one and two', 'one two', 6)).toBe(4);
  });
});
