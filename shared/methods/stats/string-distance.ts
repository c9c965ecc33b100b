import { computed, noValue, type Computed } from './computed.ts';

/** Insertions, deletions and replacements of letters that turn one text into the other. Levenshtein 1966. */
export function levenshtein(first: string, second: string): number {
  const a = [...first];
  const b = [...second];
  let before = b.map((_, j) => j + 1);
  for (const [i, letter] of a.entries()) {
    let diagonal = i;
    let left = i + 1;
    before = before.map((above, j) => {
      left = Math.min(above + 1, left + 1, diagonal + (letter === b[j] ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return before.at(-1) ?? a.length;
}

/**
 * Dice's coefficient of letter pairs, repeated pairs counted: 2·shared/(pairs + pairs). No value where neither text has
 * two letters. Source: Dice 1945, doi:10.2307/1932409.
 */
export function diceOfPairs(first: string, second: string): Computed<number> {
  const a = pairsOf(first);
  const b = pairsOf(second);
  if (a.length + b.length === 0) return noValue('too-few');
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return computed((2 * shared) / (a.length + b.length));
}

/**
 * Jaro–Winkler likeness: Jaro's, raised by 0.1 for each of up to four equal first letters; 1 for two empty texts.
 * Sources: Jaro 1989, doi:10.1080/01621459.1989.10478785; Winkler 1990.
 */
export function jaroWinkler(first: string, second: string): number {
  const a = [...first];
  const b = [...second];
  if (a.length + b.length === 0) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched = a.flatMap((letter, i) => {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1) {
      if (taken.has(j) || b[j] !== letter) continue;
      taken.add(j);
      return [letter];
    }
    return [];
  });
  if (matched.length === 0) return 0;
  const other = [...taken].toSorted((i, j) => i - j).map((j) => b[j]);
  const swapped = matched.filter((letter, i) => letter !== other[i]).length / 2;
  const m = matched.length;
  const jaro = (m / a.length + m / b.length + (m - swapped) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
}
