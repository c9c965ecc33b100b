/** What became of a stretch of paragraphs. `changed`: words differ; a side that is empty came in or went out whole. */
export type Stretch =
  | { readonly kind: 'same'; readonly count: number }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** Longer middles are compared as one: a table of them all would not fit into memory. */
const mostCells = 4_000_000;

/**
 * What changed between two long texts, paragraph by paragraph.
 *
 * Longest common subsequence of lines, after common beginnings and endings (Hunt and McIlroy 1976); words are compared
 * only inside what changed, so that thirty pages cost no more than the paragraphs that differ.
 */
export function textDifference(before: string, after: string): readonly Stretch[] {
  const a = before === '' ? [] : before.split('\n');
  const b = after === '' ? [] : after.split('\n');
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
  const stretches: Stretch[] = [];
  if (head > 0) stretches.push({ kind: 'same', count: head });
  stretches.push(...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)));
  if (tail > 0) stretches.push({ kind: 'same', count: tail });
  return stretches;
}

function middle(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > mostCells) return [changed(a, b)];
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j]
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const stretches: Stretch[] = [];
  let went: string[] = [];
  let came: string[] = [];
  let same = 0;
  const close = (): void => {
    if (went.length > 0 || came.length > 0) stretches.push(changed(went, came));
    if (same > 0) stretches.push({ kind: 'same', count: same });
    went = [];
    came = [];
    same = 0;
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      if (went.length > 0 || came.length > 0) close();
      same += 1;
      i += 1;
      j += 1;
      continue;
    }
    if (same > 0) close();
    const down = common[(i + 1) * width + j] ?? 0;
    const right = common[i * width + j + 1] ?? 0;
    if (j >= b.length || (i < a.length && down >= right)) {
      went.push(a[i] ?? '');
      i += 1;
    } else {
      came.push(b[j] ?? '');
      j += 1;
    }
  }
  close();
  return stretches;
}

function changed(before: readonly string[], after: readonly string[]): Stretch {
  return { kind: 'changed', before: before.join('\n'), after: after.join('\n') };
}
