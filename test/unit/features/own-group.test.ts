import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownGroup, rowOf } from '../../../renderer/features/ballot-phone/own-group.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import { publishItem } from '../../../shared/methods/smallGroups/publish.ts';

const tally = (group: string, eligible: number, answered: number) => ({
  group,
  eligible,
  recused: 0,
  abstained: 0,
  counts: [0, 0, 0, answered, 0],
});

describe('one’s own group beside everyone', () => {
  it('is its row where it stands by itself', () => {
    const tallies = [tally('A', 6, 5), tally('B', 4, 4)];
    const published = publishItem(planGroups(tallies, 3), 'S1', tallies);
    expect(rowOf(published, 'A')).toMatchObject({ id: 'A', responded: 5 });
    expect(rowOf(published, 'elsewhere')).toBeNull();
  });

  it('is nothing where groups are pooled, joined, without answers or withheld', () => {
    const pooled = [tally('A', 9, 9), tally('B', 2, 2), tally('C', 2, 2)];
    expect(rowOf(publishItem(planGroups(pooled, 3), 'S1', pooled), 'B')).toBeNull();
    const joined = [tally('A', 9, 9), tally('B', 4, 2), tally('C', 4, 3)];
    const published = publishItem(planGroups(joined, 3), 'S1', joined);
    expect(['B', 'C'].map((group) => rowOf(published, group))).toEqual([null, null]);
    expect(rowOf(published, 'A')).not.toBeNull();
    const silent = [tally('A', 9, 9), tally('B', 4, 0)];
    expect(rowOf(publishItem(planGroups(silent, 3), 'S1', silent), 'B')).toBeNull();
    const few = [tally('A', 4, 1), tally('B', 4, 1)];
    expect(rowOf(publishItem(planGroups(few, 3), 'S1', few), 'A')).toBeNull();
  });

  it('never shows a row that more than one group is in, nor one below the minimum beside others', () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(8)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sizes, (list) => {
        const tallies = list.map(([eligible, answered], index) =>
          tally(`G${index}`, eligible, Math.min(eligible, answered)),
        );
        const published = publishItem(planGroups(tallies, 3), 'S1', tallies);
        for (const { group } of tallies) {
          const row = rowOf(published, group);
          if (row === null) continue;
          expect(row.groups).toEqual([group]);
          expect(row.responded).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('has a name only where the result names it', () => {
    const result = { items: {}, whole: null, groups: { A: 'Farmers' } };
    expect(ownGroup(result, 'A')).toEqual({ id: 'A', label: 'Farmers' });
    expect(ownGroup(result, 'B')).toBeNull();
    expect(ownGroup(result, null)).toBeNull();
    expect(ownGroup(null, 'A')).toBeNull();
  });
});
