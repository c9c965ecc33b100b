import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../electron/cli/analyse.ts';
import { analyses } from '../../../shared/methods/analyses/registry.ts';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import { refusal } from '../../helpers/analyse-refusal.ts';

const many = Array.from({ length: 2000 }, (_, i) => `option ${i}`);

describe('what cannot be used is refused in one sentence', () => {
  test.each([
    [
      'borda',
      { ballots: [{ ranking: 'A>B>X' }], options: ['A', 'B'] },
      'ballots[0].ranking: “X” is not an option',
    ],
    [
      'kemeny',
      { ballots: [{ ranking: 'A>B>A' }] },
      'ballots[0].ranking: the ranking goes in a circle: it names an option twice',
    ],
    [
      'schulze',
      { ballots: [{ ranking: many.join('>') }] },
      'ballots: too many options to rank: 2000, at most 200',
    ],
    ['ram-ipras', { ratings: [1, 10] }, 'ratings[1]: must be at most 9'],
    ['systemic-consensing', { resistance: { A: [11] } }, 'resistance.A[0]: off the scale from 0 to 10'],
    ['fist-to-five', { votes: [2.5] }, 'votes[0]: must be a whole number'],
    ['gcm-similarity', { sorts: [[[1, 2], [2]]], n: 3 }, 'sorts[0]: statement 2 lies in two piles'],
    ['gcm-similarity', { sorts: [[[1, 7]]], n: 3 }, 'sorts[0]: there is no statement 7'],
    [
      'concept-map',
      { sorts: [], n: 2000 },
      'n: more than 500 statements cannot be mapped: choose among them first',
    ],
    [
      'nonmetric-mds',
      {
        similarity: [
          [0, 1],
          [2, 0],
        ],
      },
      'similarity: the table must be symmetric',
    ],
    ['nonmetric-mds', { dissimilarity: [[0]], ndim: 3 }, 'ndim: only maps in two dimensions are made'],
    [
      'ahp',
      {
        matrix: [
          [1, 2],
          [2, 1],
        ],
      },
      'matrix: each comparison must be the reciprocal of its opposite',
    ],
    [
      'delphi-stability',
      { round1: [1], round2: [] },
      'the two lists are of the same people, in the same order: they must be equally long',
    ],
    ['opinion-groups', { votes: [[2]] }, 'votes[0][0]: a vote is 1 (agree), −1 (disagree), 0 (pass) or null'],
    ['borda', { ballots: [], options: many }, 'options: is too long: at most 200 can be handled'],
    ['dots', { ballots: [{ A: 1.5 }], dots: 3 }, 'ballots[0].A: must be a whole number'],
    ['grade-grid', { votes: { strong: 3 } }, 'votes: there is no “strong” in it'],
    ['quantile', {}, 'x is missing'],
    ['quantile', { x: ['many'] }, 'x[0]: must be a number'],
    ['quantile', { x: [1e300] }, 'x[0]: must be at most 1000000000'],
  ])('%s %j', (method, input, sentence) => {
    expect(refusal(method, JSON.stringify(input))).toBe(sentence);
  });

  test.each([
    ['tea-leaves', '{}', {}, 'there is no method "tea-leaves"; --list names them'],
    ['constructor', '{}', {}, 'there is no method "constructor"; --list names them'],
    ['quantile', '', {}, 'there is nothing on standard input'],
    ['quantile', '[1, 2]', {}, 'the input must be one JSON object'],
    ['quantile', '{"x": [1,', {}, expect.stringMatching(/^the input is not JSON: [^\n]+$/u)],
    [
      'quantile',
      'x;y\n1;2\n',
      {},
      'the input is neither JSON nor an exported table of results, answers, comparisons, pairs, sorts, likeness or piles',
    ],
    ['quantile', '{"x": []}', { settings: '3' }, '--with must be one JSON object'],
  ])('%s given %j', (method, input, options, sentence) => {
    expect(refusal(method, input, options)).toEqual(sentence);
  });
});

describe('what has no value says why', () => {
  test.each([
    [
      'bradley-terry',
      {
        wins_row_over_col: [
          [0, 1, 0],
          [1, 0, 0],
          [0, 0, 0],
        ],
      },
      'p',
      /do not connect/u,
    ],
    ['concept-map', { sorts: [[[1, 2, 3, 4]]], n: 4 }, 'points', /all values are equal/u],
    ['concept-map', { sorts: [[1, 2, 3, 4]], n: 4 }, 'points', /all values are equal/u],
    ['kendall-w', { raters_as_columns: [[1], [2]] }, 'W', /one rater/u],
    [
      'kendall-w',
      {
        raters_as_columns: [
          [1, null],
          [2, 3],
        ],
      },
      'W',
      /missing/u,
    ],
    ['icc', { ratings: [[4, 5]] }, 'ICC1', /two items/u],
    [
      'krippendorff-alpha',
      {
        raters_as_rows: [
          [3, 3],
          [3, 3],
        ],
      },
      'ordinal',
      /all values are equal/u,
    ],
    ['mallows-dispersion', { ballots: [{ ranking: 'A>B' }, { ranking: 'A' }] }, 'theta', /complete/u],
    ['opinion-groups', { votes: [[1], [1], [1]] }, 'groups', /all values are equal/u],
  ])('%s %j', (method, input, key, reason) => {
    const answer = answerTo(method, JSON.stringify(input)) as JsonObject;
    expect(answer[key]).toBeNull();
    expect(answer['reason']).toMatch(reason);
  });

  test('a ballot that spent too much does not count', () => {
    const ballots = [{ A: 3, B: 2 }, { A: 6 }, { A: 4, B: 1 }, { B: 1 }];
    expect(answerTo('dots', JSON.stringify({ ballots, dots: 5, cap: 3 }))).toMatchObject({
      valid: [true, false, false, true],
      totals: { A: 3, B: 3 },
      people: { A: 1, B: 2 },
      unspent: 4,
    });
  });
});

describe('every method', () => {
  test.each([...analyses.values()].map((each) => [each.name, each] as const))(
    '%s explains itself and has a schema',
    (_name, method) => {
      expect(method.title.length).toBeGreaterThan(5);
      expect(method.explanation.length).toBeGreaterThan(40);
      expect(method.source.length).toBeGreaterThan(5);
      expect(JSON.stringify(method.schema())).toMatch(/"(properties|anyOf|allOf|additionalProperties)":/u);
    },
  );

  const number = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom(0.5, 1e9, -1e9));
  const cell = fc.oneof({ weight: 5, arbitrary: number }, { weight: 1, arbitrary: fc.constant(null) });
  const table = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
  const names = fc.constantFrom('A', 'B', 'C', '__proto__', 'constructor');
  const any = fc.record({
    x: fc.array(number, { maxLength: 6 }),
    p: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
    list: fc.array(cell, { maxLength: 6 }),
    table,
    square: fc.integer({ min: 0, max: 4 }).chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    ),
    nine: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }),
    named: fc.dictionary(names, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }), { maxKeys: 3 }),
    ranking: fc.array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 4 }), {
      maxLength: 5,
    }),
    votes: fc
      .integer({ min: 0, max: 8 })
      .chain((n) =>
        fc.array(fc.array(fc.constantFrom(1, -1, 0, null), { minLength: n, maxLength: n }), { maxLength: 8 }),
      ),
  });

  type Any = typeof any extends fc.Arbitrary<infer Value> ? Value : never;
  const symmetric = (rows: readonly (readonly number[])[]) =>
    rows.map((row, i) => row.map((_, j) => (i === j ? 0 : rows[Math.min(i, j)]![Math.max(i, j)]!)));
  const pairsOf = (list: Any['list']) => list.map((each) => [each ?? 0, 1]);
  const inputs = (v: Any): readonly (readonly [string, object])[] => [
    ['quantile', { x: v.x, p: v.p }],
    ['mean-absolute-deviation-from-median', { x: v.x }],
    ['percent-agreement', { responses: v.list, agree: [1], invited: 3 }],
    ['ram-ipras', { ratings: v.nine }],
    ['ram-classic', { n: v.nine }],
    ['cvi', { ratings: v.table, relevant: [3] }],
    ['cvr-critical', { N: v.nine }],
    ['cos-70-15', { groups: { a: v.nine, b: [] } }],
    ['grade-grid', { votes: {} }],
    ['kendall-w', { raters_as_columns: v.table }],
    ['friedman', { blocks_as_rows: v.table }],
    ['fleiss-kappa', { counts: v.square }],
    ['gwet-ac1', { counts: v.square }],
    ['krippendorff-alpha', { raters_as_rows: v.table }],
    ['icc', { ratings: v.table }],
    ['wilcoxon-signed-rank', { x: v.list, y: v.list.toReversed(), zeros: 'pratt' }],
    ['delphi-stability', { round1: v.list, round2: v.list.toReversed() }],
    ['group-stability-chisq', { table: v.square }],
    ['stuart-maxwell', { table: v.square }],
    ...['borda', 'kemeny', 'schulze', 'ranked-pairs', 'copeland', 'mallows-dispersion', 'irv'].map(
      (name) => [name, { ballots: v.ranking.map((ranking) => ({ ranking })) }] as const,
    ),
    ['stv', { ballots: v.ranking.map((ranking) => ({ ranking })), seats: 2 }],
    ['approval', { ballots: v.ranking.map((approve) => ({ approve })) }],
    ['score', { scores: v.named }],
    ['ngt', { scores: v.named }],
    ['majority-judgment', { grades: ['a', 'b', 'c'], counts: { X: [1, 0, 2], Y: [0, 0, 0] } }],
    ['bradley-terry', { wins_row_over_col: v.square }],
    ['bradley-terry', { wins_row_over_col: v.square, prior: 0.5 }],
    ['systemic-consensing', { resistance: v.named }],
    ['fist-to-five', { votes: v.nine.filter((each) => each <= 5) }],
    ['gradients-of-agreement', { levels: v.nine.filter((each) => each <= 8) }],
    ['quadratic-voting', { budget: 20, ballots: [v.named, {}].map(() => ({ A: 2 })) }],
    ['dots', { ballots: [{ A: 1, B: 9 }], dots: 3 }],
    ['gcm-similarity', { sorts: [v.ranking.map((_, i) => [i + 1])], n: 6 }],
    ['nonmetric-mds', { dissimilarity: symmetric(v.square), restarts: 2 }],
    ['hclust-ward', { points: pairsOf(v.list) }],
    ['gcm-bridging', { similarity: symmetric(v.square), points: v.square.map((_, i) => [i % 2, 1]) }],
    ['gcm-go-zone', { first: v.table, second: v.table.toReversed() }],
    [
      'gcm-pattern-match',
      { clusters: v.list.map((_, i) => i % 3), first: v.list, second: v.list.toReversed() },
    ],
    [
      'concept-map',
      { sorts: [v.ranking.map((_, i) => [i + 1]), [[1, 2, 3]]], n: 6, restarts: 1, bootstrap: 2 },
    ],
    ['polis-pca', { data: v.square, iters: 3 }],
    ['polis-stats', { prop: [[v.nine.length, 9]], two_prop: [[1, 1, v.nine.length, 1]] }],
    ['opinion-groups', { votes: v.votes }],
    [
      'string-distance',
      {
        pairs: [
          ['', v.nine.join('')],
          ['ab', 'ba'],
        ],
      },
    ],
  ];

  test('answers any input without NaN, and without a number that is not one', () => {
    const answered = new Set<string>();
    fc.assert(
      fc.property(any, (values) => {
        for (const [method, input] of inputs(values)) {
          const outcome = analyses.get(method)!.run(JSON.parse(JSON.stringify(input)) as unknown);
          if (!outcome.ok) {
            expect(outcome.say).toMatch(/^[^\n]{3,200}$/u);
            continue;
          }
          answered.add(method);
          expect([method, strangeIn(outcome.answer)]).toEqual([method, []]);
        }
      }),
      { numRuns: 150 },
    );
    expect(answered.size).toBeGreaterThan(38);
  });
});

function strangeIn(answer: Json | undefined): readonly string[] {
  if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [String(answer)];
  if (typeof answer !== 'object' || answer === null) return answer === undefined ? ['undefined'] : [];
  return Object.values(answer).flatMap((each: Json | undefined) => strangeIn(each));
}
