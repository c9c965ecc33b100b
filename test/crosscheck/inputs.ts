import type { JsonObject } from '../../shared/util/json.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';

/** One input that R computes too. */
export type CrosscheckInput = { readonly method: string; readonly name: string; readonly input: JsonObject };

const draw = seededDraws(20_260_101);
const whole = (lowest: number, highest: number): number =>
  lowest + Math.floor(draw() * (highest - lowest + 1));
const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, i) => make(i));
const squareOf = (n: number, make: () => number): number[][] => {
  const rows = list(n, () => list(n, () => 0));
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) rows[i]![j] = rows[j]![i] = make();
  }
  return rows;
};
const shuffled = <T>(items: readonly T[]): T[] => {
  const left = [...items];
  return items.map(() => left.splice(whole(0, left.length - 1), 1)[0]!);
};
/** A ranking near to alphabetical order. */
const nearly = (options: readonly string[]): string[] =>
  options
    .map((option, i) => ({ option, at: i + 3 * draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ option }) => option);

/** Counts of subjects over levels that lean to one level each. */
const spread = (subjects: number, levels: number, raters: () => number): number[][] =>
  list(subjects, (subject) => {
    const counts = list(levels, () => 0);
    for (let left = raters(); left > 0; left -= 1)
      counts[draw() < 0.5 ? subject % levels : whole(0, levels - 1)]! += 1;
    return counts;
  });
const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
/** Ballots of strict rankings that name `least` options or more of the first `options`. */
const box = (options: number, ballots: number, least: number): { ranking: string[]; count: number }[] =>
  list(ballots, () => ({
    ranking: shuffled(letters.slice(0, options)).slice(0, whole(least, options)),
    count: whole(1, 4),
  }));

/** Votes of three camps, with gaps. */
const votes = (people: number, statements: number): (number | null)[][] =>
  list(people, (person) =>
    list(statements, (statement) => {
      if (draw() < 0.2) return null;
      const isFor = draw() < (person % 3 === statement % 3 ? 0.85 : 0.3);
      return draw() < 0.1 ? 0 : isFor ? 1 : -1;
    }),
  );

/** Inputs that are the same at every run. */
export const crosscheckInputs: readonly CrosscheckInput[] = [
  ...[1, 2, 5, 9, 10, 14].map((n) => ({
    method: 'quantile',
    name: `${n} ratings`,
    input: { x: list(n, () => whole(1, 9)), p: [0.1, 0.25, 0.3, 0.5, 0.7, 0.75, 0.9] },
  })),
  {
    method: 'wilcoxon-signed-rank',
    name: 'exact, no ties',
    input: {
      x: shuffled([1.1, 2.3, 3.6, 5.2, 8.9, 13.4, 21.8]),
      y: shuffled([1, 2, 3, 5.7, 8, 14.1, 20.05]),
    },
  },
  {
    method: 'wilcoxon-signed-rank',
    name: 'normal, ties and zeros',
    input: { x: list(40, () => whole(1, 9)), y: list(40, () => whole(1, 7)) },
  },
  ...[3, 12].map((people) => ({
    method: 'friedman',
    name: `${people} people, ties`,
    input: { blocks_as_rows: list(people, () => list(6, () => whole(1, 5))) },
  })),
  {
    method: 'mcnemar',
    name: 'random',
    input: { table: [list(2, () => whole(5, 60)), list(2, () => whole(5, 60))] },
  },
  {
    method: 'group-stability-chisq',
    name: 'two rounds of five answers',
    input: { table: list(2, () => list(5, () => whole(1, 20))) },
  },
  ...[3, 5].map((k) => ({
    method: 'stuart-maxwell',
    name: `${k} answers`,
    input: { table: list(k, (i) => list(k, (j) => (i === j ? whole(10, 30) : whole(0, 9)))) },
  })),
  {
    method: 'delphi-stability',
    name: '30 people',
    input: { round1: list(30, () => whole(1, 9)), round2: list(30, () => whole(3, 9)) },
  },
  {
    method: 'icc',
    name: '8 targets, 5 judges',
    input: { ratings: list(8, (i) => list(5, () => i + whole(1, 6))) },
  },
  { method: 'cvr-critical', name: '5 to 40 experts', input: { N: list(36, (i) => i + 5) } },
  {
    method: 'bradley-terry',
    name: '7 items',
    input: { wins_row_over_col: list(7, (i) => list(7, (j) => (i === j ? 0 : whole(1, 8)))) },
  },
  {
    method: 'ahp',
    name: '5 criteria',
    input: {
      matrix: (() => {
        const rows = list(5, () => list(5, () => 1));
        for (let i = 0; i < 5; i += 1) {
          for (let j = 0; j < i; j += 1) {
            rows[i]![j] = whole(1, 9);
            rows[j]![i] = 1 / rows[i]![j]!;
          }
        }
        return rows;
      })(),
    },
  },
  ...[12, 60].map((n) => ({
    method: 'hclust-ward',
    name: `${n} points`,
    input: { points: list(n, () => [10 * draw(), 10 * draw()]) },
  })),
  ...[10, 25].map((n) => ({
    method: 'nonmetric-mds',
    name: `${n} statements, ties`,
    input: { dissimilarity: squareOf(n, () => whole(1, 12)) },
  })),
  {
    method: 'polis-silhouette',
    name: 'three clusters, one alone',
    input: { dist: squareOf(9, () => whole(1, 20)), clusters: [[0, 1, 2, 3], [4, 5, 6, 7], [8]] },
  },
  { method: 'opinion-groups', name: '90 people, 20 statements', input: { votes: votes(90, 20) } },
  {
    method: 'string-distance',
    name: 'texts',
    input: {
      pairs: list(12, () => {
        const text = () => list(whole(1, 12), () => 'abcde'[whole(0, 4)]!).join('');
        return [text(), text()];
      }),
    },
  },
  {
    method: 'mallows-dispersion',
    name: '5 options, 15 people',
    input: { ballots: list(15, () => ({ ranking: nearly(['A', 'B', 'C', 'D', 'E']) })) },
  },
  ...[4, 12].map((people) => ({
    method: 'kendall-w',
    name: `9 items, ${people} people, ties`,
    input: { raters_as_columns: list(9, (item) => list(people, () => item + whole(1, 6))) },
  })),
  ...(['fleiss-kappa', 'gwet-ac1'] as const).flatMap((method) => [
    { method, name: 'ten ratings each', input: { counts: spread(8, 4, () => 10) } },
    { method, name: 'unlike numbers of ratings', input: { counts: spread(20, 5, () => whole(0, 12)) } },
    { method, name: 'nearly all alike', input: { counts: list(15, () => [whole(0, 1), 0, whole(8, 14)]) } },
  ]),
  ...[0, 0.3].map((gaps) => ({
    method: 'krippendorff-alpha',
    name: gaps === 0 ? '5 people, 14 units' : '5 people, 14 units, gaps',
    input: { raters_as_rows: list(5, () => list(14, (i) => (draw() < gaps ? null : (i % 4) + whole(1, 3)))) },
  })),
  ...[
    [5, 3],
    [9, 8],
    [12, 12],
  ].map(([experts, relevant]) => ({
    method: 'cvi-modified-kappa',
    name: `${relevant} of ${experts} experts`,
    input: { N: experts!, A: relevant! },
  })),
  ...[1, 2, 15].map((n) => ({
    method: 'mean-absolute-deviation-from-median',
    name: `${n} ratings`,
    input: { x: list(n, () => whole(1, 9)) },
  })),
  ...[8, 15].map((n) => ({
    method: 'ram-ipras',
    name: `${n} ratings`,
    input: { ratings: list(n, () => whole(1, 9)) },
  })),
  {
    method: 'polis-stats',
    name: 'random',
    input: {
      two_prop: list(8, () => {
        const [a, b] = [whole(5, 60), whole(5, 60)];
        return [whole(0, a), whole(0, b), a, b];
      }),
      prop: list(8, () => {
        const all = whole(5, 60);
        return [whole(0, all), all];
      }),
    },
  },
  ...(['borda', 'kemeny', 'copeland', 'schulze'] as const).flatMap((method) => [
    { method, name: '6 options, complete', input: { ballots: box(6, 11, 6) } },
    { method, name: '6 options, some left out', input: { ballots: box(6, 15, 1) } },
  ]),
  ...list(4, (i) => ({
    method: 'irv',
    name: `7 options, some left out, ${i + 1}`,
    input: { ballots: box(7, 8 + 8 * i, 1), tie_break: shuffled(letters.slice(0, 7)) },
  })),
  ...[1, 2, 3, 4].map((seats) => ({
    method: 'stv',
    name: `8 options, ${seats} to elect`,
    input: { seats, ballots: box(8, 25, 2), tie_break: shuffled(letters.slice(0, 8)) },
  })),
];
