import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardDifference } from '../../../../renderer/features/documents/history/board-difference.ts';
import { textDifference } from '../../../../renderer/features/documents/history/text-difference.ts';

describe('what changed between two long texts', () => {
  it('names the paragraphs that changed and counts those that did not', () => {
    expect(textDifference('a\nb\nc\nd', 'a\nB\nc\nd')).toEqual([
      { kind: 'same', count: 1 },
      { kind: 'changed', before: 'b', after: 'B' },
      { kind: 'same', count: 2 },
    ]);
    expect(textDifference('', 'new')).toEqual([{ kind: 'changed', before: '', after: 'new' }]);
    expect(textDifference('old', '')).toEqual([{ kind: 'changed', before: 'old', after: '' }]);
    expect(textDifference('same', 'same')).toEqual([{ kind: 'same', count: 1 }]);
  });

  it('gives both texts when put together again', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const after = [...other];
        const seen: { before: string[]; after: string[] } = { before: [], after: [] };
        let at = 0;
        for (const stretch of textDifference(one.join('\n'), after.join('\n'))) {
          if (stretch.kind === 'same') {
            seen.before.push(...one.slice(at, at + stretch.count));
            seen.after.push(...one.slice(at, at + stretch.count));
            at += stretch.count;
          } else {
            if (stretch.before !== '') seen.before.push(...stretch.before.split('\n'));
            if (stretch.after !== '') seen.after.push(...stretch.after.split('\n'));
            at += stretch.before === '' ? 0 : stretch.before.split('\n').length;
          }
        }
        expect(seen).toEqual({ before: one, after });
      }),
    );
  });

  it('compares thirty pages that are wholly other without a table of all their lines', () => {
    const page = (word: string) => Array.from({ length: 4000 }, (_, index) => `${word} ${index}`).join('\n');
    expect(textDifference(page('one'), page('two'))).toHaveLength(1);
  });
});

describe('what changed between two boards', () => {
  const place = (area: string, x = 0) => ({ area, x, y: 0 });

  it('tells areas that came, went and changed their name, and how many cards moved', () => {
    const before = {
      areas: [
        { id: 'a', label: 'Time' },
        { id: 'b', label: 'Money' },
      ],
      places: { one: place('a'), two: place('a'), three: place('b') },
    };
    const after = {
      areas: [
        { id: 'a', label: 'Time to learn' },
        { id: 'c', label: 'Heads' },
      ],
      places: { one: place('a'), two: place('c'), four: place('a', 9) },
    };
    expect(boardDifference(before, after)).toEqual({
      added: ['Heads'],
      removed: ['Money'],
      renamed: [{ before: 'Time', after: 'Time to learn' }],
      moved: 3,
    });
    expect(boardDifference(before, before)).toEqual({ added: [], removed: [], renamed: [], moved: 0 });
    expect(boardDifference({}, {}).moved).toBe(0);
  });
});
