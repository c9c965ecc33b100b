/**
 * Groups whose name stands for nobody: those below the minimum, and the next smallest until these are enough together.
 *
 * One small group alone would be known by having no name. `sizes`: who may have spoken, by group; the empty ones are
 * passed over. `inNone`: those who are in no group, and so without a name themselves. Where all together are fewer than
 * the minimum, none has a name.
 */
export function namelessGroups(
  sizes: ReadonlyMap<string, number>,
  least: number,
  inNone = 0,
): ReadonlySet<string> {
  const rising = [...sizes]
    .filter(([, size]) => size > 0)
    .toSorted(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
  const nameless = new Set<string>();
  let together = inNone;
  for (const [id, size] of rising) {
    if (size >= least && (together === 0 || together >= least)) break;
    nameless.add(id);
    together += size;
  }
  return nameless;
}
