import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../shared/methods/ahp/consistency.ts';
import { prioritiesOf } from '../../../shared/methods/ahp/priorities.ts';
import { answersFrom, type Duel, duelsIn } from '../../../shared/methods/duels/duel.ts';
import { duelsSheet } from '../../../shared/methods/duels/duels-sheet.ts';
import { pairsFor } from '../../../shared/methods/duels/routing.ts';
import type { GroupedSheet } from '../../../shared/methods/method.ts';
import { comparisonsOf } from '../../../shared/methods/pairwise/comparisons.ts';

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `s${String(index).padStart(3, '0')}`);
const key = ([one, other]: readonly [string, string]): string => [one, other].toSorted().join(' ');

function person(duels: readonly Duel[], asked: readonly string[], even: 0 | 1 = 0): GroupedSheet {
  return { group: 'g', asked, answers: answersFrom(duels, even) };
}

describe('[BA23] which pairs a person is asked', () => {
  const count = fc.integer({ min: 2, max: 60 });

  it('covers every pair once between as many people as there are rounds, each person seeing each statement once', () => {
    fc.assert(
      fc.property(count, (n) => {
        const items = names(n);
        const rounds = n + (n % 2) - 1;
        const each = Math.floor(n / 2);
        const asked = Array.from({ length: rounds }, (_, place) => pairsFor(items, place, each));
        const all = asked.flat().map(key);
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength((n * (n - 1)) / 2);
        for (const pairs of asked) expect(new Set(pairs.flat()).size).toBe(each * 2);
      }),
    );
  });

  it('covers 40 statements with 40 people of 20 pairs each', () => {
    const seen = Array.from({ length: 40 }, (_, place) => pairsFor(names(40), place, 20))
      .flat()
      .map(key);
    expect(new Set(seen).size).toBe(780);
  });

  it('never asks a pair twice, asks all where nobody limits it, and is the same for the same place', () => {
    fc.assert(
      fc.property(count, fc.nat(500), (n, place) => {
        const items = names(n);
        const pairs = pairsFor(items, place, null);
        expect(new Set(pairs.map(key)).size).toBe((n * (n - 1)) / 2);
        expect(pairsFor(items, place, null)).toEqual(pairs);
      }),
    );
  });

  it('links all statements with two rounds of one person', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(500), (n, place) => {
        const items = names(n);
        const linked = new Set([items[0] ?? '']);
        const pairs = pairsFor(items, place, n + (n % 2));
        for (let turn = 0; turn < n; turn += 1) {
          for (const [one, other] of pairs) {
            if (linked.has(one)) linked.add(other);
            if (linked.has(other)) linked.add(one);
          }
        }
        // With an odd number one rests in each round, so that one link may be missing.
        expect(linked.size).toBeGreaterThanOrEqual(n % 2 === 0 ? n : 2);
      }),
    );
  });
});

const items = names(6);
const duel = fc
  .tuple(fc.constantFrom(...items), fc.constantFrom(...items), fc.constantFrom(0, 1))
  .filter(([one, other]) => one !== other)
  .map(([one, other, strength]): Duel => ({ one, other, strength }));
const duelsOf = fc.uniqueArray(duel, { selector: ({ one, other }) => key([one, other]), minLength: 1 });

describe('comparisons that are handed in', () => {
  const schema = duelsSheet({ strengths: [0, 1], even: 0 }, items);

  it('are what was compared, each once', () => {
    fc.assert(
      fc.property(duelsOf, (duels) => {
        const answers = answersFrom(duels, 0);
        expect(schema.safeParse(answers).success).toBe(true);
        expect(duelsIn(answers, items)).toHaveLength(duels.length);
      }),
    );
  });

  it('are refused in one sentence where they name what is not there, repeat a pair or do not fit', () => {
    const sentence = (given: unknown): string | undefined =>
      schema
        .safeParse(given)
        .error?.issues.map(({ message }) => message)
        .join('|');
    expect(sentence({ s000: { value: 3, over: { nobody: 1 } } })).toMatch(/not on this ballot/u);
    expect(sentence({ s000: { value: 3, over: { s000: 1 } } })).toMatch(/not on this ballot/u);
    expect(sentence({ s000: { value: 3, over: { s001: 7 } } })).toMatch(/not on the scale/u);
    expect(
      sentence({ s000: { value: 2, over: { s001: 1 } }, s001: { value: 2, over: { s000: 1 } } }),
    ).toMatch(/compared twice/u);
    expect(sentence({ s000: { value: 1, over: { s001: 1 } }, s001: { value: 1 } })).toMatch(/do not fit/u);
  });
});

describe('an order out of comparisons', () => {
  const rule = { scale: 'bradley-terry', minimum: 3, unseen: [] } as const;
  const people = fc.array(duelsOf, { minLength: 3, maxLength: 20 });

  it('is a chance between 0 and 1, or one sentence why there is none', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('bradley-terry' as const, 'wiki' as const), (given, scale) => {
        const kept = comparisonsOf(
          given.map((duels) => person(duels, items)),
          items,
          { ...rule, scale },
        );
        if (kept.parts.length > 1) expect(kept.chances).toBeNull();
        for (const chance of kept.chances ?? []) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        expect(kept.won.reduce((sum, each) => sum + each, 0)).toBe(kept.comparisons);
      }),
    );
  });

  it('asks neither who came first nor what statements are called', () => {
    fc.assert(
      fc.property(people, (given) => {
        const sheets = given.map((duels) => person(duels, items));
        const kept = comparisonsOf(sheets, items, rule);
        expect(comparisonsOf(sheets.toReversed(), items.toReversed(), rule)).toEqual(kept);
        const turned = (id: string): string => items[items.length - 1 - items.indexOf(id)] ?? id;
        const renamed = given.map((duels) =>
          person(
            duels.map((each) => ({ ...each, one: turned(each.one), other: turned(each.other) })),
            items,
          ),
        );
        const other = comparisonsOf(renamed, items, rule);
        for (const [index, chance] of (kept.chances ?? []).entries()) {
          expect(other.chances?.[items.length - 1 - index]).toBeCloseTo(chance, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says when half wins were added, and when parts were never compared with each other', () => {
    const [a = '', b = '', c = '', d = ''] = items;
    const wins = [
      { one: a, other: b, strength: 1 },
      { one: b, other: c, strength: 1 },
    ];
    const chain = comparisonsOf([person(wins, items)], [a, b, c], rule);
    expect(chain.isRegularised).toBe(true);
    expect(chain.chances?.[0]).toBeGreaterThan(chain.chances?.[1] ?? 1);
    const apart = [
      { one: a, other: b, strength: 1 },
      { one: c, other: d, strength: 1 },
    ];
    const parts = comparisonsOf([person(apart, items)], [a, b, c, d], rule);
    expect(parts.parts).toHaveLength(2);
    expect(parts.chances).toBeNull();
  });

  it('shows no pair that fewer people compared than may be shown', () => {
    const [a = '', b = ''] = items;
    const one = person([{ one: a, other: b, strength: 1 }], items);
    expect(comparisonsOf([one, one], [a, b], rule).pairs).toBeNull();
    expect(comparisonsOf([one, one, one], [a, b], rule).pairs).toEqual([
      [0, 3],
      [0, 0],
    ]);
  });
});

describe('weights by pairs', () => {
  const [a = '', b = '', c = ''] = items;
  const three = [a, b, c];
  const said = (one: string, other: string, strength: number): Duel => ({ one, other, strength });

  it('tells a person which three go round in a circle', () => {
    const circle = [said(a, b, 3), said(b, c, 3), said(c, a, 3)];
    const found = consistencyOf(circle, three);
    expect(found).toMatchObject({ kind: 'circle', triad: [a, b, c] });
    const back = consistencyOf([said(b, a, 3), said(c, b, 3), said(a, c, 3)], three);
    expect(back).toMatchObject({ kind: 'circle', triad: [c, b, a] });
  });

  it('tells which three fit least, and when all agree', () => {
    expect(consistencyOf([said(a, b, 3)], three).kind).toBe('open');
    expect(consistencyOf([said(a, b, 3), said(b, c, 3), said(a, c, 9)], three)).toMatchObject({
      kind: 'agrees',
      ratio: 0,
    });
    expect(consistencyOf([said(a, b, 9), said(b, c, 9), said(a, c, 1)], three)).toMatchObject({
      kind: 'strained',
      triad: [a, b, c],
    });
  });

  it('are those of the geometric means, sum to 1, and count whom the rule counts', () => {
    const good = person([said(a, b, 3), said(b, c, 3), said(a, c, 9)], items, 1);
    const bad = person([said(b, a, 9), said(c, b, 9), said(a, c, 9)], items, 1);
    const all = prioritiesOf([good, good, good, bad], three, { whose: 'all', minimum: 3 });
    expect(all).toMatchObject({ people: 4, complete: 4, consistent: 3, counted: 4 });
    const only = prioritiesOf([good, good, good, bad], three, { whose: 'consistent', minimum: 3 });
    expect(only.counted).toBe(3);
    expect(only.weights?.map((each) => Math.round(each * 13))).toEqual([9, 3, 1]);
    const few = prioritiesOf([good, good, bad], three, { whose: 'consistent', minimum: 3 });
    expect(few.weights).toBeNull();
  });

  it('never come to anything that is no number, whatever was compared', () => {
    const strength = fc.constantFrom(1, 3, 5, 7, 9);
    const some = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...items), fc.constantFrom(...items), strength)
        .filter(([one, other]) => one !== other)
        .map(([one, other, how]) => said(one, other, how)),
      { selector: ({ one, other }) => key([one, other]), minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 3, maxLength: 12 }), (given) => {
        const kept = prioritiesOf(
          given.map((duels) => person(duels, items, 1)),
          items,
          { whose: 'all', minimum: 3 },
        );
        if (kept.weights !== null) {
          expect(kept.weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 4);
        }
        expect(JSON.stringify(kept)).not.toContain('NaN');
        for (const duels of given) expect(consistencyOf(duels, items).kind).toMatch(/^\w+$/u);
      }),
      { numRuns: 40 },
    );
  });
});
