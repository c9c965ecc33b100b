import type { Json, JsonObject } from './json.ts';

/**
 * Writes JSON in its one canonical form (RFC 8785, JCS).
 *
 * Hashes are taken over this text, so that two programs that agree on a value agree on its hash: members are
 * sorted by UTF-16 code units, numbers are written as ECMAScript writes them, nothing is escaped that need not be.
 * Members that are `undefined` are left out.
 *
 * Throws a `RangeError` for what has no canonical form: NaN, infinities, and text with half a surrogate pair.
 */
export function canonicalJson(value: Json): string {
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
      return isArray(value) ? list(value) : members(value);
  }
}

function list(items: readonly Json[]): string {
  let text = '';
  for (const item of items) text += (text === '' ? '' : ',') + canonicalJson(item);
  return `[${text}]`;
}

function members(object: JsonObject): string {
  let text = '';
  // The default order of `sort` is by UTF-16 code units, which is the one that RFC 8785 asks for.
  for (const name of Object.keys(object).sort()) {
    const value = object[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(name)}:${canonicalJson(value)}`;
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
