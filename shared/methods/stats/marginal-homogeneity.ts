import { computed, noValue, type Computed } from './computed.ts';
import type { ChiSquare } from './rounds.ts';
import { column, sum } from './sums.ts';
import { chiSquareTail } from './tails.ts';

/**
 * Stuart–Maxwell: did the distribution of paired answers move between two rounds?
 *
 * χ² = dᵀS⁻¹d, d the differences of the marginals, S_ii = n_i. + n_.i − 2n_ii, S_ij = −(n_ij + n_ji); degrees of
 * freedom: the rank of S, one less than the answers that anybody moved between. With two answers it is McNemar's test
 * without continuity. `table`: answers of the first round by answers of the second. Sources: Stuart 1955,
 * doi:10.1093/biomet/42.3-4.412; Maxwell 1970, doi:10.1192/S0007125000192451.
 */
export function stuartMaxwell(table: readonly (readonly number[])[]): Computed<ChiSquare> {
  const k = table.length;
  if (k === 0) return noValue('no-data');
  if (table.some((row) => row.length !== k)) return noValue('uneven-rows');
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0;
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(column(table, j)));
  if (sum(rows) === 0) return noValue('no-data');
  const differences = rows.map((each, i) => each - (columns[i] ?? 0));
  const spread = rows.map((each, i) =>
    rows.map((_, j) => (i === j ? each + (columns[i] ?? 0) - 2 * cell(i, i) : -cell(i, j) - cell(j, i))),
  );
  const { value, rank } = quadraticForm(spread, differences);
  if (rank === 0) return noValue('no-difference');
  return computed({ chiSquare: value, df: rank, p: chiSquareTail(value, rank) });
}

/**
 * dᵀS⁻d for a positive semidefinite S whose range holds d: symmetric elimination with the largest pivot left, until
 * none remains.
 */
function quadraticForm(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): { readonly value: number; readonly rank: number } {
  const s = matrix.map((row) => [...row]);
  const d = [...vector];
  const left = new Set(d.keys());
  const smallest = 1e-9 * Math.max(...matrix.map((row, i) => row[i] ?? 0), 1e-300);
  let value = 0;
  let rank = 0;
  while (left.size > 0) {
    const pivot = [...left].reduce((best, i) => ((s[i]?.[i] ?? 0) > (s[best]?.[best] ?? 0) ? i : best));
    const own = s[pivot]?.[pivot] ?? 0;
    if (own <= smallest) break;
    left.delete(pivot);
    rank += 1;
    value += (d[pivot] ?? 0) ** 2 / own;
    for (const i of left) {
      const row = s[i] ?? [];
      const factor = (row[pivot] ?? 0) / own;
      d[i] = (d[i] ?? 0) - factor * (d[pivot] ?? 0);
      for (const j of left) row[j] = (row[j] ?? 0) - factor * (s[pivot]?.[j] ?? 0);
    }
  }
  return { value, rank };
}
