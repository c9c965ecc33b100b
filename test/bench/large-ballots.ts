import type { AnswerSheet, BallotInput, BallotMethod, GroupedAnswer } from '../../shared/methods/method.ts';
import { methods } from '../../shared/methods/registry.ts';
import { planGroups } from '../../shared/methods/smallGroups/plan.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';

const groups = ['east', 'north', 'south', 'west'];

/** All methods that vote, each with a ballot that a room of 500 answered on 100 statements, or as many as it takes. */
export function largeBallots(): readonly { readonly method: BallotMethod; readonly ballot: BallotInput }[] {
  return [...methods.values()].flatMap((method) => {
    if (method.kind !== 'ballot') return [];
    return [{ method, ballot: answered(method, Math.min(100, method.mostItems ?? 100), 500) }];
  });
}

/** A ballot as a rehearsal would answer it, under the method's first rule. */
function answered(method: BallotMethod, statements: number, people: number): BallotInput {
  const settings = method.settings.parse({});
  const draw = seededDraws(6);
  const items = Array.from({ length: statements }, (_, i) => `statement ${i}`);
  const sheetOf = (): AnswerSheet =>
    method.simulateSheet?.(settings, items, draw) ??
    Object.fromEntries(items.map((item) => [item, method.simulate(settings, draw)]));
  const sheets = Array.from({ length: people }, (_, person) => ({
    group: groups[person % groups.length] ?? '',
    asked: items,
    answers: sheetOf(),
  }));
  const seats = groups.map((group) => ({ group, eligible: people / groups.length }));
  const answersTo = (item: string): GroupedAnswer[] =>
    sheets.flatMap(({ group, answers }) => {
      const response = answers[item];
      return response === undefined ? [] : [{ group, response }];
    });
  return {
    settings,
    rule: method.rule.parse(method.firstRule(settings, 3)),
    plan: planGroups(seats, 3),
    items,
    answers: Object.fromEntries(items.map((item) => [item, answersTo(item)])),
    eligible: Object.fromEntries(seats.map(({ group, eligible }) => [group, eligible])),
    recused: {},
    sheets,
    rounds: { number: 1, between: {} },
  };
}
