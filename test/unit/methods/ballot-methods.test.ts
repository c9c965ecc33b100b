import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/i18n/language.ts';
import type { BallotInput, BallotMethod, GroupedAnswer } from '../../../shared/methods/method.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

const ballots = [...methods.values()].filter((method): method is BallotMethod => method.kind === 'ballot');
const items = ['s1', 's2', 's3'];
const groups = ['ministry', 'districts', 'families'];

function settingsOf(method: BallotMethod): JsonObject {
  return method.settings.parse({});
}

/** A ballot that people of three groups answered at random. */
function inputOf(method: BallotMethod, draws: readonly number[]): BallotInput {
  const settings = settingsOf(method);
  let at = 0;
  const draw = (): number => draws[at++ % draws.length] ?? 0;
  const seats = Array.from({ length: 15 }, (_, index) => groups[index % groups.length] ?? '');
  const eligible = Object.fromEntries(groups.map((group) => [group, 5]));
  const sheets = seats.flatMap((group) => {
    const one =
      method.simulateSheet?.(settings, items, draw) ??
      Object.fromEntries(
        items.flatMap((item) => (draw() < 0.1 ? [] : [[item, method.simulate(settings, draw)]])),
      );
    return Object.keys(one).length === 0 ? [] : [{ group, asked: items, answers: one }];
  });
  const answers: { [item: string]: GroupedAnswer[] } = {};
  for (const item of items) {
    answers[item] = sheets.flatMap(({ group, answers: one }) =>
      one[item] === undefined ? [] : [{ group, response: one[item] }],
    );
  }
  return {
    settings,
    rule: method.rule.parse(method.firstRule(settings, 3)),
    plan: planGroups(
      groups.map((group) => ({ group, eligible: 5 })),
      3,
    ),
    items,
    answers,
    eligible,
    recused: {},
    sheets,
    rounds: { number: 1, between: {} },
  };
}

const randomDraws = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 40,
  maxLength: 120,
});

describe.each(ballots.map((method) => [method.name, method] as const))('%s', (_name, method) => {
  const settings = settingsOf(method);
  const question = method.question(settings, items.length);

  it('has a first rule that it accepts, said in one sentence in every language', () => {
    const rule = method.rule.parse(method.firstRule(settings, 3));
    for (const language of languages) {
      const words = method.ruleInWords(rule, language);
      expect(words).toMatch(/[.。]$/u);
      expect(words).not.toMatch(/[{}]|undefined|NaN/u);
    }
  });

  it('asks in words that every language has, and takes what it asks and nothing else', () => {
    const schema = method.response(settings);
    for (const { value, said } of question.levels) {
      expect(schema.safeParse({ value }).success).toBe(true);
      for (const language of languages) expect(said[language]).not.toBe('');
    }
    const highest = Math.max(...question.levels.map(({ value }) => value));
    const lowest = Math.min(...question.levels.map(({ value }) => value));
    const tooHigh = question.sheet?.kind === 'order' ? 501 : highest + 1;
    for (const value of [lowest - 1, tooHigh, 1.5, 'yes', null]) {
      expect(schema.safeParse({ value }).success, String(value)).toBe(false);
    }
  });

  it('says a verdict and its numbers for whatever was answered, in every language, never a NaN', () => {
    fc.assert(
      fc.property(randomDraws, (draws) => {
        const { detail, outcomes } = method.analyse(inputOf(method, draws));
        expect(Object.keys(outcomes).toSorted()).toEqual(items);
        for (const item of items)
          for (const language of languages) {
            const words = method.verdictInWords(detail, item, language);
            expect(words).not.toBe('');
            expect(`${words} ${method.figuresInWords(detail, item, language)}`).not.toMatch(
              /NaN|undefined|[{}]/u,
            );
          }
        const whole = method.whole?.(detail, (id) => id);
        if (whole !== undefined) {
          const judged = whole.places.map(({ statement }) => statement);
          expect(new Set(judged).size).toBe(judged.length);
          expect(items).toEqual(expect.arrayContaining(judged));
          for (const { share } of whole.places) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
        expect(canonicalJson(detail)).not.toContain('null,null,null');
      }),
      { numRuns: 30 },
    );
  });

  it('depends on neither the order of people nor that of items', () => {
    fc.assert(
      fc.property(randomDraws, (draws) => {
        const input = inputOf(method, draws);
        const turned = {
          ...input,
          items: items.toReversed(),
          answers: Object.fromEntries(
            Object.entries(input.answers).map(([item, answers]) => [item, answers.toReversed()]),
          ),
          sheets: input.sheets?.toReversed() ?? null,
        };
        expect(canonicalJson(method.analyse(turned).detail)).toBe(
          canonicalJson(method.analyse(input).detail),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('[SG5] comes to the same verdict from its published tables alone', () => {
    fc.assert(
      fc.property(randomDraws, (draws) => {
        const input = inputOf(method, draws);
        const result = method.analyse(input);
        const again = method.fromPublished(result.detail, { rule: input.rule, settings });
        expect(canonicalJson(again?.detail ?? null)).toBe(canonicalJson(result.detail));
        expect(again?.outcomes).toEqual(result.outcomes);
      }),
      { numRuns: 20 },
    );
  });

  it('recounts the published list of a secret ballot, and names what does not follow from it', () => {
    if (!method.collections.includes('secret')) return;
    const input = inputOf(method, [0.3, 0.72, 0.5, 0.9, 0.21, 0.66, 0.4]);
    const { detail } = method.analyse(input);
    const rows = items.flatMap((item) =>
      (input.answers[item] ?? []).map(({ response }) => ({ item, response })),
    );
    const { rule } = input;
    expect(method.recount({ settings, rule, items, detail, rows })).toEqual([]);
    expect(method.recount({ settings, rule, items, detail, rows: rows.slice(1) })).toHaveLength(1);
  });

  it('tells no hidden group’s name, and no statement under its own', () => {
    const { detail } = method.analyse(inputOf(method, [0.3, 0.72, 0.5, 0.9]));
    const told = canonicalJson(method.retold(detail, new Set(), (id) => `other-${id}`));
    for (const item of items) expect(told).not.toContain(`"${item}"`);
  });

  it('has words for how it was done', () => {
    const done = method.done(settings);
    expect(done.length).toBeGreaterThan(0);
    for (const words of done) for (const language of languages) expect(words[language]).not.toBe('');
  });
});
