/** A node of a graph with its size along the ranks (`depth`) and across them (`breadth`). */
export interface GraphNode {
  readonly id: string;
  readonly depth: number;
  readonly breadth: number;
  /** Given where the ranks are fixed: columns of a driver diagram. */
  readonly rank?: number;
}

/** `label`: the size of its words, for which room is kept; null without. */
export interface GraphLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: { readonly depth: number; readonly breadth: number } | null;
}

/** Middle of a node or a bend: along the ranks, and across them. */
export interface Spot {
  readonly along: number;
  readonly across: number;
}

export interface GraphLayout {
  readonly nodes: ReadonlyMap<string, Spot>;
  /** From source to target, their middles left out. In each rank a line runs straight, so that it cuts no corner. */
  readonly bends: ReadonlyMap<string, readonly Spot[]>;
  readonly labels: ReadonlyMap<string, Spot>;
  /** Of each node, where its rank begins and ends. */
  readonly bands: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  readonly depth: number;
  readonly breadth: number;
}

interface Item {
  readonly key: string;
  readonly rank: number;
  readonly depth: number;
  readonly breadth: number;
  across: number;
  readonly before: Item[];
  readonly after: Item[];
}

interface Spacing {
  /** Between ranks. */
  readonly along: number;
  /** Between neighbours of one rank. */
  readonly across: number;
}

const sweeps = 12;

/**
 * Lays a directed graph out in ranks, so that no line runs over a box.
 *
 * After Sugiyama, Tagawa and Toda 1981 (10.1109/TSMC.1981.4308636): circles are broken for the layout only, each node
 * stands one rank below the lowest of those that lead to it, long links and labels get places of their own in between,
 * and neighbours are ordered by the mean place of what they are joined to. The same graph gives the same layout.
 */
export function layeredLayout(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  spacing: Spacing,
): GraphLayout {
  const known = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(
    ({ source, target }) => source !== target && known.has(source) && known.has(target),
  );
  const ranks = ranksOf(nodes, drawn);
  const items = new Map<string, Item>();
  const make = (key: string, rank: number, depth: number, breadth: number): Item => {
    const item: Item = { key, rank, depth, breadth, across: 0, before: [], after: [] };
    items.set(key, item);
    return item;
  };
  // Every other rank is for labels and bends.
  for (const { id, depth, breadth } of nodes) make(id, (ranks.get(id) ?? 0) * 2, depth, breadth);
  const chains = new Map<
    string,
    { readonly items: Item[]; readonly isTurned: boolean; readonly label: Item | null }
  >();
  for (const link of drawn) {
    const [source, target] = [items.get(link.source), items.get(link.target)];
    if (source === undefined || target === undefined) continue;
    const isTurned = source.rank > target.rank;
    const [from, to] = isTurned ? [target, source] : [source, target];
    const middle = from.rank + Math.max(1, Math.round((to.rank - from.rank) / 4) * 2 - 1);
    const chain: Item[] = [];
    let label: Item | null = null;
    let last = from;
    for (let rank = from.rank + 1; rank < to.rank; rank += 1) {
      const isLabel = link.label !== null && rank === middle;
      const size = isLabel && link.label !== null ? link.label : { depth: 0, breadth: 0 };
      const item = make(`${link.id} ${rank}`, rank, size.depth, size.breadth);
      if (isLabel) label = item;
      join(last, item);
      chain.push(item);
      last = item;
    }
    join(last, to);
    chains.set(link.id, { items: chain, isTurned, label });
  }
  const rows = rowsOf(items.values());
  order(rows);
  spread(rows, spacing.across);
  const along = alongOf(rows, spacing.along);
  const least = Math.min(0, ...[...items.values()].map((item) => item.across - item.breadth / 2));
  const spot = (item: Item): Spot => ({ along: along.at[item.rank] ?? 0, across: item.across - least });
  return {
    nodes: new Map(
      nodes.flatMap(({ id }) => {
        const item = items.get(id);
        return item === undefined ? [] : [[id, spot(item)]];
      }),
    ),
    bends: new Map(
      [...chains].map(([id, chain]) => {
        // Between neighbouring ranks there is nothing to go around.
        if (chain.items.length === 1 && chain.label === null) return [id, []];
        const spots = chain.items.flatMap((item) => {
          const at = spot(item);
          const half = (along.depths[item.rank] ?? 0) / 2;
          return half === 0
            ? [at]
            : [
                { ...at, along: at.along - half },
                { ...at, along: at.along + half },
              ];
        });
        return [id, chain.isTurned ? spots.toReversed() : spots];
      }),
    ),
    labels: new Map([...chains].flatMap(([id, { label }]) => (label === null ? [] : [[id, spot(label)]]))),
    bands: new Map(
      nodes.map(({ id }) => {
        const rank = items.get(id)?.rank ?? 0;
        const half = (along.depths[rank] ?? 0) / 2;
        return [id, { from: (along.at[rank] ?? 0) - half, to: (along.at[rank] ?? 0) + half }];
      }),
    ),
    depth: along.depth,
    breadth: Math.max(0, ...[...items.values()].map((item) => item.across - least + item.breadth / 2)),
  };
}

function join(one: Item, other: Item): void {
  one.after.push(other);
  other.before.push(one);
}

/** The rank of each node, from 0: the given one, or one below the lowest that leads to it. */
function ranksOf(nodes: readonly GraphNode[], links: readonly GraphLink[]): ReadonlyMap<string, number> {
  if (nodes.some(({ rank }) => rank !== undefined))
    return new Map(nodes.map(({ id, rank = 0 }) => [id, rank]));
  const next = new Map<string, string[]>();
  for (const { source, target } of links) next.set(source, [...(next.get(source) ?? []), target]);
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const kept = new Map<string, string[]>();
  // Depth first; a link back to an open node closes a circle and does not count.
  const visit = (start: string): void => {
    const path = [{ node: start, at: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = next.get(top.node)?.[top.at];
      top.at += 1;
      if (to === undefined) {
        state.set(top.node, 'done');
        order.unshift(top.node);
        path.pop();
      } else if (state.get(to) !== 'open') {
        kept.set(top.node, [...(kept.get(top.node) ?? []), to]);
        if (state.get(to) === undefined) {
          state.set(to, 'open');
          path.push({ node: to, at: 0 });
        }
      }
    }
  };
  for (const { id } of nodes) if (!state.has(id)) visit(id);
  const ranks = new Map(nodes.map(({ id }) => [id, 0]));
  for (const id of order)
    for (const to of kept.get(id) ?? [])
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
  return ranks;
}

function rowsOf(items: Iterable<Item>): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) (rows[item.rank] ??= []).push(item);
  return Array.from(rows, (row) => row ?? []);
}

/** Neighbours by the mean place of what they are joined to, down and up again. */
function order(rows: Item[][]): void {
  const place = new Map<Item, number>();
  const note = (row: Item[]): void =>
    row.forEach((item, index) => void place.set(item, (index + 0.5) / row.length));
  rows.forEach(note);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : rows.toReversed()) {
      const mean = new Map(
        row.map((item) => {
          const joined = down ? item.before : item.after;
          const own = place.get(item) ?? 0;
          const sum = joined.reduce((total, other) => total + (place.get(other) ?? 0), 0);
          return [item, joined.length === 0 ? own : sum / joined.length];
        }),
      );
      row.sort((one, other) => (mean.get(one) ?? 0) - (mean.get(other) ?? 0));
      note(row);
    }
  }
}

/** Places across: as near to the middle of what a node is joined to as its neighbours leave room for. */
function spread(rows: readonly Item[][], gap: number): void {
  for (const row of rows) {
    let at = 0;
    for (const item of row) {
      item.across = at + item.breadth / 2;
      at += item.breadth + gap;
    }
    for (const item of row) item.across -= (at - gap) / 2;
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : rows.toReversed()) settle(row, down, gap);
  }
}

/** One rank: blocks of items that touch move together to the mean of what they wish for. */
function settle(row: readonly Item[], down: boolean, gap: number): void {
  const blocks: { items: Item[]; at: number; wish: number; count: number; width: number }[] = [];
  for (const item of row) {
    const joined = down ? item.before : item.after;
    const wish =
      joined.length === 0
        ? item.across
        : joined.reduce((sum, other) => sum + other.across, 0) / joined.length;
    const start = wish - item.breadth / 2;
    let block = { items: [item], at: start, wish: start, count: 1, width: item.breadth };
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (before.at + before.width + gap <= block.at) break;
      blocks.pop();
      // Where the block before would have to start for this one's wish.
      const wishes = before.wish + block.wish - block.count * (before.width + gap);
      const count = before.count + block.count;
      block = {
        items: [...before.items, ...block.items],
        wish: wishes,
        count,
        at: wishes / count,
        width: before.width + gap + block.width,
      };
    }
    blocks.push(block);
  }
  for (const block of blocks) {
    let { at } = block;
    for (const item of block.items) {
      item.across = at + item.breadth / 2;
      at += item.breadth + gap;
    }
  }
}

/** Where each rank lies along; ranks of bends only take no room but their gap. */
function alongOf(
  rows: readonly Item[][],
  gap: number,
): { readonly at: readonly number[]; readonly depths: readonly number[]; readonly depth: number } {
  let depth = 0;
  const depths = rows.map((row) => Math.max(0, ...row.map((item) => item.depth)));
  const at = depths.map((size, rank) => {
    const room = rank === 0 ? 0 : gap / 2;
    const middle = depth + room + size / 2;
    depth += room + size;
    return middle;
  });
  return { at, depths, depth };
}
