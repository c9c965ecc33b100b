import { planGroups } from '../smallGroups/plan.ts';
import { patternMatch, type PatternMatch } from '../stats/zones.ts';
import { mean } from '../stats/sums.ts';

/** One person's ratings on a scale: the category under which they count, item → value. */
export type Rater = { readonly group: string; readonly values: { readonly [item: string]: number } };

/** Means of the items on a scale. */
export type ScaleMeans = {
  /** How many rated anything on it. */
  readonly raters: number;
  /** In the order of the items; `null` where fewer than the minimum rated. */
  readonly means: readonly (number | null)[];
};

/** Means over all who rated; an item that fewer than `minimum` people rated has none. */
export function scaleMeans(raters: readonly Rater[], items: readonly string[], minimum: number): ScaleMeans {
  const rating = raters.filter(({ values }) => Object.keys(values).length > 0);
  return {
    raters: rating.length,
    means: items.map((item) => {
      const given = rating.flatMap(({ values }) => values[item] ?? []);
      return given.length < Math.max(1, minimum) ? null : mean(given);
    }),
  };
}

/** A group, or several counted together, that is large enough to stand by itself. */
export type RaterRow = { readonly groups: readonly string[]; readonly raters: readonly Rater[] };

/**
 * The groups whose means may stand beside one another.
 *
 * Small groups are pooled as in ballots; besides, every row must hold at least `minimum` ratings of every item, so
 * that nothing follows from the difference of two rows or of a row and the whole. Fewer than two rows: none.
 */
export function raterRows(
  raters: readonly Rater[],
  items: readonly string[],
  minimum: number,
): readonly RaterRow[] {
  const rating = raters.filter(({ values }) => Object.keys(values).length > 0);
  const byGroup = Map.groupBy(rating, ({ group }) => group);
  const plan = planGroups(
    [...byGroup].map(([group, own]) => ({ group, eligible: own.length })),
    minimum,
  );
  const pooled = plan.pool?.groups ?? [];
  const rows = [
    ...[...byGroup]
      .filter(([group]) => !pooled.includes(group))
      .map(([group, own]) => ({ groups: [group], raters: own })),
    ...(pooled.length === 0
      ? []
      : [{ groups: pooled, raters: pooled.flatMap((group) => byGroup.get(group) ?? []) }]),
  ].toSorted((one, other) => other.raters.length - one.raters.length);
  const isFull = (row: RaterRow): boolean =>
    items.every((item) => row.raters.filter(({ values }) => values[item] !== undefined).length >= minimum);
  const standing = rows.filter(isFull);
  const rest = rows.filter((row) => !isFull(row));
  while (rest.length > 0) {
    const joined = {
      groups: rest.flatMap(({ groups }) => groups),
      raters: rest.flatMap((row) => row.raters),
    };
    if (isFull(joined)) return standing.length === 0 ? [] : [...standing, joined];
    const next = standing.pop();
    if (next === undefined) return [];
    rest.push(next);
  }
  return standing.length < 2 ? [] : standing;
}

/** Two sides of a ladder: means of clusters on two scales, or by two groups. */
export function pattern(
  clusters: readonly number[],
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): PatternMatch | null {
  const match = patternMatch(clusters, first, second);
  return match.ok ? match.value : null;
}
