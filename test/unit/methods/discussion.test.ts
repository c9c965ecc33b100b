import { describe, expect, it } from 'vitest';
import { type Talkable, talkFirst } from '../../../shared/methods/discussion.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import { publishItem } from '../../../shared/methods/smallGroups/publish.ts';

/** A statement rated 1 to 5 by two groups. */
function item(statement: string, a: number[], b: number[], more: Partial<Talkable> = {}): Talkable {
  const tally = (group: string, counts: number[]) => ({
    group,
    eligible: counts.reduce((sum, count) => sum + count, 0),
    recused: 0,
    abstained: 0,
    counts,
  });
  const tallies = [tally('Ministry', a), tally('Districts', b)];
  const table = publishItem(planGroups(tallies, 3), statement, tallies);
  return { statement, table, comments: 0, net: null, ...more };
}

describe('what to talk about first', () => {
  it('is what both ends of the scale hold, then what splits groups, then what is spread', () => {
    const ends = item('ends', [3, 0, 0, 0, 3], [3, 0, 0, 0, 3]);
    const split = item('split', [0, 0, 1, 4, 1], [0, 0, 0, 1, 5]);
    const alike = item('alike', [0, 0, 0, 5, 1], [0, 0, 0, 5, 1]);
    const list = talkFirst([alike, split, ends]);
    expect(list.map(({ statement }) => statement)).toEqual(['ends', 'split']);
    expect(list[0]?.reasons[0]).toEqual({ why: 'both-ends', low: 6, high: 6 });
    expect(list[1]?.reasons[0]).toEqual({ why: 'groups', more: 'Districts', less: 'Ministry' });
  });

  it('names what moved and what was commented, and nothing where nothing stands out', () => {
    const calm = (name: string, more: Partial<Talkable>) =>
      item(name, [0, 0, 0, 6, 0], [0, 0, 0, 6, 0], more);
    expect(talkFirst([calm('calm', {})])).toEqual([]);
    const list = talkFirst([calm('said', { comments: 4 }), calm('moved', { net: 0.4 })]);
    expect(list.map(({ reasons }) => reasons[0]?.why)).toEqual(['moved', 'comments']);
  });

  it('is at most five, and never of what is withheld', () => {
    const few = item('few', [1, 0, 0, 0, 0], [0, 0, 0, 0, 1]);
    expect(few.table?.kind).toBe('withheld');
    const many = Array.from({ length: 9 }, (_, index) => item(`s${index}`, [3, 0, 0, 0, 3], [3, 0, 0, 0, 3]));
    expect(talkFirst([few, ...many])).toHaveLength(5);
  });
});
