import type { Json, JsonObject } from '../util/json.ts';

/** One change: the path to a member, and its new value; without a value the member goes. */
export type Change = readonly [path: readonly (string | number)[], value?: Json];
export type Patch = readonly Change[];

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What leads from one view to the next.
 *
 * Objects are compared member by member; arrays as a whole, unless they only grew or changed in place.
 * The same object (by reference) is never looked into. Empty: nothing to send.
 */
export function diff(before: Json | undefined, after: Json | undefined): Patch {
  const changes: Change[] = [];
  walk(before, after, [], changes);
  return changes;
}

function walk(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly (string | number)[],
  changes: Change[],
): void {
  if (before === after) return;
  if (after === undefined) {
    changes.push([path]);
  } else if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before)) {
      if (after[key] === undefined && before[key] !== undefined) changes.push([[...path, key]]);
    }
    for (const [key, value] of Object.entries(after)) {
      if (value !== undefined) walk(before[key], value, [...path, key], changes);
    }
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    after.forEach((value: Json, index: number) =>
      walk(before[index] as Json, value, [...path, index], changes),
    );
  } else {
    changes.push([path, after]);
  }
}

/** The view after a patch. Parts that did not change keep their identity, so that pages redraw little. */
export function apply(view: Json, patch: Patch): Json {
  return patch.reduce<Json>((next, [path, ...value]) => applyOne(next, path, value), view);
}

function applyOne(
  view: Json | undefined,
  path: readonly (string | number)[],
  value: readonly (Json | undefined)[],
): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value[0] ?? null;
  if (Array.isArray(view)) {
    const copy = [...(view as readonly Json[])];
    copy[Number(key)] = applyOne(copy[Number(key)], rest, value);
    return copy;
  }
  const base = isObject(view) ? view : {};
  if (rest.length === 0 && value.length === 0) {
    const { [key]: _gone, ...others } = base;
    return others;
  }
  return { ...base, [key]: applyOne(base[key], rest, value) };
}
