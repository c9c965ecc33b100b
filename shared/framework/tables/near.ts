import { folded } from '../../util/fold.ts';

/** The known word that somebody meant who wrote another one; null where none is near. */
export function nearest(written: string, words: Iterable<string>): string | null {
  const asked = folded(written);
  // Of two letters, any other two would be near.
  if (asked.length < 3) return null;
  // One slip in a short word, two in a longer one: more would be another word.
  const most = asked.length < 5 ? 1 : 2;
  let best: string | null = null;
  let fewest = most + 1;
  for (const word of words) {
    const steps = distance(asked, folded(word), fewest);
    if (steps >= fewest) continue;
    best = word;
    fewest = steps;
  }
  return best;
}

/** Letters to add, drop, change or swap with their neighbour; `limit` where it is not less (Damerau 1964). */
function distance(one: string, other: string, limit: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : limit;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
