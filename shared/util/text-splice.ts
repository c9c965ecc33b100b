/** One stretch of a text that something else takes the place of; places in UTF-16 units. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/**
 * The one stretch in which two texts differ, the shortest; no letter of two units is cut.
 *
 * `caret`: where the caret stands in `after`, known when somebody typed it. What was typed ends there: of several equal
 * letters it says which one is new.
 */
export function spliceOf(before: string, after: string, caret?: number): Splice {
  const most = Math.min(before.length, after.length);
  const behind = caret === undefined ? 0 : after.length - caret;
  const isTyped = behind > 0 && behind <= most && before.endsWith(after.slice(-behind));
  let head = 0;
  const mostHead = isTyped ? most - behind : most;
  while (head < mostHead && before[head] === after[head]) head += 1;
  if (isHigh(before[head - 1]) || isHigh(after[head - 1])) head -= 1;
  let tail = isTyped ? behind : 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (isLow(before[before.length - tail]) || isLow(after[after.length - tail])) tail -= 1;
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Where a place of one text lies in another one that differs from it in one stretch. */
export function movedBySplice(before: string, after: string, at: number): number {
  const { from, to, text } = spliceOf(before, after);
  if (at <= from) return at;
  return Math.max(from, at + from + text.length - to);
}

function isHigh(letter: string | undefined): boolean {
  return letter !== undefined && /[\uD800-\uDBFF]/u.test(letter);
}

function isLow(letter: string | undefined): boolean {
  return letter !== undefined && /[\uDC00-\uDFFF]/u.test(letter);
}
