import type { Relation } from '../domain/model/framework.ts';

/** Relations that say that one element lies inside another, from the inner to the outer. */
const inside = new Set(['contained-in', 'part-of']);
/** The same, from the outer to the inner. */
const around = new Set(['contains']);

type Joined = Pick<Relation, 'id' | 'type' | 'source' | 'target'>;

/** The outer element of a containing relation, the inner one first; null for any other relation. */
export function containment({
  type,
  source,
  target,
}: Pick<Joined, 'type' | 'source' | 'target'>): readonly [string, string] | null {
  if (inside.has(type)) return [source, target];
  return around.has(type) ? [target, source] : null;
}

/**
 * The circle of containment that a relation would close, from the inner to the outer; null where it closes none.
 *
 * A circle that stands already is not its doing. A relation of the same id is taken for the one that it replaces.
 */
export function circleBy(relations: readonly Joined[], relation: Joined): readonly string[] | null {
  const pair = containment(relation);
  if (pair === null) return null;
  const [inner, outer] = pair;
  if (inner === outer) return [inner, outer];
  const next = new Map<string, string[]>();
  for (const each of relations) {
    const [from, to] = (each.id === relation.id ? null : containment(each)) ?? [];
    if (from !== undefined && to !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const back = pathTo(next, outer, inner);
  return back === null ? null : [inner, ...back];
}

/** The shortest way between two, with both; null where none leads there. */
function pathTo(
  next: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === to) {
      const path: string[] = [];
      for (let each: string | null = at; each !== null; each = before.get(each) ?? null) path.unshift(each);
      return path;
    }
    for (const each of next.get(at) ?? []) {
      if (before.has(each)) continue;
      before.set(each, at);
      waiting.push(each);
    }
  }
  return null;
}
