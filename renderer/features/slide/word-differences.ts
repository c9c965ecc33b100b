/** A run of words that two wordings share, or that only one of them has. */
export type Piece = { readonly text: string; readonly only: boolean };

/**
 * What changed between two wordings, word by word: each as pieces that the other one has too, or has not.
 *
 * The longest common sequence of words is what stayed (Wagner and Fischer 1974,
 * doi:10.1145/321796.321811). Both sides give the whole of their text when put together again.
 */
export function wordDifferences(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      common[here] = isSame(a[i], b[j])
        ? 1 + (common[here + width + 1] ?? 0)
        : Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
    }
  }
  const left: Piece[] = [];
  const right: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const here = i * width + j;
    if (i < a.length && j < b.length && isSame(a[i], b[j])) {
      add(left, a[i], false);
      add(right, b[j], false);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (common[here + width] ?? 0) >= (common[here + 1] ?? 0))) {
      add(left, a[i], true);
      i += 1;
    } else {
      add(right, b[j], true);
      j += 1;
    }
  }
  return { before: left, after: right };
}

/** Words, each with the white space behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim();
}

function add(pieces: Piece[], word: string | undefined, only: boolean): void {
  if (word === undefined) return;
  const last = pieces.at(-1);
  if (last?.only === only) pieces[pieces.length - 1] = { text: last.text + word, only };
  else pieces.push({ text: word, only });
}
