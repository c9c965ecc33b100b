import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { cornerOf, inReadingOrder, type Point } from '../../../../shared/docs/board-layout.ts';
import { type Area, type Place, readAreas, readPlaces } from '../../../../shared/docs/board.ts';
import { areasOf, placesOf } from '../../../../shared/docs/shape.ts';
import { readAppears } from '../../../../shared/docs/threads.ts';
import { otherPages } from '../../../client/coedit/other-pages.ts';
import type { Appears } from '../../../../shared/domain/model/document.ts';

/** What the board says as a whole; a new object after each change. */
export interface BoardSnapshot {
  /** In reading order: the first nine answer to the digits 1 to 9. */
  readonly areas: readonly Area[];
  readonly places: ReadonlyMap<string, Place>;
  readonly selected: ReadonlySet<string>;
  /** Whether what is selected is lifted: the next place that is pressed is where it goes. */
  readonly isLifted: boolean;
  /** Cards that lie elsewhere on this page than in the document, while somebody here moves them. */
  readonly held: ReadonlyMap<string, Point>;
  readonly others: readonly Appears[];
  readonly undo: Done | null;
}

/** What one card needs to know to draw itself; the same object until something of it changes. */
export interface CardLook {
  readonly corner: Point | null;
  readonly area: string | null;
  readonly isSelected: boolean;
  readonly isLifted: boolean;
  /** Somebody else who is moving it. */
  readonly holder: Appears | null;
}

/** What was done last here, for the name of the undo button. */
export type Done =
  | { readonly key: 'did.moved' | 'did.off'; readonly count: number }
  | {
      readonly key: 'did.made' | 'did.renamed' | 'did.changed' | 'did.tidied' | 'did.removed';
      readonly area: string;
    };

const nowhere: CardLook = { corner: null, area: null, isSelected: false, isLifted: false, holder: null };

/**
 * One board document as this page shows it.
 *
 * Cards listen one by one, so that moving one among five hundred draws one. What somebody here holds stays where they
 * hold it, whatever arrives from others meanwhile; the last to put a card down decides.
 */
export class BoardModel {
  readonly doc: Y.Doc;
  /** Marks this page's changes: only they are undone here. */
  readonly origin = {};
  /** Elements of the cards on the map: a drag moves them without React. */
  readonly elements = new Map<string, HTMLElement>();
  readonly #awareness: Awareness;
  readonly #undo: Y.UndoManager;
  readonly #listeners = new Set<() => void>();
  readonly #cardListeners = new Map<string, Set<() => void>>();
  readonly #looks = new Map<string, CardLook>();
  #areas: ReadonlyMap<string, Area> = new Map();
  #holders: ReadonlyMap<string, Appears> = new Map();
  #doing: Done | null = null;
  #snapshot: BoardSnapshot = {
    areas: [],
    places: new Map(),
    selected: new Set(),
    isLifted: false,
    held: new Map(),
    others: [],
    undo: null,
  };

  constructor({ doc, awareness }: { readonly doc: Y.Doc; readonly awareness: Awareness }) {
    this.doc = doc;
    this.#awareness = awareness;
    this.#undo = new Y.UndoManager([areasOf(doc), placesOf(doc)], {
      trackedOrigins: new Set([this.origin]),
      captureTimeout: 0,
    });
    this.#undo.on('stack-item-added', (event) => {
      if (this.#doing !== null) event.stackItem.meta.set('done', this.#doing);
    });
    this.#read();
  }

  /** Follows the document and the people; returns what ends it. */
  follow(): () => void {
    const read = (): void => this.#read();
    const people = (): void => this.#readPeople();
    const [areas, places] = [areasOf(this.doc), placesOf(this.doc)];
    areas.observeDeep(read);
    places.observe(read);
    this.#awareness.on('change', people);
    read();
    people();
    return () => {
      areas.unobserveDeep(read);
      places.unobserve(read);
      this.#awareness.off('change', people);
      this.release();
    };
  }

  readonly snapshot = (): BoardSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  look(card: string): CardLook {
    return this.#looks.get(card) ?? nowhere;
  }

  subscribeCard(card: string, listener: () => void): () => void {
    const listeners = this.#cardListeners.get(card) ?? new Set();
    this.#cardListeners.set(card, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  area(id: string | null): Area | undefined {
    return id === null ? undefined : this.#areas.get(id);
  }

  /** Changes the document as one step that can be undone here by itself. */
  change(done: Done, act: () => void): void {
    this.#doing = done;
    this.doc.transact(act, this.origin);
    this.#doing = null;
    this.#read();
  }

  /** Takes back this page's last step; null where there is none. Others' changes stay. */
  undo(): Done | null {
    const done = this.#top();
    if (done === null) return null;
    this.#doing = done;
    this.#undo.undo();
    this.#doing = null;
    this.#read();
    return done;
  }

  /** Does again what was taken back last; null where there is nothing. */
  redo(): Done | null {
    const done = doneOf(this.#undo.redoStack.at(-1));
    this.#doing = done;
    this.#undo.redo();
    this.#doing = null;
    this.#read();
    return done;
  }

  select(cards: Iterable<string>, isLifted = false): void {
    const selected = new Set(cards);
    const isHeld = isLifted && selected.size > 0;
    if (!isHeld) this.#announceHolding(null);
    this.#change({ selected, isLifted: isHeld, held: new Map() });
    if (isHeld) this.#announceHolding([...selected][0] ?? null);
  }

  /** Shows cards elsewhere than the document has them, until they are released. */
  hold(held: ReadonlyMap<string, Point>): void {
    this.#change({ held });
    this.#announceHolding([...held.keys()][0] ?? null);
  }

  /** Shows everything where the document has it; what was lifted is put down. */
  release(): void {
    this.#change({ held: new Map(), isLifted: false });
    this.#announceHolding(null);
  }

  /** Puts a card's element where the card is, after a drag moved it without React. */
  settle(card: string): void {
    const { corner } = this.look(card);
    const element = this.elements.get(card);
    if (corner !== null && element !== undefined) element.style.transform = moveTo(corner);
  }

  #announceHolding(card: string | null): void {
    const state = this.#awareness.getLocalState();
    if (state !== null && (state['holding'] ?? null) !== card) {
      this.#awareness.setLocalStateField('holding', card);
    }
  }

  #read(): void {
    const areas = readAreas(this.doc);
    this.#areas = new Map(areas.map((area) => [area.id, area]));
    const places = readPlaces(this.doc);
    this.#change({ areas: inReadingOrder(areas), places });
  }

  #readPeople(): void {
    const holders = new Map<string, Appears>();
    const others = new Map<number, Appears>();
    for (const { one, state } of otherPages(this.#awareness)) {
      const { user, holding } = state;
      if (user === undefined || user === null) continue;
      const who = readAppears(user);
      others.set(one, who);
      if (typeof holding === 'string') holders.set(holding, who);
    }
    this.#holders = holders;
    this.#change({ others: [...others.values()] });
  }

  #top(): Done | null {
    return doneOf(this.#undo.undoStack.at(-1));
  }

  #change(changes: Partial<BoardSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes, undo: this.#top() };
    const { places, held, selected } = this.#snapshot;
    const known = new Set([...places.keys(), ...held.keys(), ...selected, ...this.#looks.keys()]);
    for (const card of [...known, ...this.#holders.keys()]) this.#renew(card);
    for (const listener of this.#listeners) listener();
  }

  #renew(card: string): void {
    const before = this.look(card);
    const { places, held, selected, isLifted } = this.#snapshot;
    const place = places.get(card);
    const corner = held.get(card) ?? (place === undefined ? null : cornerOf(place, this.#areas));
    const now: CardLook = {
      corner: corner?.x === before.corner?.x && corner?.y === before.corner?.y ? before.corner : corner,
      area: place?.area ?? null,
      isSelected: selected.has(card),
      isLifted: isLifted && selected.has(card),
      holder: this.#holders.get(card) ?? null,
    };
    if (sameLook(before, now)) return;
    this.#looks.set(card, now);
    for (const listener of this.#cardListeners.get(card) ?? []) listener();
  }
}

/** The style that puts an element at a point of the board. */
export function moveTo({ x, y }: Point): string {
  return `translate(${x}px, ${y}px)`;
}

function doneOf(item: Y.UndoManager['undoStack'][number] | undefined): Done | null {
  return (item?.meta.get('done') as Done | undefined) ?? null;
}

function sameLook(one: CardLook, other: CardLook): boolean {
  return (
    one.corner === other.corner &&
    one.area === other.area &&
    one.isSelected === other.isSelected &&
    one.isLifted === other.isLifted &&
    one.holder === other.holder
  );
}
