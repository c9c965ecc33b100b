import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaAt,
  cardSize,
  cornerOf,
  freePlaces,
  gridHeight,
  gridPlaces,
  heightToHold,
  inReadingOrder,
  newAreaSize,
  placeAt,
  roomForArea,
} from '../../../shared/docs/board-layout.ts';
import type { Area } from '../../../shared/docs/board.ts';

const area = (id: string, x: number, y: number, w = 600, h = 400): Area => ({
  id,
  label: id,
  x,
  y,
  w,
  h,
  theme: null,
});
const areas = fc
  .array(fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) }), {
    maxLength: 12,
  })
  .map((corners) => corners.map(({ x, y }, index) => area(`area-${index}`, x, y)));

describe('the layout of a board', () => {
  it('finds the smallest area under a point', () => {
    const outer = area('outer', 0, 0, 1000, 1000);
    const inner = area('inner', 100, 100, 200, 200);
    expect(areaAt([outer, inner], { x: 150, y: 150 })?.id).toBe('inner');
    expect(areaAt([inner, outer], { x: 500, y: 500 })?.id).toBe('outer');
    expect(areaAt([outer, inner], { x: 2000, y: 0 })).toBeNull();
  });

  it('gives a place back as the corner that it was made of', () => {
    fc.assert(
      fc.property(
        areas,
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -3000, max: 3000 }),
        (all, x, y) => {
          const known = new Map(all.map((one) => [one.id, one]));
          expect(cornerOf(placeAt(all, { x, y }), known)).toEqual({ x, y });
        },
      ),
    );
  });

  it('lays cards in a grid without any on another, inside the height that it asks for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 160, max: 2000 }), fc.integer({ min: 1, max: 60 }), (w, count) => {
        const places = gridPlaces({ id: 'a', w }, count);
        const height = gridHeight(w, count);
        for (const [index, one] of places.entries()) {
          expect(one.y + cardSize.h).toBeLessThanOrEqual(height);
          for (const other of places.slice(index + 1)) {
            expect(Math.abs(one.x - other.x) >= cardSize.w || Math.abs(one.y - other.y) >= cardSize.h).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  it('finds free places beside cards that lie anywhere, and the height to hold them', () => {
    const one = area('one', 0, 0, newAreaSize.w, newAreaSize.h);
    const taken = gridPlaces(one, 5);
    const free = freePlaces(one, taken, 3);
    expect(free[0]).toEqual(gridPlaces(one, 6)[5]);
    expect(free).toHaveLength(3);
    expect(heightToHold(one, free)).toBe(gridHeight(one.w, 8));
    expect(heightToHold(one, [])).toBe(one.h);
  });

  it('reads areas by rows, though hand-placed ones are not level', () => {
    const order = inReadingOrder([
      area('fourth', 0, 500),
      area('second', 700, -30),
      area('third', 1400, 40),
      area('first', 0, 0),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'fourth']);
  });

  it('orders areas the same from whatever order they come in', () => {
    fc.assert(
      fc.property(areas, (all) => {
        expect(inReadingOrder(all.toReversed())).toEqual(inReadingOrder(all));
      }),
    );
  });

  it('puts a new area where nothing lies', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const spot = roomForArea(all, newAreaSize);
        const covers = all.filter(
          (one) =>
            one.x < spot.x + newAreaSize.w &&
            spot.x < one.x + one.w &&
            one.y < spot.y + newAreaSize.h &&
            spot.y < one.y + one.h,
        );
        expect(covers).toEqual([]);
      }),
    );
  });
});
