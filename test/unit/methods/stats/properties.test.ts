import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fleissKappa,
  gwetAc1,
  intraclassCorrelations,
  krippendorffAlpha,
} from '../../../../shared/methods/stats/agreement.ts';
import { borda, copeland } from '../../../../shared/methods/stats/borda.ts';
import { majorityJudgment } from '../../../../shared/methods/stats/grading.ts';
import { kemeny } from '../../../../shared/methods/stats/kemeny.ts';
import { kendallW } from '../../../../shared/methods/stats/kendall-w.ts';
import { mallowsDispersion } from '../../../../shared/methods/stats/mallows.ts';
import { stuartMaxwell } from '../../../../shared/methods/stats/marginal-homogeneity.ts';
import { percentAgreement } from '../../../../shared/methods/stats/percent-agreement.ts';
import { quantile } from '../../../../shared/methods/stats/quantile.ts';
import { classicAppropriateness } from '../../../../shared/methods/stats/rand-ucla.ts';
import { pairwiseOf, type RankedBallot } from '../../../../shared/methods/stats/ranking.ts';
import { mcnemar, quadraticKappa } from '../../../../shared/methods/stats/rounds.ts';
import { rankedPairs, schulze } from '../../../../shared/methods/stats/schulze.ts';
import { levenshtein, jaroWinkler } from '../../../../shared/methods/stats/string-distance.ts';
import { instantRunoff, transferableVote } from '../../../../shared/methods/stats/transferable-vote.ts';
import { valueOf } from '../../../helpers/method-cases.ts';

const options = ['A', 'B', 'C', 'D', 'E'];
const order = fc.shuffledSubarray(options, { minLength: 5, maxLength: 5 });
const strict = order.map((ranking) => ranking.map((option) => [option]));
const ballots: fc.Arbitrary<readonly RankedBallot[]> = fc.array(
  fc.record({ ranking: strict, count: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 9 },
);
const ratings = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
const square = (n: number, most: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: n, maxLength: n }), {
    minLength: n,
    maxLength: n,
  });

describe('relabelling changes nothing', () => {
  test('options under other names, ballots in another order', () => {
    fc.assert(
      fc.property(ballots, order, (given, names) => {
        const renamed = (option: string) => names[options.indexOf(option)]!;
        const other = given.toReversed().map(({ ranking, count }) => ({
          ranking: ranking.map((tied) => tied.map(renamed)),
          count,
        }));
        for (const rule of [
          (all: readonly RankedBallot[]) => borda(all, 0).scores,
          (all: readonly RankedBallot[]) => copeland(all).scores,
        ]) {
          const scores = rule(other);
          for (const [option, score] of rule(given)) expect(scores.get(renamed(option))).toBe(score);
        }
        expect(new Set(schulze(other).winners)).toEqual(new Set(schulze(given).winners.map(renamed)));
        expect(kemeny(other).score).toBe(kemeny(given).score);
      }),
    );
  });

  test('raters or items in another order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
          minLength: 3,
          maxLength: 6,
        }),
        (rows) => {
          const turned = rows.map((row) => row.toReversed()).toReversed();
          const [w, w2] = [kendallW(rows), kendallW(turned)];
          if (w.ok) expect(valueOf(w2).w).toBeCloseTo(w.value.w, 10);
          else expect(w2).toEqual(w);
          const [alpha, alpha2] = [krippendorffAlpha(rows, 'ordinal'), krippendorffAlpha(turned, 'ordinal')];
          if (alpha.ok) expect(valueOf(alpha2)).toBeCloseTo(alpha.value, 10);
          else expect(alpha2).toEqual(alpha);
          const [icc, icc2] = [intraclassCorrelations(rows), intraclassCorrelations(turned)];
          if (icc.ok && icc2.ok) expect(icc2.value.icc3).toBeCloseTo(icc.value.icc3, 8);
        },
      ),
    );
  });
});

describe('everybody twice', () => {
  test('keeps medians, regions and majority grades', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const twice = [...given, ...given];
        expect(quantile(twice, 0.5, 2)).toEqual(quantile(given, 0.5, 2));
        expect(quantile(twice, 0.5)).toEqual(quantile(given, 0.5));
        const [once, again] = [given, twice].map((all) => valueOf(classicAppropriateness(all)).median);
        expect(again).toBe(once);
        const counts = (all: readonly number[]) => ({
          item: Array.from({ length: 9 }, (_, grade) => all.filter((each) => each === grade + 1).length),
        });
        const grade = (all: readonly number[]) => valueOf(majorityJudgment(counts(all))).grades[0]!.median;
        expect(grade(twice)).toBe(grade(given));
      }),
    );
  });
});

test('an abstention more changes no share of those who rated', () => {
  const responses = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('abstain' as const)));
  fc.assert(
    fc.property(responses, (given) => {
      const before = percentAgreement(given, [4, 5], 40);
      const after = percentAgreement([...given, 'abstain'], [4, 5], 40);
      expect(after.ofRated).toBe(before.ofRated);
      expect(after.rated).toBe(before.rated);
    }),
  );
});

describe('rankings', () => {
  test('no order beats Kemeny’s', () => {
    fc.assert(
      fc.property(ballots, order, (given, other) => {
        const { score, rankings } = kemeny(given);
        const support = pairwiseOf(given, options);
        const scoreOf = (all: readonly string[]) =>
          all.reduce((sum, a, i) => sum + all.slice(i + 1).reduce((own, b) => own + support(a, b), 0), 0);
        expect(scoreOf(other)).toBeLessThanOrEqual(score);
        for (const optimum of rankings) expect(scoreOf(optimum)).toBe(score);
      }),
    );
  });

  test('Borda is the sum of pairwise wins', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const support = pairwiseOf(given, options);
        for (const [option, score] of borda(given, 0).scores) {
          expect(score).toBe(options.reduce((sum, other) => sum + support(option, other), 0));
        }
      }),
    );
  });

  test('a run-off is won by whom one transferable seat goes to, ties and gaps included', () => {
    const some = fc.array(
      fc.record({
        ranking: fc
          .shuffledSubarray(options)
          .map((picked) =>
            picked.length > 2 ? [[picked[0]!, picked[1]!], [picked[2]!]] : picked.map((each) => [each]),
          ),
        count: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(some, order, (given, declared) => {
        const { ranking, rounds } = instantRunoff(given, declared);
        expect(ranking[0]).toBe(transferableVote(given, 1, declared).elected[0]);
        expect(new Set(ranking).size).toBe(ranking.length);
        expect(Object.keys(rounds.at(0) ?? {}).toSorted()).toEqual(ranking.toSorted());
      }),
    );
  });

  test('whoever beats all others one by one wins under Copeland, Schulze, ranked pairs and Kemeny', () => {
    let found = 0;
    fc.assert(
      fc.property(ballots, (given) => {
        const support = pairwiseOf(given, options);
        const winner = options.find((a) => options.every((b) => a === b || support(a, b) > support(b, a)));
        if (winner === undefined) return;
        found += 1;
        expect(copeland(given).ranking[0]).toEqual([winner]);
        expect(schulze(given).winners).toEqual([winner]);
        expect(rankedPairs(given).winners).toEqual([winner]);
        for (const optimum of kemeny(given).rankings) expect(optimum[0]).toBe(winner);
      }),
    );
    expect(found).toBeGreaterThan(10);
  });

  test('beyond twelve options the search ends where no single move gains', () => {
    const many = Array.from({ length: 15 }, (_, i) => `o${String(i).padStart(2, '0')}`);
    const three = fc.array(fc.shuffledSubarray(many, { minLength: 15, maxLength: 15 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(three, fc.nat(14), fc.nat(14), (given, from, to) => {
        const all = given.map((ranking) => ({ ranking: ranking.map((option) => [option]), count: 1 }));
        const { rankings, score, method } = kemeny(all);
        expect(method).toBe('local');
        const best = rankings[0]!;
        const moved = best.toSpliced(from, 1).toSpliced(to, 0, best[from]!);
        const support = pairwiseOf(all, many);
        const scoreOf = (list: readonly string[]) =>
          list.reduce((sum, a, i) => sum + list.slice(i + 1).reduce((own, b) => own + support(a, b), 0), 0);
        expect(scoreOf(best)).toBe(score);
        expect(scoreOf(moved)).toBeLessThanOrEqual(score);
      }),
      { numRuns: 40 },
    );
  });

  test('Mallows’ dispersion lies between all equal and as at random', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        const { phi, theta, meanDistance, randomDistance } = valueOf(mallowsDispersion(given));
        expect(phi).toBeGreaterThanOrEqual(0);
        expect(phi).toBeLessThanOrEqual(1);
        expect(meanDistance).toBeLessThanOrEqual(randomDistance + 1e-9);
        expect(theta === null).toBe(meanDistance === 0);
      }),
    );
  });
});

describe('agreement', () => {
  test('α of perfect agreement is 1', () => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(row, fc.integer({ min: 2, max: 5 }), (given, raters) => {
        fc.pre(new Set(given).size > 1);
        const rows = Array.from({ length: raters }, () => given);
        for (const level of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
          expect(valueOf(krippendorffAlpha(rows, level))).toBeCloseTo(1, 12);
      }),
    );
  });

  test('κ and AC1 of perfect agreement are 1, whoever did not answer', () => {
    const row = fc.record({ at: fc.nat(2), raters: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 10 }), (given) => {
        const rated = given.filter(({ raters }) => raters > 0);
        fc.pre(new Set(rated.map(({ at }) => at)).size > 1 && rated.some(({ raters }) => raters > 1));
        const counts = given.map(({ at, raters }) => [0, 1, 2].map((level) => (level === at ? raters : 0)));
        for (const statistic of [fleissKappa, gwetAc1]) {
          expect(valueOf(statistic(counts)).value).toBeCloseTo(1, 12);
          expect(statistic(counts.toReversed())).toEqual(statistic(counts));
        }
      }),
    );
  });

  test('Stuart–Maxwell of two answers is McNemar’s, and is not moved by who stayed', () => {
    fc.assert(
      fc.property(square(2, 30), square(4, 12), (two, four) => {
        const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = two;
        const plain = mcnemar(
          [
            [a, b],
            [c, d],
          ],
          false,
        );
        const general = stuartMaxwell(two);
        if (plain.ok) expect(valueOf(general).chiSquare).toBeCloseTo(plain.value.chiSquare, 9);
        else expect(general.ok).toBe(false);
        const stayed = four.map((row, i) => row.map((cell, j) => (i === j ? cell + 7 : cell)));
        const [before, after] = [stuartMaxwell(four), stuartMaxwell(stayed)];
        if (before.ok) expect(valueOf(after).chiSquare).toBeCloseTo(before.value.chiSquare, 6);
      }),
    );
  });

  test('κ with quadratic weights is as its definition over all pairs of people', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 15 }), (given) => {
        const first = given.map(([a]) => a);
        const second = given.map(([, b]) => b);
        const chance = first.flatMap((a) => second.map((b) => (a - b) ** 2)).reduce((x, y) => x + y, 0);
        const result = quadraticKappa(first, second);
        if (chance === 0) {
          expect(result.ok).toBe(false);
          return;
        }
        const observed = given.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0);
        expect(valueOf(result)).toBeCloseTo(1 - (observed * given.length) / chance, 9);
      }),
    );
  });
});

test('spelling: a distance is symmetric and keeps the triangle, a likeness lies between 0 and 1', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '水', '👍'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(levenshtein(a, b)).toBe(levenshtein(b, a));
      expect(levenshtein(a, a)).toBe(0);
      expect(levenshtein(a, c)).toBeLessThanOrEqual(levenshtein(a, b) + levenshtein(b, c));
      expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 12);
      expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0);
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1);
      expect(jaroWinkler(a, a)).toBe(1);
    }),
  );
});
