import type { Json, JsonObject } from './json.ts';

/**
 * Writes JSON in its one canonical form (RFC 8785, JCS).
 *
 * Hashes are taken over this text, so that two programs that agree on a value agree on its hash: members are
 * sorted by UTF-16 code units, numbers are written as ECMAScript writes them, nothing is escaped that need not be.
 * Members that are `undefined` are left out.
 *
 * `known` remembers the text of each object that stands in a list: for values that are written again and again, change
 * little, and whose objects are never changed.
 *
 * Throws a `RangeError` for what has no canonical form: NaN, infinities, and text with half a surrogate pair.
 */
export function canonicalJson(value: Json, known?: WeakMap<object, string>): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError('A number that is not finite has no canonical JSON.');
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      if (value === null) return 'null';
      return isArray(value) ? list(value, known) : members(value, known);
  }
}

function list(items: readonly Json[], known: WeakMap<object, string> | undefined): string {
  let text = '';
  for (const item of items) text += (text === '' ? '' : ',') + itemOf(item, known);
  return `[${text}]`;
}

function itemOf(item: Json, known: WeakMap<object, string> | undefined): string {
  if (known === undefined || typeof item !== 'object' || item === null) return canonicalJson(item, known);
  const text = known.get(item) ?? canonicalJson(item, known);
  known.set(item, text);
  return text;
}

function members(object: JsonObject, known: WeakMap<object, string> | undefined): string {
  let text = '';
  // The default order of `sort` is by UTF-16 code units, which is the one that RFC 8785 asks for.
  for (const name of Object.keys(object).sort()) {
    const value = object[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(name)}:${canonicalJson(value, known)}`;
  }
  return `{${text}}`;
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('Text with half a surrogate pair has no canonical JSON.');
  return JSON.stringify(text);
}

function isArray(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
