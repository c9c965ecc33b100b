import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../shared/util/word-diff.ts';

describe('the difference of two wordings', () => {
  it('marks the words that came and went', () => {
    expect(wordDiff('Every district keeps a record.', 'Every district must keep a record.')).toEqual([
      { kind: 'same', text: 'Every district' },
      { kind: 'removed', text: ' keeps' },
      { kind: 'added', text: ' must keep' },
      { kind: 'same', text: ' a record.' },
    ]);
  });

  it('says nothing changed where nothing did', () => {
    expect(wordDiff('As it was.', 'As it was.')).toEqual([{ kind: 'same', text: 'As it was.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('holds both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'la', '\n', ' ', 'é', '.'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const only = (kind: 'added' | 'removed') =>
          parts
            .filter((part) => part.kind === 'same' || part.kind === kind)
            .map((part) => part.text)
            .join('');
        expect(only('removed')).toBe(before);
        expect(only('added')).toBe(after);
      }),
    );
  });
});
