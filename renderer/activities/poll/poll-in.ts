import type { JsonObject } from '../../../shared/util/json.ts';

/** The options of a poll, out of a step's settings, which the host has checked. */
export function pollIn(settings: JsonObject): { readonly options: readonly string[]; readonly most: number } {
  const { options, most } = settings;
  const list = Array.isArray(options) ? options.filter((each) => typeof each === 'string') : [];
  return { options: list, most: typeof most === 'number' ? Math.min(most, Math.max(1, list.length)) : 1 };
}
