import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyses } from '../../../shared/methods/analyses/registry.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import { fromSchema, type Schema, spoiled } from '../../helpers/from-schema.ts';

type Published = { readonly id: string; readonly method: string; readonly input: Json };
const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/methods.json', import.meta.url), 'utf8'),
) as readonly Published[];

const every = [...analyses.values()].map((method) => [method.name, method] as const);

/** Numbers that are none, and values without a reason. */
function faults(answer: Json): readonly string[] {
  const strange = strangeIn(answer);
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return strange;
  const entries = Object.entries(answer as JsonObject);
  // A reason that names itself (reason_F, reason_first) is one for its own value.
  const isExplained = entries.some(([key]) => key.startsWith('reason'));
  const empty = entries.filter(([, value]) => value === null).map(([key]) => `${key} has no reason`);
  return [...strange, ...(isExplained ? [] : empty)];
}

function strangeIn(answer: Json | undefined): readonly string[] {
  if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [String(answer)];
  if (typeof answer !== 'object' || answer === null) return answer === undefined ? ['undefined'] : [];
  return Object.values(answer).flatMap((each: Json | undefined) => strangeIn(each));
}

/** Whether an input was answered; fails where it was neither answered well nor refused in one sentence. */
function holds(name: string, input: Json): boolean {
  const outcome = analyses.get(name)!.run(JSON.parse(JSON.stringify(input)) as unknown);
  if (!outcome.ok) {
    expect(outcome.say).toMatch(/^[^\n]{3,300}$/u);
    expect(outcome.say).not.toMatch(/undefined|NaN|\[object|expected|invalid_/iu);
    return false;
  }
  expect(faults(outcome.answer)).toEqual([]);
  return true;
}

/** Inputs that fit what a schema cannot say, for methods whose own schema meets it by luck alone. */
const fitting: { readonly [method: string]: fc.Arbitrary<Json> } = {
  'polis-silhouette': fc
    .array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 })
    .chain((piles) => fc.tuple(fc.constant(piles), distances(piles.length)))
    .map(([piles, dist]) => ({
      dist,
      clusters: [0, 1, 2].map((pile) => piles.flatMap((own, at) => (own === pile ? [at] : []))),
    })),
  'gcm-pattern-match': fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), figureOrNone(), figureOrNone()), { maxLength: 8 })
    .map((rows) => ({
      clusters: rows.map(([cluster]) => cluster),
      first: rows.map(([, first]) => first),
      second: rows.map(([, , second]) => second),
    })),
};

function figureOrNone(): fc.Arbitrary<number | null> {
  return fc.option(fc.integer({ min: 1, max: 5 }));
}

function distances(n: number): fc.Arbitrary<number[][]> {
  return fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  });
}

describe('any input is answered with values or a reason, or refused in one sentence', () => {
  test.each(every)('%s: whatever fits its schema', (name, method) => {
    let answered = 0;
    const drawn = fromSchema(method.schema() as Schema);
    fc.assert(
      fc.property(fc.oneof(drawn, fitting[name] ?? drawn), (input) => {
        if (holds(name, input)) answered += 1;
      }),
      { numRuns: 250 },
    );
    expect(answered).toBeGreaterThan(0);
  });

  test.each(every)('%s: a published input with something wrong in it', (name) => {
    const own = cases.filter(({ method }) => method === name).map(({ input }) => input);
    if (own.length === 0) return;
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...own).chain(spoiled),
        fc.constantFrom(...own).chain((input) => spoiled(input).chain(spoiled)),
        (once, twice) => {
          for (const input of [once, twice]) if (!holds(name, input)) refused += 1;
        },
      ),
      { numRuns: 100 },
    );
    if (name !== 'accord') expect(refused).toBeGreaterThan(0);
  });
});
