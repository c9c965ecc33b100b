import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotInput, GroupedSheet } from '../../../shared/methods/method.ts';
import { opinions } from '../../../shared/methods/opinions/definition.ts';
import type { Opinions } from '../../../shared/methods/opinions/grouping.ts';
import { ownOrder } from '../../../shared/methods/opinions/own-order.ts';
import { consensusOf, standsOut } from '../../../shared/methods/opinions/read-opinions.ts';
import { planGroups } from '../../../shared/methods/smallGroups/plan.ts';
import { canonicalJson } from '../../../shared/util/canonical-json.ts';
import { seededDraws } from '../../../shared/util/seeded-draws.ts';

const items = Array.from({ length: 10 }, (_, index) => `s${index}`);

/** Two camps that part on the first half of the statements and agree on the last. */
function room(people: number, minority: number): BallotInput {
  const draw = seededDraws(people);
  const sheets = Array.from({ length: people }, (_, at): GroupedSheet => {
    const isMinority = at < minority;
    const answers = Object.fromEntries(
      items.map((item, index) => {
        const sure = index === 9 ? 3 : index < 5 === isMinority ? 1 : 3;
        return [item, { value: draw() < 0.08 ? 2 : sure }];
      }),
    );
    return { group: at % 2 === 0 ? 'north' : 'south', asked: items, answers };
  });
  const eligible = { north: Math.ceil(people / 2), south: Math.floor(people / 2) };
  return {
    settings: {},
    rule: opinions.rule.parse(opinions.firstRule({}, 3)),
    plan: planGroups(
      Object.entries(eligible).map(([group, seats]) => ({ group, eligible: seats })),
      3,
    ),
    items,
    answers: Object.fromEntries(
      items.map((item) => [
        item,
        sheets.map(({ group, answers }) => ({ group, response: answers[item] ?? {} })),
      ]),
    ),
    eligible,
    recused: {},
    sheets,
    rounds: { number: 1, between: {} },
  };
}

function keptOf(input: BallotInput): Opinions {
  return (opinions.analyse(input).detail as unknown as { readonly whole: Opinions }).whole;
}

describe('opinion groups', () => {
  it('are found from 50 people on, and told by letters, the largest first', () => {
    const kept = keptOf(room(60, 20));
    expect(kept.state).toBe('groups');
    expect(kept.sizes).toEqual([
      { group: 'A', size: 40 },
      { group: 'B', size: 20 },
    ]);
    const whole = opinions.whole?.(opinions.analyse(room(60, 20)).detail, (id) => id);
    expect(whole?.places[0]?.statement).toBe('s9');
    expect(whole?.words.en).toBe('2 opinion groups; agreed most across all of them: s9');
    expect(standsOut(kept, 'B', 9).map(({ side }) => side)).toContain('disagree');
  });

  it('[BA24] are not told of fewer than 50: answers by category are, with the reason', () => {
    const { detail } = opinions.analyse(room(49, 20));
    expect(keptOf(room(49, 20)).state).toBe('few');
    const tables = detail as unknown as { readonly [id: string]: { published: { rows: unknown[] } } };
    expect(tables['s0']?.published.rows).toHaveLength(2);
    const whole = opinions.whole?.(detail, (id) => id);
    expect(whole?.words.en).toMatch(/fewer than 50 are not to be relied on$/u);
    expect(whole?.figures).toEqual([]);
    expect(whole?.places).toHaveLength(10);
  });

  it('[BA24] stand in place of categories: a ballot publishes one grouping', () => {
    const { detail } = opinions.analyse(room(60, 20));
    const tables = detail as unknown as { readonly [id: string]: { published: { rows: unknown[] } } };
    for (const item of items) expect(tables[item]?.published.rows).toEqual([]);
  });

  it('show no group smaller than the minimum, and no row of fewer answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (minority) => {
        const kept = keptOf(room(60, minority));
        for (const { size } of kept.sizes) expect(size).toBeGreaterThanOrEqual(3);
        for (const rows of Object.values(kept.tables)) {
          for (const { counts } of rows) {
            expect(counts[0] + counts[1] + counts[2]).toBeGreaterThanOrEqual(3);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('ask nothing of who came first, and agreement across groups is never more than that of any', () => {
    const input = room(70, 30);
    const turned = { ...input, sheets: input.sheets?.toReversed() ?? null, items: items.toReversed() };
    expect(canonicalJson(opinions.analyse(turned).detail)).toBe(
      canonicalJson(opinions.analyse(input).detail),
    );
    const kept = keptOf(input);
    for (const item of items) {
      for (const { counts } of kept.tables[item] ?? []) {
        const all = counts[0] + counts[1] + counts[2];
        expect(consensusOf(kept, item)).toBeLessThanOrEqual((counts[2] + 1) / (all + 2) + 1e-6);
      }
    }
  });

  it('say so where everybody answers alike', () => {
    const input = room(60, 0);
    const sheets = (input.sheets ?? []).map((sheet) => ({
      ...sheet,
      answers: Object.fromEntries(items.map((item) => [item, { value: 3 }])),
    }));
    expect(keptOf({ ...input, sheets }).state).toBe('alike');
  });
});

describe('[BA23] the order in which one person is asked', () => {
  it('is all statements, and over as many people as statements each stands at each position once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (n) => {
        const all = Array.from({ length: n }, (_, index) => index);
        const orders = all.map((place) => ownOrder(all, place));
        for (const order of orders) expect(order.toSorted((a, b) => a - b)).toEqual(all);
        for (const position of all) {
          expect(new Set(orders.map((order) => order[position])).size).toBe(n);
        }
      }),
    );
  });
});
