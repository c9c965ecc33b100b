import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netChangeOfCounts, type Talkable, talkFirst } from '../../../shared/methods/discussion.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import { publishItem } from '../../../shared/methods/smallGroups/publish.ts';
import { netChange } from '../../../shared/methods/stats/rounds.ts';

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

  it('is where most are against, at the end of the scale that opposes, and where dissent was written', () => {
    const low = item('low', [0, 2, 0, 4, 0], [0, 2, 0, 4, 0]);
    expect(talkFirst([low])[0]?.reasons[0]).toEqual({ why: 'against', count: 4, of: 12 });
    expect(talkFirst([{ ...low, isReversed: true }])[0]?.reasons[0]).toMatchObject({
      why: 'against',
      count: 8,
    });
    const calm = item('calm', [0, 0, 0, 6, 0], [0, 0, 0, 6, 0], { dissents: 2 });
    expect(talkFirst([calm])[0]?.reasons).toEqual([{ why: 'dissent', count: 2 }]);
  });

  it('looks under each of several criteria, and says on which people differ', () => {
    const important = item('both', [0, 0, 0, 4, 2], [0, 0, 0, 4, 2]).table!;
    const feasible = item('both', [3, 0, 0, 0, 3], [3, 0, 0, 0, 3]).table!;
    const low = item('low', [6, 0, 0, 0, 0], [6, 0, 0, 0, 0]).table!;
    const under = (table: typeof low) => [
      { label: 'Importance', table: important },
      { label: 'Feasibility', table },
    ];
    const list = talkFirst([
      // That all find it hard is no dissent.
      item('low', [0, 0, 0, 4, 2], [0, 0, 0, 4, 2], { criteria: under(low) }),
      item('both', [0, 0, 0, 4, 2], [0, 0, 0, 4, 2], { criteria: under(feasible) }),
    ]);
    expect(list).toEqual([
      { statement: 'both', reasons: [{ why: 'both-ends', low: 6, high: 6, on: 'Feasibility' }] },
    ]);
  });

  it('takes few dots or a late place for no vote against', () => {
    const few = item('few', [4, 0, 0, 2, 0], [4, 0, 0, 2, 0]);
    expect(talkFirst([few])[0]?.reasons[0]?.why).toBe('against');
    expect(talkFirst([{ ...few, hasNoSide: true }])[0]?.reasons[0]?.why).not.toBe('against');
  });

  it('takes net change from published tables as from the answers behind them', () => {
    const counts = fc.array(fc.nat(5), { minLength: 5, maxLength: 5 });
    const answers = (of: readonly number[]) =>
      of.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const known = netChange(answers(first), answers(second));
        const found = netChangeOfCounts(first, second);
        if (known.ok) expect(found).toBeCloseTo(known.value / 100, 9);
        else expect(found).toBeNull();
      }),
    );
  });
});
