import type { Json, JsonObject } from '../../util/json.ts';

/** The value at a path; undefined where the way there ends. */
export function valueAt(line: Json | undefined, path: readonly string[]): Json | undefined {
  let value: Json | undefined = line;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = (value as JsonObject)[step];
  }
  return value;
}

/** The same as text; empty where there is none. */
export function textAt(line: Json | undefined, ...path: readonly string[]): string {
  const value = valueAt(line, path);
  return typeof value === 'string' ? value : '';
}
