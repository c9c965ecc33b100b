import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/i18n/language.ts';
import type { BallotInput, BallotMethod } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import type { Json } from '../../../shared/util/json.ts';
import { seededDraws } from '../../../shared/util/seeded-draws.ts';

const ballots = [...methods.values()].filter((method): method is BallotMethod => method.kind === 'ballot');
const items = ['s1', 's2', 's3', 's4', 's5', 's6'];

function answered(method: BallotMethod, seed: number): BallotInput {
  const settings = method.settings.parse({});
  const draw = seededDraws(seed);
  const sheets = Array.from({ length: 12 }, () => ({
    group: 'all',
    asked: items,
    answers:
      method.simulateSheet?.(settings, items, draw) ??
      Object.fromEntries(items.map((item) => [item, method.simulate(settings, draw)])),
  }));
  return {
    settings,
    rule: method.rule.parse(method.firstRule(settings, 3)),
    plan: planGroups([{ group: 'all', eligible: 12 }], 3),
    items,
    answers: Object.fromEntries(
      items.map((item) => [
        item,
        sheets.flatMap(({ group, answers }) => {
          const response = answers[item];
          return response === undefined ? [] : [{ group, response }];
        }),
      ]),
    ),
    eligible: { all: 12 },
    recused: {},
    sheets,
    rounds: { number: 1, between: {} },
  };
}

/** All that is told of a result, statement by statement and together. */
function told(method: BallotMethod, detail: Json): unknown {
  const each = items.map((item) =>
    languages.map((language) => [
      method.verdictInWords(detail, item, language),
      method.figuresInWords(detail, item, language),
    ]),
  );
  return { each, whole: method.whole?.(detail, (statement) => statement) };
}

describe.each(ballots.map((method) => [method.name, method] as const))('%s', (_name, method) => {
  it('says of each result what is its own, however often and in whatever turn it is asked', () => {
    const details = [1, 2, 3].map((seed) => method.analyse(answered(method, seed)).detail);
    const fresh = details.map((detail) => told(method, structuredClone(detail)));
    expect(details.map((detail) => told(method, detail))).toEqual(fresh);
    expect(details.toReversed().map((detail) => told(method, detail))).toEqual(fresh.toReversed());
  });
});

it('a ranking and comparisons say of a statement the place that the whole gives it', () => {
  for (const name of ['rank', 'pairwise']) {
    const method = ballots.find((each) => each.name === name);
    const detail = method?.analyse(answered(method, 4)).detail ?? null;
    const places = method?.whole?.(detail, (statement) => statement).places ?? [];
    expect(places).toHaveLength(items.length);
    for (const { statement, place } of places) {
      expect(method?.verdictInWords(detail, statement, 'en')).toMatch(new RegExp(`\\b${place}\\b`, 'u'));
    }
  }
});
