import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  placeCard,
  placeCards,
  readAreas,
  readPlaces,
  removeArea,
  setArea,
  unplaceCards,
} from '../../../shared/docs/board.ts';
import { freeze } from '../../../shared/docs/freeze.ts';

const inputs = ['c1', 'c2', 'c3', 'c4', 'c5'];
const ids = ['a1', 'a2', 'a3'];

type Act =
  | { readonly kind: 'place'; readonly input: string; readonly x: number; readonly area: string | null }
  | { readonly kind: 'unplace'; readonly input: string }
  | { readonly kind: 'area'; readonly id: string; readonly x: number; readonly label: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'exchange' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    input: fc.constantFrom(...inputs),
    x: fc.integer({ min: -500, max: 500 }),
    area: fc.option(fc.constantFrom(...ids), { nil: null }),
  }),
  fc.record({ kind: fc.constant('unplace' as const), input: fc.constantFrom(...inputs) }),
  fc.record({
    kind: fc.constant('area' as const),
    id: fc.constantFrom(...ids),
    x: fc.integer({ min: -500, max: 500 }),
    label: fc.constantFrom('Data', 'Money', 'People'),
  }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom(...ids) }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('exchange' as const) }),
);

describe('a board that two people change at once', () => {
  it('comes to the same on both sides, each card in one place at most, in an area that exists', () => {
    let moved = 0;
    let removed = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), act), { minLength: 5, maxLength: 60 }), (acts) => {
        const pages = [page(), page()] as const;
        for (const [isFirst, what] of acts) {
          carryOut(pages, isFirst ? 0 : 1, what);
          if (what.kind === 'place') moved += 1;
          if (what.kind === 'remove') removed += 1;
        }
        exchange(pages[0].doc, pages[1].doc);
        const [one, other] = pages;
        expect(freeze(one.doc, 'board')).toEqual(freeze(other.doc, 'board'));
        const areas = new Set(readAreas(one.doc).map(({ id }) => id));
        for (const [input, place] of readPlaces(one.doc)) {
          expect(inputs).toContain(input);
          expect(place.area === null || areas.has(place.area)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(moved).toBeGreaterThan(500);
    expect(removed).toBeGreaterThan(100);
  });

  it('keeps a card where it was dropped when somebody took the area away meanwhile', () => {
    const [one, other] = shared((doc) =>
      setArea(doc, 'a1', { label: 'Data', x: 300, y: 200, w: 400, h: 300 }),
    );
    placeCard(one, 'c1', { x: 20, y: 50, area: 'a1' });
    removeArea(other, 'a1');
    exchange(one, other);
    expect(readAreas(one)).toEqual([]);
    expect(readPlaces(one).get('c1')).toEqual({ x: 320, y: 250, area: null });
    expect(readPlaces(other).get('c1')).toEqual({ x: 320, y: 250, area: null });
  });

  it('merges the name that one gives an area with the place that the other gives it', () => {
    const [one, other] = shared((doc) => setArea(doc, 'a1', { label: 'Data', x: 0, y: 0, w: 400, h: 300 }));
    setArea(one, 'a1', { label: 'Use of data' });
    setArea(other, 'a1', { x: 700, y: 20 });
    exchange(one, other);
    expect(readAreas(other)).toEqual([
      { id: 'a1', label: 'Use of data', x: 700, y: 20, w: 400, h: 300, theme: null },
    ]);
  });

  it('gives a card that both move to one of them, the same for both', () => {
    const [one, other] = shared(() => undefined);
    placeCard(one, 'c1', { x: 1, y: 1, area: null });
    placeCard(other, 'c1', { x: 2, y: 2, area: null });
    exchange(one, other);
    expect(readPlaces(one).get('c1')).toEqual(readPlaces(other).get('c1'));
  });

  it('moves many cards as one change', () => {
    const doc = new Y.Doc();
    let changes = 0;
    doc.on('update', () => (changes += 1));
    placeCards(doc, new Map(inputs.map((input, x) => [input, { x, y: 0, area: null }])));
    unplaceCards(doc, inputs.slice(1));
    expect(changes).toBe(2);
    expect([...readPlaces(doc).keys()]).toEqual(['c1']);
  });
});

function page() {
  const doc = new Y.Doc();
  const own = {};
  const undo = new Y.UndoManager([doc.getMap('areas'), doc.getMap('places')], {
    trackedOrigins: new Set([own]),
    captureTimeout: 0,
  });
  return { doc, own, undo };
}

function carryOut(
  pages: readonly [ReturnType<typeof page>, ReturnType<typeof page>],
  at: 0 | 1,
  what: Act,
): void {
  const { doc, own, undo } = pages[at];
  switch (what.kind) {
    case 'place':
      return placeCard(doc, what.input, { x: what.x, y: 0, area: what.area }, own);
    case 'unplace':
      return unplaceCards(doc, [what.input], own);
    case 'area':
      return setArea(doc, what.id, { label: what.label, x: what.x, y: 0, w: 400, h: 300 }, own);
    case 'remove':
      return removeArea(doc, what.id, own);
    case 'undo':
      undo.undo();
      return undefined;
    case 'exchange':
      return exchange(pages[0].doc, pages[1].doc);
  }
}

function shared(begin: (doc: Y.Doc) => void): readonly [Y.Doc, Y.Doc] {
  const pair = [new Y.Doc(), new Y.Doc()] as const;
  begin(pair[0]);
  exchange(...pair);
  return pair;
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  const [forOther, forOne] = [
    Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)),
    Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)),
  ];
  Y.applyUpdate(other, forOther);
  Y.applyUpdate(one, forOne);
}
