import type { Area, Place } from './board.ts';

/** A card's size in board units: every card is as large, so that a full board stays calm. */
export const cardSize = { w: 184, h: 132 } as const;
/** Free space around cards, and the height of an area's label. */
export const gap = 12;
export const labelHeight = 40;
/** What an area measures when it is new: two rows of three cards. */
export const newAreaSize = { w: widthFor(3), h: heightFor(2) } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly w: number;
  readonly h: number;
}

/** The width of an area with so many columns of cards. */
export function widthFor(columns: number): number {
  return columns * (cardSize.w + gap) + gap;
}

/** The height of an area with so many rows of cards under its label. */
function heightFor(rows: number): number {
  return labelHeight + rows * (cardSize.h + gap);
}

/** Where on the board a card lies. */
export function cornerOf(place: Place, areas: ReadonlyMap<string, Area>): Point {
  const area = place.area === null ? undefined : areas.get(place.area);
  return area === undefined ? { x: place.x, y: place.y } : { x: area.x + place.x, y: area.y + place.y };
}

/** The area under a point of the board; the smallest where several overlap, since a larger one shows beside it. */
export function areaAt(areas: Iterable<Area>, { x, y }: Point): Area | null {
  let found: Area | null = null;
  for (const area of areas) {
    const isInside = x >= area.x && x <= area.x + area.w && y >= area.y && y <= area.y + area.h;
    if (isInside && (found === null || area.w * area.h < found.w * found.h)) found = area;
  }
  return found;
}

/** The place of a card whose corner lies at a point of the board: in the area that holds its middle. */
export function placeAt(areas: Iterable<Area>, corner: Point): Place {
  const area = areaAt(areas, { x: corner.x + cardSize.w / 2, y: corner.y + cardSize.h / 2 });
  if (area === null) return { x: Math.round(corner.x), y: Math.round(corner.y), area: null };
  return { x: Math.round(corner.x - area.x), y: Math.round(corner.y - area.y), area: area.id };
}

/**
 * Areas as one reads a page: by rows from the top, each from the left. Their numbers (keys 1 to 9) count in this order.
 *
 * The board's coordinates do not mirror in right-to-left languages, so that everybody sees one board with one set of
 * numbers.
 */
export function inReadingOrder(areas: Iterable<Area>): readonly Area[] {
  const left = [...areas].toSorted((one, other) => one.y - other.y || one.x - other.x || byId(one, other));
  const ordered: Area[] = [];
  let row: Area[] = [];
  const closeRow = (): void => {
    ordered.push(...row.toSorted((one, other) => one.x - other.x || one.y - other.y || byId(one, other)));
    row = [];
  };
  for (const area of left) {
    const [first] = row;
    // A row reaches to the middle of its first area: hand-placed areas are never quite level.
    if (first !== undefined && area.y > first.y + first.h / 2) closeRow();
    row.push(area);
  }
  closeRow();
  return ordered;
}

/** The place in a grid of an area's width for each of so many cards. */
export function gridPlaces(area: Pick<Area, 'id' | 'w'>, count: number): readonly Place[] {
  const columns = columnsOf(area.w);
  return Array.from({ length: count }, (_, index) => slot(area.id, columns, index));
}

/** The height that an area of a width needs to hold so many cards in a grid. */
export function gridHeight(width: number, count: number): number {
  return heightFor(Math.max(1, Math.ceil(count / columnsOf(width))));
}

/**
 * Free places for cards that are put into an area: the first slots of its grid that no card lies on.
 *
 * The grid goes on below the area's edge; who puts cards in makes the area as high as `heightToHold` says.
 */
export function freePlaces(area: Area, taken: Iterable<Point>, count: number): readonly Place[] {
  const columns = columnsOf(area.w);
  const occupied = [...taken];
  const places: Place[] = [];
  for (let index = 0; places.length < count; index += 1) {
    const place = slot(area.id, columns, index);
    const isFree = occupied.every(
      ({ x, y }) => Math.abs(x - place.x) >= cardSize.w || Math.abs(y - place.y) >= cardSize.h,
    );
    if (isFree) places.push(place);
  }
  return places;
}

/** The height at which an area holds these places too: never less than it has. */
export function heightToHold(area: Area, places: Iterable<Point>): number {
  let height = area.h;
  for (const { y } of places) height = Math.max(height, y + cardSize.h + gap);
  return height;
}

/** The smallest box around boxes; null around none. */
export function boundsOf(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return left === Infinity ? null : { x: left, y: top, w: right - left, h: bottom - top };
}

/**
 * Where a new area goes: beside the last one, four to a row, then below everything.
 *
 * It never covers an area, or a card that lies on the board.
 */
export function roomForArea(boxes: readonly Box[], size: { readonly w: number; readonly h: number }): Point {
  const bounds = boundsOf(boxes);
  if (bounds === null) return { x: 0, y: 0 };
  const step = size.w + gap * 2;
  const rows = [...new Set(boxes.map((box) => box.y))].toSorted((one, other) => one - other);
  for (const y of rows) {
    for (let column = 0; column < 4; column += 1) {
      const spot = { x: bounds.x + column * step, y };
      if (boxes.every((box) => isApart(box, { ...spot, ...size }))) return spot;
    }
  }
  return { x: bounds.x, y: bounds.y + bounds.h + gap * 2 };
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x >= other.x + other.w ||
    other.x >= one.x + one.w ||
    one.y >= other.y + other.h ||
    other.y >= one.y + one.h
  );
}

function columnsOf(width: number): number {
  return Math.max(1, Math.floor((width - gap) / (cardSize.w + gap)));
}

function slot(area: string, columns: number, index: number): Place {
  return {
    x: gap + (index % columns) * (cardSize.w + gap),
    y: labelHeight + Math.floor(index / columns) * (cardSize.h + gap),
    area,
  };
}

function byId(one: Area, other: Area): number {
  return one.id < other.id ? -1 : 1;
}
