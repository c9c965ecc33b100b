import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptMap } from '../../../../shared/methods/stats/concept-map.ts';
import { leadingEigenpairs } from '../../../../shared/methods/stats/eigen.ts';
import { cutInto, mergesOf } from '../../../../shared/methods/stats/hierarchical-clusters.ts';
import { nonmetricScaling } from '../../../../shared/methods/stats/nonmetric-scaling.ts';
import { opinionGroups } from '../../../../shared/methods/stats/opinion-groups.ts';
import { orderedPairs, smacofRun } from '../../../../shared/methods/stats/smacof-run.ts';
import { goZone, patternMatch } from '../../../../shared/methods/stats/zones.ts';
import { seededDraws } from '../../../../shared/util/seeded-draws.ts';
import { valueOf } from '../../../helpers/method-cases.ts';
import { madeUpSorts, madeUpVotes } from '../../../helpers/people-made-up.ts';

const settings = { seed: 3, restarts: 5, clusters: 4, base: 'all-sorters', bootstrap: 0 } as const;

const dissimilarities = fc
  .integer({ min: 3, max: 9 })
  .chain((n) =>
    fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: n * n, maxLength: n * n })
      .map((cells) =>
        Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (__, j) => (i === j ? 0 : cells[Math.min(i, j) * n + Math.max(i, j)]!)),
        ),
      ),
  );

describe('nonmetric scaling', () => {
  test('stress never rises from one iteration to the next', () => {
    fc.assert(
      fc.property(dissimilarities, fc.integer({ min: 0, max: 1e6 }), (rows, seed) => {
        const draw = seededDraws(seed);
        const start = { x: Float64Array.from(rows, draw), y: Float64Array.from(rows, draw) };
        const { history } = smacofRun(orderedPairs(rows), start, 1e-12, 200);
        for (const [i, stress] of history.entries())
          expect(stress).toBeLessThanOrEqual((history[i - 1] ?? Infinity) + 1e-7);
      }),
    );
  });

  test('the same seed gives the same map, and no start beats what is returned', () => {
    fc.assert(
      fc.property(dissimilarities, (rows) => {
        const result = nonmetricScaling(rows, settings);
        expect(nonmetricScaling(rows, settings)).toEqual(result);
        if (!result.ok) {
          expect(result.reason).toBe('no-variation');
          return;
        }
        const { stress, stressByStart, points } = result.value;
        expect(stress).toBeLessThanOrEqual(Math.min(...stressByStart) + 1e-9);
        expect(points.flat().every(Number.isFinite)).toBe(true);
      }),
      {
        numRuns: 50,
        examples: [
          // Carried on from here, rounding added to a stress of nearly nothing.
          [
            [
              [0, 1, 0, 4, 0],
              [1, 0, 3, 0, 1],
              [0, 3, 0, 5, 0],
              [4, 0, 5, 0, 5],
              [0, 1, 0, 5, 0],
            ],
          ],
        ],
      },
    );
  });

  test('distances on a plane are found again without stress', () => {
    const draw = seededDraws(5);
    const points = Array.from({ length: 20 }, () => [draw(), draw()] as const);
    const rows = points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
    expect(valueOf(nonmetricScaling(rows, settings)).stress).toBeLessThan(0.002);
  });

  test('two points, or nothing but equal distances, have no map', () => {
    expect(
      nonmetricScaling(
        [
          [0, 1],
          [1, 0],
        ],
        settings,
      ),
    ).toEqual({ ok: false, reason: 'too-few' });
    const alike = Array.from({ length: 5 }, (_, i) =>
      Array.from({ length: 5 }, (__, j) => (i === j ? 0 : 4)),
    );
    expect(nonmetricScaling(alike, settings)).toEqual({ ok: false, reason: 'no-variation' });
  });
});

test('the leading eigenpairs satisfy A·v = λ·v and stand upright on each other', () => {
  const draw = seededDraws(9);
  const n = 30;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1)
      matrix[i * n + j] = matrix[j * n + i] = draw() + (i === j ? 10 * draw() : 0);
  const pairs = leadingEigenpairs(matrix, n, 2);
  for (const { value, vector } of pairs) {
    for (let i = 0; i < n; i += 1) {
      const image = vector.reduce((sum, each, j) => sum + matrix[i * n + j]! * each, 0);
      expect(image).toBeCloseTo(value * vector[i]!, 4);
    }
  }
  const [first, second] = pairs;
  expect(first!.value).toBeGreaterThan(second!.value);
  expect(first!.vector.reduce((sum, each, i) => sum + each * second!.vector[i]!, 0)).toBeCloseTo(0, 9);
});

describe('concept maps', () => {
  test('find the themes that people saw, steadily, whoever is asked first', () => {
    const sorts = madeUpSorts(20, 24, 4, 0.1);
    const map = valueOf(conceptMap(sorts, 24, { ...settings, bootstrap: 10 }));
    expect(map.clusters).toEqual(Array.from({ length: 24 }, (_, i) => (i % 4) + 1));
    expect(map.stability!.adjustedRand).toBeGreaterThan(0.95);
    expect(conceptMap(sorts.toReversed(), 24, settings)).toEqual(conceptMap(sorts, 24, settings));
    expect(Math.min(...map.bridging.scaled)).toBe(0);
    expect(Math.max(...map.bridging.scaled)).toBe(1);
  });

  test('a statement that nobody put with another is a bridge, and is named', () => {
    const map = valueOf(
      conceptMap(
        [
          [[0, 1, 2], [3], [4, 5]],
          [[0, 1], [2, 4, 5], [3]],
        ],
        6,
        settings,
      ),
    );
    expect(map.bridging.neverTogether).toEqual([3]);
    expect(map.bridging.scaled[3]).toBe(1);
  });

  test('one giant pile, and only single cards, have no map', () => {
    expect(conceptMap([[[0, 1, 2, 3]]], 4, settings)).toEqual({ ok: false, reason: 'no-variation' });
    expect(conceptMap([[[0], [1], [2]]], 3, settings)).toEqual({ ok: false, reason: 'no-variation' });
    expect(conceptMap([], 4, settings)).toEqual({ ok: false, reason: 'no-data' });
  });

  test('Ward’s heights never fall, and a cut has as many clusters as asked', () => {
    fc.assert(
      fc.property(dissimilarities, fc.integer({ min: 1, max: 9 }), (rows, count) => {
        const merges = mergesOf(rows, 'average');
        const heights = merges.map(({ height }) => height);
        expect(heights).toEqual(heights.toSorted((a, b) => a - b));
        const clusters = cutInto(merges, count);
        expect(new Set(clusters).size).toBe(Math.min(count, rows.length));
      }),
    );
  });

  test('go-zones stand at the grand means, and unrated statements in none', () => {
    const { cross, items } = valueOf(goZone([[5, 4], [2, 1], [3], [null]], [[4], [5], [1, 2], [3]]));
    expect(cross[0]).toBeCloseTo((4.5 + 1.5 + 3) / 3, 12);
    expect(items.map(({ zone }) => zone)).toEqual(['both high', 'second high', 'first high', null]);
    expect(goZone([[1]], [[1]])).toEqual({ ok: false, reason: 'one-item' });
  });

  test('a pattern matches itself, and says when r is worth little', () => {
    const { r, unstable } = valueOf(patternMatch([1, 2, 3, 3], [1, 2, 5, 3], [1, 2, 5, 3]));
    expect(r).toBeCloseTo(1, 12);
    expect(unstable).toBe(true);
    expect(valueOf(patternMatch([1, 2, 3], [1, 1, 1], [1, 2, 3])).r).toBeNull();
    expect(patternMatch([1], [null], [3])).toEqual({ ok: false, reason: 'no-data' });
  });
});

describe('opinion groups', () => {
  const tools = { seed: 1, moderated: [] };

  test('find three camps, what each stands for, and what all agree on', () => {
    const votes = madeUpVotes(120, 30, 3).map((row) => [...row, 1 as const]);
    const read = valueOf(opinionGroups(votes, tools));
    expect(read.groups).toHaveLength(3);
    expect(read.tooSmallToTrust).toBe(false);
    const campOf = read.groups.map(({ members }) => {
      const camps = members.map((person) => person % 3).toSorted((x, y) => x - y);
      const usual = camps[Math.floor(camps.length / 2)]!;
      expect(camps.filter((camp) => camp === usual).length / camps.length).toBeGreaterThan(0.9);
      return usual;
    });
    expect(new Set(campOf).size).toBe(3);
    for (const [g, { representative }] of read.groups.entries()) {
      expect(representative[0]).toMatchObject({ side: 'agree' });
      expect(representative[0]!.statement % 3).toBe(campOf[g]);
    }
    const agreed = read.consensus.map(({ agree }) => agree);
    expect(agreed.indexOf(Math.max(...agreed))).toBe(30);
  });

  test('warn under fifty people, and place nobody with fewer than seven votes', () => {
    const votes = madeUpVotes(30, 20, 2).map((row, person) =>
      person === 0 ? row.map((vote, s) => (s < 6 ? (vote ?? 1) : null)) : row,
    );
    const read = valueOf(opinionGroups(votes, tools));
    expect(read.tooSmallToTrust).toBe(true);
    expect(read.points[0]).toBeNull();
    expect(read.groupOf[0]).toBeNull();
  });

  test('a moderated statement moves nobody', () => {
    const votes = madeUpVotes(40, 12, 2);
    const moderated = valueOf(opinionGroups(votes, { seed: 1, moderated: [3] }));
    const other = votes.map((row) => row.map((vote, s) => (s === 3 ? (-1 as const) : vote)));
    expect(valueOf(opinionGroups(other, { seed: 1, moderated: [3] })).points).toEqual(moderated.points);
  });

  test('nobody, two people, and one opinion have no groups', () => {
    expect(opinionGroups([], tools)).toEqual({ ok: false, reason: 'no-data' });
    expect(
      opinionGroups(
        [
          [1, -1],
          [-1, 1],
        ],
        tools,
      ),
    ).toEqual({ ok: false, reason: 'too-few' });
    expect(
      opinionGroups(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        tools,
      ),
    ).toEqual({ ok: false, reason: 'no-variation' });
  });
});
