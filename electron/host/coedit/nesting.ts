import * as Y from 'yjs';

export type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/** Tables in lists in quotes come to a dozen. Yjs deletes by recursion, and fails at some thousands. */
const deepest = 100;

/**
 * Whether a change nests elements deeper than any page does.
 *
 * `structs`: of each writer without gaps, in their order.
 */
export function isTooDeep(doc: Y.Doc, structs: readonly Struct[]): boolean {
  const coming = new Map<number, Struct[]>();
  for (const struct of structs) {
    const own = coming.get(struct.id.client);
    if (own === undefined) coming.set(struct.id.client, [struct]);
    else own.push(struct);
  }
  const find = ({ client, clock }: Y.ID): Struct | null => {
    const own = coming.get(client) ?? [];
    const [first] = own;
    if (first !== undefined && clock >= first.id.clock) return structAt(own, clock);
    return clock < Y.getState(doc.store, client) ? Y.getItem(doc.store, Y.createID(client, clock)) : null;
  };
  const depths = new Map<Struct, number>();
  const depthOf = (item: Y.Item): number => {
    const way: { readonly struct: Struct; readonly deeper: 0 | 1 }[] = [];
    let at: Struct | null = item;
    let depth = 0;
    // A change may be made to go round in circles.
    for (let steps = structs.length + deepest; at instanceof Y.Item; steps -= 1) {
      if (steps < 0) return Number.POSITIVE_INFINITY;
      const known = depths.get(at) ?? depthInDocument(at);
      if (known !== null) {
        depth = known;
        break;
      }
      const parent: unknown = at.parent;
      const isInParent = parent instanceof Y.ID;
      way.push({ struct: at, deeper: isInParent ? 1 : 0 });
      // Without a parent of its own it lies beside its neighbour; without either, at the root.
      const next: Y.ID | null = isInParent ? parent : (at.origin ?? at.rightOrigin);
      at = next === null ? null : find(next);
    }
    for (const { struct, deeper } of way.toReversed()) {
      depth += deeper;
      depths.set(struct, depth);
    }
    return depth;
  };
  return structs.some(
    (struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentType && depthOf(struct) > deepest,
  );
}

/** Null for an item that is not in the document yet. */
function depthInDocument(item: Y.Item): number | null {
  if (!(item.parent instanceof Y.AbstractType)) return null;
  let depth = 0;
  for (let holder = item.parent._item; holder !== null; depth += 1) {
    const { parent }: Y.Item = holder;
    holder = parent instanceof Y.AbstractType ? parent._item : null;
  }
  return depth;
}

function structAt(structs: readonly Struct[], clock: number): Struct | null {
  let [low, high] = [0, structs.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const struct = structs[middle];
    if (struct === undefined) return null;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}
