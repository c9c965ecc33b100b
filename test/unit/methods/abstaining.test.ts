import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BallotInput, BallotMethod, GroupedSheet } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { seededDraws } from '../../../shared/util/seeded-draws.ts';

const items = ['first', 'second', 'third', 'fourth'];
const groups = ['North', 'South'];

/** Simulated people, and the input that their answers make, in whatever order they are given. */
function people(method: BallotMethod, seed: number, count: number) {
  const settings = method.settings.parse({});
  const draw = seededDraws(seed);
  return Array.from({ length: count }, (_, index): GroupedSheet => ({
    group: groups[index % groups.length] ?? '',
    asked: items,
    answers:
      method.simulateSheet?.(settings, items, draw) ??
      Object.fromEntries(items.map((item) => [item, method.simulate(settings, draw)])),
  }));
}

function inputOf(method: BallotMethod, sheets: readonly GroupedSheet[], rule: JsonObject = {}): BallotInput {
  const settings = method.settings.parse({});
  const seats = groups.map((group) => ({
    group,
    eligible: sheets.filter((sheet) => sheet.group === group).length,
  }));
  return {
    settings,
    rule: { ...method.firstRule(settings, 3), quorum: null, ...rule },
    plan: planGroups(seats, 3),
    items,
    sheets,
    answers: Object.fromEntries(
      items.map((item) => [
        item,
        sheets.flatMap(({ group, answers }) => {
          const response = answers[item];
          return response === undefined ? [] : [{ group, response }];
        }),
      ]),
    ),
    rounds: { number: 1, between: {} },
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
  };
}

const singly = [...methods.values()].flatMap((method) =>
  method.kind === 'ballot' &&
  method.question(method.settings.parse({}), items.length).sheet === null &&
  method.question(method.settings.parse({}), items.length).abstains
    ? [[method.name, method] as const]
    : [],
);

test.each(singly)('%s: somebody more who abstains changes no verdict of those who rated', (_name, method) => {
  let others = 0;
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 6, max: 14 }), (seed, count) => {
      const sheets = people(method, seed, count);
      const abstaining: GroupedSheet = {
        group: 'North',
        asked: items,
        answers: Object.fromEntries(items.map((item) => [item, { value: 'abstain' }])),
      };
      const first = method.firstRule(method.settings.parse({}), 3);
      const rule = {
        ...('denominator' in first ? { denominator: 'rated' } : {}),
        ...('groupGuard' in first ? { groupGuard: null } : {}),
      };
      const before = method.analyse(inputOf(method, sheets, rule)).outcomes;
      const after = method.analyse(inputOf(method, [...sheets, abstaining], rule)).outcomes;
      expect(after).toEqual(before);
      others += Object.values(before).length;
    }),
    { numRuns: 60 },
  );
  expect(others).toBeGreaterThan(0);
});
