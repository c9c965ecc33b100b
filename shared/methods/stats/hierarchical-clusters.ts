/** How the distance to a merged cluster is found. The three names are R's. */
export type Linkage = 'ward.D2' | 'ward.D' | 'average';

/** One merge: two clusters, named by their smallest member, and the height at which they join. */
export type Merge = {
  readonly into: number;
  readonly from: number;
  readonly height: number;
};

/**
 * Agglomerative clustering by the Lance–Williams update, the nearest pair first, the first of equal pairs.
 *
 * `ward.D2` is Ward's criterion on distances (squared inside, heights square-rooted); `ward.D` is the same update on
 * unsquared distances, which is not Ward's; `average` is UPGMA. Source: Murtagh & Legendre 2014,
 * doi:10.1007/s00357-014-9161-z.
 */
export function mergesOf(distances: readonly (readonly number[])[], linkage: Linkage): readonly Merge[] {
  const n = distances.length;
  const isSquared = linkage === 'ward.D2';
  const table = distances.map((row) => Float64Array.from(row, (each) => (isSquared ? each * each : each)));
  const sizes = distances.map(() => 1);
  const left = distances.map((_, i) => i);
  const merges: Merge[] = [];
  while (left.length > 1) {
    let into = 0;
    let from = 0;
    let nearest = Infinity;
    for (const [k, i] of left.entries()) {
      const row = table[i] ?? new Float64Array(n);
      for (let l = k + 1; l < left.length; l += 1) {
        const j = left[l] ?? 0;
        const distance = row[j] ?? 0;
        if (distance < nearest) {
          nearest = distance;
          into = i;
          from = j;
        }
      }
    }
    const sizeInto = sizes[into] ?? 1;
    const sizeFrom = sizes[from] ?? 1;
    for (const k of left) {
      if (k === into || k === from) continue;
      const a = table[into]?.[k] ?? 0;
      const b = table[from]?.[k] ?? 0;
      const size = sizes[k] ?? 1;
      const updated =
        linkage === 'average'
          ? (sizeInto * a + sizeFrom * b) / (sizeInto + sizeFrom)
          : ((sizeInto + size) * a + (sizeFrom + size) * b - size * nearest) / (sizeInto + sizeFrom + size);
      set(table, into, k, updated);
      set(table, k, into, updated);
    }
    sizes[into] = sizeInto + sizeFrom;
    left.splice(left.indexOf(from), 1);
    merges.push({ into, from, height: isSquared ? Math.sqrt(nearest) : nearest });
  }
  return merges;
}

/** Cuts a tree into `count` clusters, numbered from 1 in the order of their first members. */
export function cutInto(merges: readonly Merge[], count: number): readonly number[] {
  const n = merges.length + 1;
  const home = Array.from({ length: n }, (_, i) => i);
  for (const { into, from } of merges.slice(0, Math.max(0, n - count))) {
    for (let i = 0; i < n; i += 1) if (home[i] === from) home[i] = into;
  }
  const numbers = new Map<number, number>();
  return home.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size + 1;
    numbers.set(cluster, number);
    return number;
  });
}

function set(table: readonly Float64Array[], i: number, j: number, value: number): void {
  const row = table[i];
  if (row !== undefined) row[j] = value;
}
