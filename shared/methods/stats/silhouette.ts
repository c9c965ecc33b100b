/**
 * The silhouette of each object: (b − a)/max(a, b), a the mean distance within its cluster, b to the nearest other.
 *
 * 0 for an object alone in its cluster, and for all where there is one cluster. `labels`: the cluster of each object.
 * Source: Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7.
 */
export function silhouettes(
  labels: readonly number[],
  distance: (i: number, j: number) => number,
): readonly number[] {
  const numbers = new Map([...new Set(labels)].map((label, k) => [label, k]));
  const own = Int32Array.from(labels, (label) => numbers.get(label) ?? 0);
  const sizes = new Float64Array(numbers.size);
  for (const k of own) sizes[k] = (sizes[k] ?? 0) + 1;
  const totals = new Float64Array(own.length * numbers.size);
  for (let i = 0; i < own.length; i += 1) {
    for (let j = i + 1; j < own.length; j += 1) {
      const each = distance(i, j);
      const toJ = i * numbers.size + (own[j] ?? 0);
      const toI = j * numbers.size + (own[i] ?? 0);
      totals[toJ] = (totals[toJ] ?? 0) + each;
      totals[toI] = (totals[toI] ?? 0) + each;
    }
  }
  return labels.map((_, i) => {
    const home = own[i] ?? 0;
    const mates = (sizes[home] ?? 0) - 1;
    if (mates === 0 || sizes.length < 2) return 0;
    const within = (totals[i * sizes.length + home] ?? 0) / mates;
    let nearest = Infinity;
    for (let k = 0; k < sizes.length; k += 1) {
      if (k !== home) nearest = Math.min(nearest, (totals[i * sizes.length + k] ?? 0) / (sizes[k] ?? 1));
    }
    const larger = Math.max(within, nearest);
    return larger === 0 ? 0 : (nearest - within) / larger;
  });
}
