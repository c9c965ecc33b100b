import type { GroupedSheet } from '../method.ts';
import { duelsIn } from '../duels/duel.ts';
import { ahp } from '../stats/pairwise-models.ts';
import { byName } from '../stats/ranking.ts';
import { CONSISTENT_BELOW, matrixOf, ratiosOf } from './consistency.ts';
import type { Whose } from './rule.ts';

/** What all comparisons come to, as it is stored: for everybody, nothing of a single person. */
export type Priorities = {
  readonly whose: Whose;
  /** In order of names. */
  readonly options: readonly string[];
  /** Sum 1; null where some pair was compared by nobody who counts. */
  readonly weights: readonly number[] | null;
  /** Of the group's own matrix; null for fewer than three statements or where there is none. */
  readonly ratio: number | null;
  readonly people: number;
  /** Compared all pairs, and with a ratio under .10. */
  readonly complete: number;
  readonly consistent: number;
  /** Whose comparisons made the group's. */
  readonly counted: number;
};

/** To a millionth: logarithms are added, and the order in which people came must not show. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/**
 * Priorities of the group: geometric means of everybody's ratios, pair by pair, then the principal eigenvector.
 *
 * Source: Saaty 1977, doi:10.1016/0022-2496(77)90033-5; geometric means of judgements: Aczél & Saaty 1983,
 * doi:10.1016/0022-2496(83)90028-7.
 */
export function prioritiesOf(
  sheets: readonly GroupedSheet[],
  items: readonly string[],
  { whose, minimum }: { readonly whose: Whose; readonly minimum: number },
): Priorities {
  const options = items.toSorted(byName);
  const people = sheets.flatMap(({ answers, asked }) => {
    const duels = duelsIn(
      answers,
      options.filter((item) => asked.includes(item)),
    );
    const ratios = ratiosOf(duels, options);
    return duels.length === 0 ? [] : [{ ratios, ratio: consistencyIn(ratios) }];
  });
  const consistent = people.filter(({ ratio }) => ratio !== null && ratio < CONSISTENT_BELOW);
  const counted = whose === 'all' ? people : consistent;
  const matrix = counted.length < minimum ? null : groupMatrix(counted, options);
  const found = matrix === null ? null : ahp(matrix);
  const value = found?.ok === true ? found.value : null;
  return {
    whose,
    options,
    weights: value?.weights.map(rounded) ?? null,
    ratio: value === null || value.consistencyRatio === null ? null : rounded(value.consistencyRatio),
    people: people.length,
    complete: people.filter(({ ratio }) => ratio !== null).length,
    consistent: consistent.length,
    counted: counted.length,
  };
}

type Ratios = ReturnType<typeof ratiosOf>;

/** A person's consistency ratio; 0 where two statements cannot contradict, null where pairs are missing. */
function consistencyIn(ratios: Ratios): number | null {
  const matrix = matrixOf(ratios);
  if (matrix === null) return null;
  const found = ahp(matrix);
  return found.ok ? (found.value.consistencyRatio ?? 0) : null;
}

function groupMatrix(
  people: readonly { readonly ratios: Ratios }[],
  options: readonly string[],
): number[][] | null {
  const meanOf = (row: number, column: number): number | null => {
    const logs = people
      .flatMap(({ ratios }) => ratios[row]?.[column] ?? [])
      .map(Math.log)
      .toSorted((a, b) => a - b);
    return logs.length === 0 ? null : Math.exp(logs.reduce((sum, each) => sum + each, 0) / logs.length);
  };
  const upper = options.map((_, i) => options.map((__, j) => (j > i ? meanOf(i, j) : 1)));
  if (upper.flat().includes(null)) return null;
  return options.map((_, i) =>
    options.map((__, j) => (j >= i ? (upper[i]?.[j] ?? 1) : 1 / (upper[j]?.[i] ?? 1))),
  );
}
