/** A stretch of words that two texts share, or that only one of them has. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/**
 * What changed between two wordings, word by word, in reading order.
 *
 * Longest common subsequence over words with the blanks that follow them. Put together, `same` and `removed`
 * give the earlier text, `same` and `added` the later one. Quadratic in the words that differ: a statement has
 * dozens, and common beginnings and endings are set aside first.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const parts: DiffPart[] = [
    ...a.slice(0, head).map((text) => ({ kind: 'same', text }) as const),
    ...middle,
    ...a.slice(a.length - tail).map((text) => ({ kind: 'same', text }) as const),
  ];
  return joined(parts);
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*$|\s*\S+(?=\s)|\s+/gu) ?? [];
}

function between(a: readonly string[], b: readonly string[]): DiffPart[] {
  // lengths[i][j]: longest common subsequence of a from i and b from j.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const mine = a[i];
    const theirs = b[j];
    if (mine !== undefined && mine === theirs) {
      parts.push({ kind: 'same', text: mine });
      i += 1;
      j += 1;
    } else if (
      mine !== undefined &&
      (theirs === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      parts.push({ kind: 'removed', text: mine });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: theirs ?? '' });
      j += 1;
    }
  }
  return parts;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.kind === part.kind) out[out.length - 1] = { kind: part.kind, text: last.text + part.text };
    else if (part.text !== '') out.push(part);
  }
  return out;
}
