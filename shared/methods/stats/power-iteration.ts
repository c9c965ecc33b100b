import { computed, noValue, type Computed } from './computed.ts';
import { column, isEven, sum } from './sums.ts';

/**
 * The first right singular vector of a table by `steps` multiplications with XᵀX, length 1 after each. Few steps have
 * not converged: this is for comparing with programs that stop early. Sign is that of the start.
 */
export function powerIteration(
  table: readonly (readonly number[])[],
  start: readonly number[],
  steps: number,
): Computed<readonly number[]> {
  if (table.length === 0 || start.length === 0) return noValue('no-data');
  if (!isEven(table) || table[0]?.length !== start.length) return noValue('uneven-rows');
  let vector = start;
  for (let step = 0; step < steps; step += 1) {
    const along = table.map((row) => sum(row.map((each, i) => each * (vector[i] ?? 0))));
    const image = start.map((_, i) => sum(column(table, i).map((each, row) => each * (along[row] ?? 0))));
    const length = Math.sqrt(sum(image.map((each) => each ** 2)));
    if (length === 0) return noValue('no-variation');
    vector = image.map((each) => each / length);
  }
  return computed(vector);
}
