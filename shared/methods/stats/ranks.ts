/** Ranks from 1, lowest first, ties sharing their mean rank; and Σ(t³ − t) over the ties. */
export function ranksWithTies(values: readonly number[]): {
  readonly ranks: readonly number[];
  readonly tieSum: number;
} {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const ranks = Array.from({ length: values.length }, () => 0);
  let tieSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to + 1)) ranks[index] = (from + to) / 2 + 1;
    const size = to - from + 1;
    tieSum += size ** 3 - size;
    from = to + 1;
  }
  return { ranks, tieSum };
}
