import {
  boundsOf,
  cardSize,
  type Box,
  cornerOf,
  freePlaces,
  gap,
  gridHeight,
  gridPlaces,
  heightToHold,
  newAreaSize,
  placeAt,
  type Point,
  roomForArea,
} from '../../../../shared/docs/board-layout.ts';
import {
  type Area,
  type Place,
  placeCards,
  removeArea as removeFrom,
  setArea,
  unplaceCards,
} from '../../../../shared/docs/board.ts';
import { makeId } from '../../../../shared/util/id.ts';
import { randomBytes } from '../../../client/random.ts';
import type { BoardModel } from './board-model.ts';

/** Puts cards down where their corners are; gives the areas that they came to lie in. */
export function dropCards(model: BoardModel, corners: ReadonlyMap<string, Point>): readonly (Area | null)[] {
  const { areas } = model.snapshot();
  const places = new Map([...corners].map(([card, corner]) => [card, placeAt(areas, corner)]));
  model.change({ key: 'did.moved', count: places.size }, () => {
    placeCards(model.doc, places, model.origin);
    growAreas(model, places);
  });
  return [...places.values()].map((place) => model.area(place.area) ?? null);
}

/** Puts cards into the first free places of an area, which grows downwards where they need room. */
export function putInArea(model: BoardModel, cards: readonly string[], area: Area): void {
  const moving = new Set(cards);
  const taken: Point[] = [];
  for (const [card, place] of model.snapshot().places) {
    if (place.area === area.id && !moving.has(card)) taken.push(place);
  }
  const free = freePlaces(area, taken, cards.length);
  const places = new Map<string, Place>();
  for (const [index, card] of cards.entries()) {
    const place = free[index];
    if (place !== undefined) places.set(card, place);
  }
  model.change({ key: 'did.moved', count: cards.length }, () => {
    placeCards(model.doc, places, model.origin);
    growAreas(model, places);
  });
}

/** Puts cards around a point of the board, in rows of three where they are many; gives their areas. */
export function putAtPoint(
  model: BoardModel,
  cards: readonly string[],
  point: Point,
): readonly (Area | null)[] {
  const corners = new Map<string, Point>();
  for (const [index, card] of cards.entries()) {
    corners.set(card, {
      x: point.x - cardSize.w / 2 + (index % 3) * (cardSize.w + gap),
      y: point.y - cardSize.h / 2 + Math.floor(index / 3) * (cardSize.h + gap),
    });
  }
  return dropCards(model, corners);
}

/** Puts cards on the board outside all areas, below everything that lies there. */
export function putLoose(model: BoardModel, cards: readonly string[]): void {
  const bounds = boundsOf(boxesOf(model));
  const places = new Map<string, Place>();
  for (const [index, card] of cards.entries()) {
    places.set(card, {
      x: (bounds?.x ?? 0) + (index % 6) * (cardSize.w + gap),
      y: (bounds === null ? 0 : bounds.y + bounds.h + gap * 2) + Math.floor(index / 6) * (cardSize.h + gap),
      area: null,
    });
  }
  model.change({ key: 'did.moved', count: cards.length }, () => placeCards(model.doc, places, model.origin));
}

/** Takes cards off the board. */
export function takeOff(model: BoardModel, cards: readonly string[]): void {
  const placed = cards.filter((card) => model.snapshot().places.has(card));
  if (placed.length === 0) return;
  model.change({ key: 'did.off', count: placed.length }, () => unplaceCards(model.doc, placed, model.origin));
}

/** Makes an area where there is room, and puts cards into it; gives it. */
export function addArea(model: BoardModel, label: string, cards: readonly string[] = []): Area {
  const id = makeId(randomBytes);
  const size = { w: newAreaSize.w, h: Math.max(newAreaSize.h, gridHeight(newAreaSize.w, cards.length)) };
  const fields = { label, ...roomForArea(boxesOf(model), size), ...size, theme: null };
  const area: Area = { id, ...fields };
  const grid = gridPlaces(area, cards.length);
  model.change({ key: 'did.made', area: label }, () => {
    setArea(model.doc, id, fields, model.origin);
    placeCards(model.doc, new Map(cards.flatMap((card, index) => pair(card, grid[index]))), model.origin);
  });
  return area;
}

export function renameArea(model: BoardModel, area: Area, label: string): void {
  if (label === area.label) return;
  model.change({ key: 'did.renamed', area: label }, () =>
    setArea(model.doc, area.id, { label }, model.origin),
  );
}

/** Moves an area with its cards, or changes its size. Only what changed is written: others' changes merge. */
export function shapeArea(model: BoardModel, area: Area, box: Partial<Box>): void {
  const fields: Partial<Box> = {
    ...(box.x !== undefined && { x: Math.round(box.x) }),
    ...(box.y !== undefined && { y: Math.round(box.y) }),
    ...(box.w !== undefined && { w: Math.max(cardSize.w + 2 * gap, Math.round(box.w)) }),
    ...(box.h !== undefined && { h: Math.max(120, Math.round(box.h)) }),
  };
  model.change({ key: 'did.changed', area: area.label }, () =>
    setArea(model.doc, area.id, fields, model.origin),
  );
}

/** Lays an area's cards out in rows, in the order in which they lie, and fits its height to them. */
export function tidyArea(model: BoardModel, area: Area): void {
  const cards = [...model.snapshot().places]
    .filter(([, place]) => place.area === area.id)
    .toSorted(([, one], [, other]) => rowOf(one) - rowOf(other) || one.x - other.x)
    .map(([card]) => card);
  const grid = gridPlaces(area, cards.length);
  model.change({ key: 'did.tidied', area: area.label }, () => {
    placeCards(model.doc, new Map(cards.flatMap((card, index) => pair(card, grid[index]))), model.origin);
    setArea(model.doc, area.id, { h: gridHeight(area.w, cards.length) }, model.origin);
  });
}

export function removeArea(model: BoardModel, area: Area): void {
  model.change({ key: 'did.removed', area: area.label }, () => removeFrom(model.doc, area.id, model.origin));
}

/** Everything that lies on the board: areas, and the cards outside them. */
export function boxesOf(model: BoardModel): readonly Box[] {
  const { areas, places } = model.snapshot();
  const known = new Map(areas.map((area) => [area.id, area]));
  const cards = [...places.values()].map((place) => ({ ...cornerOf(place, known), ...cardSize }));
  return [...areas, ...cards];
}

/** Makes areas as high as their new cards need, so that no card hangs over the edge unseen. */
function growAreas(model: BoardModel, places: ReadonlyMap<string, Place>): void {
  for (const area of model.snapshot().areas) {
    const inside = [...places.values()].filter((place) => place.area === area.id);
    const h = heightToHold(area, inside);
    if (h > area.h) setArea(model.doc, area.id, { h }, model.origin);
  }
}

function rowOf({ y }: Point): number {
  return Math.round(y / (cardSize.h + gap));
}

function pair(card: string, place: Place | undefined): readonly (readonly [string, Place])[] {
  return place === undefined ? [] : [[card, place]];
}
