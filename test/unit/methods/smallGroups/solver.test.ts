import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../shared/methods/rate/judge.ts';
import { mayStandTogether } from '../../../../shared/methods/smallGroups/difference.ts';
import { planGroups } from '../../../../shared/methods/smallGroups/plan.ts';
import { publishItem, type GroupTally } from '../../../../shared/methods/smallGroups/publish.ts';
import { determinedCells, known, type Knowledge } from '../../../helpers/cell-attacker.ts';
import {
  cellName,
  guardKnowledge,
  hiddenCells,
  rollKnowledge,
  rowKnowledge,
  tableKnowledge,
} from '../../../helpers/table-reader.ts';
import { sampleBallots, sampleGroups, sampleRule } from '../../../helpers/worked-ballots.ts';

function tally(group: string, counts: readonly number[], eligible?: number): GroupTally {
  const responded = counts.reduce((sum, count) => sum + count, 0);
  return { group, counts, abstained: 0, recused: 0, eligible: eligible ?? responded };
}

/** Everything that a document says about its items, guard lines included, and what it hides. */
function documentOf(items: readonly { item: string; tallies: readonly GroupTally[] }[], minimum: number) {
  const seats = items[0]?.tallies ?? [];
  const plan = planGroups(seats, minimum);
  const rule = { ...sampleRule, minimumGroup: minimum, quorum: null };
  const says: Knowledge[] = [];
  const hides: string[] = [];
  for (const { item, tallies } of items) {
    const { published, verdict } = judge({ rule, plan, item, tallies });
    says.push(...tableKnowledge(published, tallies));
    hides.push(...hiddenCells(published, tallies));
    if (published.kind === 'withheld') continue;
    for (const row of published.rows) {
      expect(row.responded).toBeGreaterThanOrEqual(minimum);
      if (row.kind !== 'group') continue;
      says.push(guardKnowledge(rule, item, row.id, verdict.opposedGroups.includes(row.id)));
    }
  }
  return { says, hides };
}

describe('[SG4] what a document hides stays hidden', () => {
  test('in the worked example, whole and with seats that fall silent', () => {
    const whole = sampleBallots.map((ballot) => ({
      item: `${ballot.item} ${ballot.round}`,
      tallies: ballot.tallies,
    }));
    const silent = whole.map(({ item, tallies }) => ({
      item: `${item}, one of each group of three silent`,
      tallies: tallies.map((each) => (each.eligible === 3 ? withoutOne(each) : each)),
    }));
    const items = [...whole, ...silent];
    const { says, hides } = documentOf(items, sampleRule.minimumGroup);
    const found = determinedCells(says);
    expect(hides.length).toBeGreaterThan(100);
    expect(hides.filter((cell) => found.has(cell))).toEqual([]);
    expect(planGroups(sampleGroups, 3).pool?.groups).toEqual(['C05', 'C06']);
  });

  test('in generated panels: several items, recusals, silence, empty groups', () => {
    let hidden = 0;
    fc.assert(
      fc.property(panels(), ({ minimum, items }) => {
        const { says, hides } = documentOf(items, minimum);
        const found = determinedCells(says);
        hidden += hides.length;
        expect(hides.filter((cell) => found.has(cell))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(hidden).toBeGreaterThan(1_000);
  });

  test('"those in both rounds" beside the whole round, where that is allowed', () => {
    let shownTogether = 0;
    const count = fc.array(fc.nat(4), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ stay: count, leave: count }), { minLength: 2, maxLength: 4 }),
        (groups) => {
          const minimum = 3;
          const whole = groups.map(({ stay, leave }, i) =>
            tally(
              `G${i}`,
              stay.map((n, v) => n + leave[v]!),
            ),
          );
          const paired = groups.map(({ stay }, i) => tally(`G${i}`, stay, whole[i]!.eligible));
          const plan = planGroups(whole, minimum);
          if (
            !mayStandTogether(rollOf(plan.pool?.groups, whole), rollOf(plan.pool?.groups, paired), minimum)
          ) {
            return;
          }
          shownTogether += 1;
          const says = bothTables(plan, whole, paired);
          const found = determinedCells(says);
          // Whoever left a group left it in company: no set of fewer than `minimum` is told apart.
          const learned = groups.flatMap(({ leave }, i) => {
            const left = leave.reduce((sum, n) => sum + n, 0);
            if (left >= minimum || plan.pool?.groups.includes(`G${i}`) === true) return [];
            return [...leave.entries()]
              .filter(([value, n]) => n > 0 && n < left && found.has(cellName('S1 left', `G${i}`, value)))
              .map(([value]) => `G${i} ${value}`);
          });
          expect(learned).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(shownTogether).toBeGreaterThan(5);
  });
});

describe('the attacker is able: it breaks what must not be published', () => {
  const tallies = [tally('A', [6, 2, 1, 1, 0]), tally('B', [1, 0, 0, 3, 1]), tally('C', [0, 1, 0, 0, 1], 3)];
  const all = ['A', 'B', 'C'];
  const total = publishItem(planGroups([tally('X', [99, 0, 0, 0, 0])], 3), 'S1', tallies);
  if (total.kind === 'withheld') throw new Error('the canary needs a total');

  test('a blank beside a total', () => {
    const says = [
      ...rowKnowledge('S1', all, total.total),
      ...rowKnowledge('S1', ['A'], rowOf('A')),
      ...rowKnowledge('S1', ['B'], rowOf('B')),
    ];
    const found = determinedCells(says);
    expect([0, 1, 2, 3, 4].map((value) => found.get(cellName('S1', 'C', value)))).toEqual([0, 1, 0, 0, 1]);
  });

  test('a blank covered by a group that nobody answered in', () => {
    const silent = tally('D', [0, 0, 0, 0, 0], 5);
    const says = [
      ...rollKnowledge('S1', [...tallies, silent]),
      ...rowKnowledge('S1', [...all, 'D'], total.total),
      ...rowKnowledge('S1', ['A'], rowOf('A')),
      ...rowKnowledge('S1', ['B'], rowOf('B')),
    ];
    expect(determinedCells(says).get(cellName('S1', 'C', 4))).toBe(1);
  });

  test('a guard verdict on a group that has no row', () => {
    const pair = [tally('E', [0, 1, 0, 0, 0]), tally('F', [0, 0, 0, 2, 0])];
    const table = [
      ...rollKnowledge('S1', pair),
      ...rowKnowledge('S1', ['E', 'F'], { ...total.total, counts: [0, 1, 0, 2, 0], abstained: 0 }),
    ];
    expect(determinedCells(table).has(cellName('S1', 'E', 1))).toBe(false);
    const withLine = [...table, guardKnowledge(sampleRule, 'S1', 'E', true)];
    expect(determinedCells(withLine).get(cellName('S1', 'E', 1))).toBe(1);
  });

  test('two groupings of one ballot', () => {
    // By category and by country, each row three people or more; the overlap of two rows is one person.
    const cells = (person: string) => [0, 1].map((value) => cellName('S1', person, value));
    const people = ['p1', 'p2', 'p3', 'p4'];
    const against = (rows: readonly string[], sum: number) =>
      known(
        rows.map((person) => cellName('S1', person, 1)),
        sum,
      );
    const says = [
      ...people.map((person) => known(cells(person), 1)),
      against(people, 2),
      against(['p1', 'p2', 'p3'], 1),
      against(['p1', 'p2', 'p4'], 2),
    ];
    expect(determinedCells(says).get(cellName('S1', 'p4', 1))).toBe(1);
  });

  test('a second table without one seat, which the rule for two tables refuses', () => {
    const whole = [tally('A', [3, 2, 1]), tally('B', [2, 2, 0])];
    const without = [tally('A', [3, 1, 1], 6), tally('B', [2, 2, 0])];
    const plan = planGroups(whole, 3);
    expect(determinedCells(bothTables(plan, whole, without)).get(cellName('S1 left', 'A', 1))).toBe(1);
    expect(mayStandTogether(rollOf([], whole), rollOf([], without), 3)).toBe(false);
  });

  test('numbers that cannot be true are noticed', () => {
    expect(() => determinedCells([known(['x'], 1), known(['x'], 2)])).toThrow('contradict');
  });

  function rowOf(group: string) {
    const { counts, abstained, eligible, recused } = tallies.find((each) => each.group === group)!;
    return { counts, abstained, eligible, recused, responded: eligible };
  }
});

function panels() {
  const group = fc.record({ eligible: fc.nat(8) });
  return fc
    .record({
      minimum: fc.integer({ min: 3, max: 5 }),
      groups: fc.array(group, { minLength: 1, maxLength: 6 }),
      items: fc.integer({ min: 1, max: 4 }),
      seed: fc.infiniteStream(fc.nat(99)),
    })
    .map(({ minimum, groups, items, seed }) => ({
      minimum,
      items: Array.from({ length: items }, (_, i) => ({
        item: `S${i}`,
        tallies: groups.map(({ eligible }, g) => {
          const responses = Array.from({ length: eligible }, () => seed.next().value as number);
          const count = (from: number, to: number) => responses.filter((r) => r >= from && r < to).length;
          return {
            group: `G${g}`,
            eligible,
            recused: count(95, 100),
            abstained: count(85, 95),
            counts: [count(0, 12), count(12, 20), count(20, 25), count(25, 50), count(50, 75)],
          };
        }),
      })),
    }));
}

function withoutOne(tally: GroupTally): GroupTally {
  const chosen = tally.counts.findIndex((count) => count > 0);
  return { ...tally, counts: tally.counts.map((count, value) => (value === chosen ? count - 1 : count)) };
}

/** The first table counts everybody, the second those who stayed; the wanted cells are of the others. */
function bothTables(
  plan: ReturnType<typeof planGroups>,
  whole: readonly GroupTally[],
  stayed: readonly GroupTally[],
): Knowledge[] {
  const first = publishItem(plan, 'S1', whole);
  const second = publishItem(plan, 'S1 stayed', stayed);
  const left = (cell: string) => cell.replace('S1 /', 'S1 left /');
  const sums = tableKnowledge(first, whole).flatMap((each) =>
    each.cells.map((cell) => ({
      cells: [cell, cell.replace('S1 /', 'S1 stayed /'), left(cell)],
      weights: [1, -1, -1],
      low: 0,
      high: 0,
    })),
  );
  return [...tableKnowledge(first, whole), ...tableKnowledge(second, stayed), ...sums];
}

function rollOf(pool: readonly string[] | undefined, tallies: readonly GroupTally[]) {
  return tallies.map((each) => ({
    row: pool?.includes(each.group) === true ? 'pool' : each.group,
    seats: Array.from(
      { length: each.counts.reduce((sum, n) => sum + n, 0) },
      (_, seat) => `${each.group}-${seat}`,
    ),
  }));
}
