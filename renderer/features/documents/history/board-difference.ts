import type { JsonObject } from '../../../../shared/util/json.ts';

export interface BoardChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
  /** Cards that lie in another area, or somewhere else in it. */
  readonly moved: number;
}

/** What changed between two frozen boards: areas that came and went, new names, cards that moved. */
export function boardDifference(before: JsonObject, after: JsonObject): BoardChange {
  const old = areasIn(before);
  const now = areasIn(after);
  const placesBefore = placesIn(before);
  const placesAfter = placesIn(after);
  const cards = new Set([...placesBefore.keys(), ...placesAfter.keys()]);
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(([, label]) => label),
    removed: [...old].filter(([id]) => !now.has(id)).map(([, label]) => label),
    renamed: [...now].flatMap(([id, label]) => {
      const earlier = old.get(id);
      return earlier === undefined || earlier === label ? [] : [{ before: earlier, after: label }];
    }),
    moved: [...cards].filter((card) => placesBefore.get(card) !== placesAfter.get(card)).length,
  };
}

function areasIn({ areas }: JsonObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const area of Array.isArray(areas) ? areas : []) {
    if (typeof area !== 'object' || area === null || Array.isArray(area)) continue;
    const { id, label } = area as JsonObject;
    if (typeof id === 'string') found.set(id, typeof label === 'string' ? label : '');
  }
  return found;
}

/** Each card with its place as one comparable text. */
function placesIn({ places }: JsonObject): ReadonlyMap<string, string> {
  if (typeof places !== 'object' || places === null || Array.isArray(places)) return new Map();
  return new Map(
    Object.entries(places as JsonObject).map(([card, place]) => {
      const { x, y, area } = (place ?? {}) as JsonObject;
      return [card, JSON.stringify([area, x, y].map((part) => part ?? null))];
    }),
  );
}
