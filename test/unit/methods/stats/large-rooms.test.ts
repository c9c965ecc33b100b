import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ahp, bradleyTerry } from '../../../../shared/methods/stats/pairwise-models.ts';
import { pairwiseOf, type RankedBallot } from '../../../../shared/methods/stats/ranking.ts';
import { type Duel, rankedPairs, schulze } from '../../../../shared/methods/stats/schulze.ts';
import { valueOf } from '../../../helpers/method-cases.ts';

const options = Array.from({ length: 40 }, (_, i) => `option ${String(i).padStart(2, '0')}`);

/** Orders with ties and gaps, of more options than one word of bits holds. */
const ballots: fc.Arbitrary<readonly RankedBallot[]> = fc.array(
  fc.record({
    ranking: fc.shuffledSubarray(options, { minLength: 1 }).map((picked) => {
      const [first = '', second = '', ...rest] = picked;
      return [picked.length > 1 ? [first, second] : [first], ...rest.map((each) => [each])];
    }),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 7 },
);

describe('counting for large rooms gives what the definition gives', () => {
  test('who stands before whom, ties and options left out included', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const support = pairwiseOf(given, options);
        const placeIn = ({ ranking }: RankedBallot, option: string): number => {
          const place = ranking.findIndex((tied) => tied.includes(option));
          return place < 0 ? Infinity : place;
        };
        for (const a of options) {
          for (const b of options) {
            const before = given.filter((ballot) => placeIn(ballot, a) < placeIn(ballot, b));
            expect(support(a, b)).toBe(before.reduce((sum, { count }) => sum + count, 0));
          }
        }
        expect(support(options[0] ?? '', 'nobody’s option')).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test('a majority is skipped exactly where those locked before lead back from its loser', () => {
    let circles = 0;
    fc.assert(
      fc.property(ballots, (given) => {
        const { locked, skipped } = rankedPairs(given);
        const support = pairwiseOf(given, options);
        const strength = ([a, b]: Duel): number => support(a, b);
        circles += skipped.length;
        for (const duel of skipped) {
          const [winner, loser] = duel;
          const earlier = locked.filter((each) => strength(each) >= strength(duel));
          expect(leadsTo(earlier, loser, winner)).toBe(true);
        }
        for (const [winner, loser] of locked) expect(leadsTo(locked, loser, winner)).toBe(false);
      }),
      { numRuns: 10 },
    );
    expect(circles).toBeGreaterThan(10);
  });

  test('no chain of majorities is stronger than Schulze’s', () => {
    fc.assert(
      fc.property(ballots, fc.shuffledSubarray(options, { minLength: 2, maxLength: 6 }), (given, chain) => {
        const { pairs, strength } = schulze(given);
        const links = chain.slice(1).map((b, i) => {
          const a = chain[i] ?? '';
          return pairs(a, b) > pairs(b, a) ? pairs(a, b) : 0;
        });
        expect(strength(chain[0] ?? '', chain.at(-1) ?? '')).toBeGreaterThanOrEqual(Math.min(...links));
      }),
      { numRuns: 50 },
    );
  });

  test('strengths expect of each as many wins as it has', () => {
    const wins = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 30, maxLength: 30 }), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(wins, (given) => {
        const strengths = valueOf(bradleyTerry(given));
        for (const [i, own] of strengths.entries()) {
          let [won, expected] = [0, 0];
          for (const [j, other] of strengths.entries()) {
            if (i === j) continue;
            const [here, there] = [given[i]?.[j] ?? 0, given[j]?.[i] ?? 0];
            won += here;
            expected += ((here + there) * own) / (own + other);
          }
          expect(expected).toBeCloseTo(won, 6);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('priorities are an eigenvector', () => {
    const upper = fc.array(fc.constantFrom(1 / 9, 1 / 3, 1, 2, 5, 9), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(upper, (given) => {
        const matrix = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => 1));
        let at = 0;
        for (let i = 0; i < 9; i += 1) {
          for (let j = i + 1; j < 9; j += 1) {
            const ratio = given[at++] ?? 1;
            (matrix[i] ?? [])[j] = ratio;
            (matrix[j] ?? [])[i] = 1 / ratio;
          }
        }
        const { weights, lambdaMax } = valueOf(ahp(matrix));
        for (const [i, row] of matrix.entries()) {
          const image = row.reduce((sum, each, j) => sum + each * (weights[j] ?? 0), 0);
          expect(image).toBeCloseTo(lambdaMax * (weights[i] ?? 0), 9);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function leadsTo(duels: readonly Duel[], from: string, to: string): boolean {
  const met = new Set([from]);
  for (const at of met) for (const [winner, loser] of duels) if (winner === at) met.add(loser);
  return met.has(to);
}
