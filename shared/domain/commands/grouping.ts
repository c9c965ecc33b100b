/** Somebody to be put into a group: who sits together stays together. */
export type Groupable = { readonly id: string; readonly number: number; readonly table: string | null };

/**
 * Pairs of people, from the same table first, in the order of their seats; an odd one makes a pair of three.
 *
 * Drawn by no lot, so that it is the same everywhere and nobody has to be told why.
 */
export function pairsOf(people: readonly Groupable[]): readonly (readonly string[])[] {
  const inOrder = people.toSorted(
    (one, other) =>
      (one.table ?? '').localeCompare(other.table ?? '', 'en', { numeric: true }) ||
      one.number - other.number,
  );
  const pairs: string[][] = [];
  const left: string[] = [];
  for (const table of new Set(inOrder.map((each) => each.table))) {
    const ids = inOrder.filter((each) => each.table === table).map(({ id }) => id);
    for (let at = 0; at + 1 < ids.length; at += 2) pairs.push(ids.slice(at, at + 2));
    if (ids.length % 2 === 1) left.push(...ids.slice(-1));
  }
  for (let at = 0; at + 1 < left.length; at += 2) pairs.push(left.slice(at, at + 2));
  const odd = left.length % 2 === 1 ? left.at(-1) : undefined;
  if (odd !== undefined) {
    const last = pairs.at(-1);
    if (last === undefined) pairs.push([odd]);
    else last.push(odd);
  }
  return pairs;
}

/** Two groups become one; a last one without a partner goes on by itself. */
export function joinedGroups(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(groups.length / 2) }, (_, at) => [
    ...(groups[at * 2] ?? []),
    ...(groups[at * 2 + 1] ?? []),
  ]);
}

/** People who came late, each into the smallest group that there is. */
export function filledGroups(
  groups: readonly (readonly string[])[],
  late: readonly string[],
): readonly (readonly string[])[] {
  const filled = groups.map((group) => [...group]);
  for (const person of late) {
    const [smallest] = filled.toSorted((one, other) => one.length - other.length);
    if (smallest === undefined) filled.push([person]);
    else smallest.push(person);
  }
  return filled;
}
