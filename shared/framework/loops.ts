/**
 * A loop among directed pairs, its first node again at the end; null where there is none.
 *
 * A pair of a node with itself is a loop. Depth first, without recursion: an import may hold thousands in a row.
 */
export function findLoop(pairs: readonly (readonly [string, string])[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const [from, to] of pairs) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const path: { readonly node: string; at: number }[] = [{ node: start, at: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = next.get(top.node)?.[top.at];
      top.at += 1;
      if (to === undefined) {
        path.pop();
        onPath.delete(top.node);
        done.add(top.node);
      } else if (onPath.has(to)) {
        const nodes = path.map(({ node }) => node);
        return [...nodes.slice(nodes.indexOf(to)), to];
      } else if (!done.has(to)) {
        path.push({ node: to, at: 0 });
        onPath.add(to);
      }
    }
  }
  return null;
}
