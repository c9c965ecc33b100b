import * as Y from 'yjs';
import { areasOf, placesOf } from './shape.ts';

/** Where a card lies. `x`, `y`: its top left corner in board units (px at zoom 1); in an area, from the area's corner. */
export type Place = { readonly x: number; readonly y: number; readonly area: string | null };

/** An area of the board: a theme to be. `theme`: the record's theme that it came from or became, if any. */
export type Area = {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly theme: string | null;
};

const farthest = 100_000;

/** All areas that can be read, in the order of their ids. */
export function readAreas(doc: Y.Doc): readonly Area[] {
  const areas: Area[] = [];
  for (const [id, map] of areasOf(doc)) {
    if (!(map instanceof Y.Map)) continue;
    const label = map.get('label');
    const theme = map.get('theme');
    areas.push({
      id,
      label: typeof label === 'string' ? label.slice(0, 200) : '',
      x: unit(map.get('x')),
      y: unit(map.get('y')),
      w: Math.max(160, unit(map.get('w'))),
      h: Math.max(120, unit(map.get('h'))),
      theme: typeof theme === 'string' ? theme : null,
    });
  }
  return areas.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Where each card lies that somebody placed.
 *
 * A card in an area that is gone lies on the board: where the area had it when it was put there, if that was written
 * (somebody dropped it in while somebody else took the area away), else at its place in the area.
 */
export function readPlaces(doc: Y.Doc): ReadonlyMap<string, Place> {
  const areas = areasOf(doc);
  const places = new Map<string, Place>();
  for (const [input, value] of placesOf(doc)) {
    if (typeof value !== 'object' || value === null) continue;
    const { x, y, area, left, top } = value as Readonly<Record<string, unknown>>;
    if (typeof area === 'string' && areas.get(area) instanceof Y.Map) {
      places.set(input, { x: unit(x), y: unit(y), area });
    } else {
      places.set(input, { x: unit(left ?? x), y: unit(top ?? y), area: null });
    }
  }
  return places;
}

export function placeCard(doc: Y.Doc, input: string, place: Place, origin?: unknown): void {
  placeCards(doc, new Map([[input, place]]), origin);
}

/** Puts cards where they are to lie, as one change. A place in an area is written with where on the board that is. */
export function placeCards(doc: Y.Doc, places: ReadonlyMap<string, Place>, origin?: unknown): void {
  const areas = new Map(readAreas(doc).map((area) => [area.id, area]));
  doc.transact(() => {
    for (const [input, place] of places) {
      const area = place.area === null ? undefined : areas.get(place.area);
      const onBoard = area === undefined ? {} : { left: area.x + place.x, top: area.y + place.y };
      placesOf(doc).set(input, { ...place, ...onBoard });
    }
  }, origin);
}

/** Takes cards off the board, as one change: they lie with the unplaced ones again. */
export function unplaceCards(doc: Y.Doc, inputs: Iterable<string>, origin?: unknown): void {
  doc.transact(() => {
    for (const input of inputs) placesOf(doc).delete(input);
  }, origin);
}

/** Puts an area on the board, or changes fields of one that is there. */
export function setArea(doc: Y.Doc, id: string, fields: Partial<Omit<Area, 'id'>>, origin?: unknown): void {
  doc.transact(() => {
    let map = areasOf(doc).get(id);
    if (!(map instanceof Y.Map)) {
      map = new Y.Map<unknown>();
      areasOf(doc).set(id, map);
    }
    for (const [name, value] of Object.entries(fields)) map.set(name, value);
  }, origin);
}

/** Takes an area away; its cards stay on the board where they lie. */
export function removeArea(doc: Y.Doc, id: string, origin?: unknown): void {
  doc.transact(() => {
    const area = readAreas(doc).find((other) => other.id === id);
    for (const [input, place] of readPlaces(doc)) {
      if (place.area !== id || area === undefined) continue;
      placesOf(doc).set(input, { x: area.x + place.x, y: area.y + place.y, area: null });
    }
    areasOf(doc).delete(id);
  }, origin);
}

function unit(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 0;
  return Math.max(-farthest, Math.min(farthest, value));
}
