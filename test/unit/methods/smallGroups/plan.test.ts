import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayStandTogether } from '../../../../shared/methods/smallGroups/difference.ts';
import { planGroups } from '../../../../shared/methods/smallGroups/plan.ts';
import { publish, publishItem, unanimousRows } from '../../../../shared/methods/smallGroups/publish.ts';

function seats(sizes: Readonly<Record<string, number>>) {
  return Object.entries(sizes).map(([group, eligible]) => ({ group, eligible }));
}

function fates(sizes: Readonly<Record<string, number>>, minimum = 3) {
  const plan = planGroups(seats(sizes), minimum);
  return Object.fromEntries(plan.fates.map((each) => [each.group, each.fate]));
}

function tally(group: string, counts: readonly number[], eligible: number) {
  return { group, eligible, recused: 0, abstained: 0, counts };
}

describe('a plan of groups', () => {
  test('says of each group what will become of it', () => {
    expect(fates({ A: 10, B: 3, C: 2, D: 2, E: 0 })).toEqual({
      A: 'shown',
      B: 'lost-if-one-leaves',
      C: 'pooled',
      D: 'pooled',
      E: 'empty',
    });
  });

  test('one small group draws in the next smallest', () => {
    const plan = planGroups(seats({ A: 10, B: 2, C: 4 }), 3);
    expect(plan.pool).toEqual({ groups: ['B', 'C'], eligible: 6, lostIfOneLeaves: false });
  });

  test('equal sizes: the one named first joins the pool', () => {
    expect(planGroups(seats({ A: 4, B: 4, C: 1 }), 3).pool?.groups).toEqual(['A', 'C']);
  });

  test('a pool of exactly the minimum is itself at risk', () => {
    expect(planGroups(seats({ A: 9, B: 2, C: 1 }), 3).pool?.lostIfOneLeaves).toBe(true);
  });

  test('where pooling takes in everybody, totals are left, or nothing', () => {
    expect(fates({ A: 2, B: 2 })).toEqual({ A: 'total-only', B: 'total-only' });
    expect(fates({ A: 1, B: 1 })).toEqual({ A: 'withheld', B: 'withheld' });
  });

  test('a pool is never below the minimum unless everybody is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 8 }), fc.integer({ min: 3, max: 6 }), (sizes, minimum) => {
        const groups = sizes.map((eligible, i) => ({ group: `G${i}`, eligible }));
        const plan = planGroups(groups, minimum);
        const everybody = sizes.reduce((sum, n) => sum + n, 0);
        const pool = plan.pool?.eligible ?? everybody;
        expect(pool).toBeGreaterThanOrEqual(Math.min(minimum, everybody));
        const shown = plan.fates.filter((each) => each.fate === 'shown');
        expect(shown.every((each) => each.eligible > minimum)).toBe(true);
      }),
    );
  });
});

describe('a published table', () => {
  const plan = planGroups(seats({ A: 10, B: 3, C: 4 }), 3);

  test('joins a group that fell below the minimum with the next smallest', () => {
    const published = publishItem(plan, 'S1', [
      tally('A', [5, 5], 10),
      tally('B', [1, 1], 3),
      tally('C', [4, 0], 4),
    ]);
    expect(published).toMatchObject({
      kind: 'shown',
      rows: [
        { kind: 'group', id: 'A' },
        { kind: 'joined', groups: ['B', 'C'], responded: 6, counts: [5, 1] },
      ],
      withoutResponses: [],
    });
  });

  test('a silent group covers nobody', () => {
    const published = publishItem(plan, 'S1', [
      tally('A', [5, 5], 10),
      tally('B', [1, 1], 3),
      tally('C', [0, 0], 4),
    ]);
    expect(published).toMatchObject({
      rows: [{ kind: 'joined', groups: ['A', 'B'] }],
      withoutResponses: ['C'],
    });
  });

  test('below the minimum in all, nothing is published', () => {
    const [published] = publish(plan, [{ item: 'S1', tallies: [tally('A', [1, 1], 10)] }]);
    expect(published).toEqual({
      kind: 'withheld',
      item: 'S1',
      minimum: 3,
      eligible: 10,
      recused: 0,
      responded: 2,
    });
    expect(unanimousRows(published!)).toEqual([]);
  });

  test('rows of one mind are pointed out before showing', () => {
    const published = publishItem(plan, 'S1', [tally('A', [5, 5], 10), tally('B', [3, 0], 3)]);
    expect(unanimousRows(published).map((row) => row?.id)).toEqual(['B']);
  });

  test('rows always add up to the total', () => {
    const counts = fc.array(fc.nat(6), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 7 }), (groups) => {
        const tallies = groups.map((each, i) => tally(`G${i}`, each, 18));
        const published = publishItem(planGroups(tallies, 3), 'S1', tallies);
        if (published.kind === 'withheld') return;
        const { total, rows } = published;
        for (const value of [0, 1, 2]) {
          expect(rows.reduce((sum, row) => sum + row.counts[value]!, 0)).toBe(total.counts[value]);
        }
      }),
    );
  });
});

test.each([
  ['the same people', ['p1', 'p2', 'p3', 'p4'], true],
  ['one less', ['p1', 'p2', 'p3'], false],
  ['one out and one in', ['p1', 'p2', 'p3', 'p5'], false],
  ['three out', ['p1'], true],
])('two tables may stand together: %s', (_, later, allowed) => {
  const earlier = [{ row: 'A', seats: ['p1', 'p2', 'p3', 'p4'] }];
  expect(mayStandTogether(earlier, [{ row: 'A', seats: later }], 3)).toBe(allowed);
});
