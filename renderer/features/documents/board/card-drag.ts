import { areaAt, cardSize, type Point } from '../../../../shared/docs/board-layout.ts';
import { type BoardModel, moveTo } from './board-model.ts';
import type { BoardView } from './board-view.ts';

/** So near to the map's edge, in pixels, a dragged card pulls the view along. */
const edge = 36;
const pullPerFrame = 9;

/**
 * Cards on their way from one place to another, under a pointer.
 *
 * It writes their transforms itself, once a frame, and reads the page's layout only when it begins. Nothing is written
 * into the document before the cards are put down: others see who holds the card, and the host stores one change.
 */
export class CardDrag {
  readonly #model: BoardModel;
  readonly #view: BoardView;
  readonly #starts: ReadonlyMap<string, Point>;
  readonly #card: string;
  readonly #grip: Point;
  readonly #frame: DOMRect;
  readonly #tray: HTMLElement | null;
  readonly #trayBox: DOMRect | undefined;
  readonly #map: HTMLElement | null;
  #pointer: Point;
  #tick = 0;
  #over: HTMLElement | null = null;

  constructor(model: BoardModel, view: BoardView, root: HTMLElement, card: string, start: Point) {
    this.#model = model;
    this.#view = view;
    this.#card = card;
    this.#pointer = start;
    this.#map = root.querySelector('[data-map]');
    this.#frame = this.#map?.getBoundingClientRect() ?? new DOMRect();
    this.#tray = root.querySelector('[data-tray]');
    this.#trayBox = this.#tray?.getBoundingClientRect();
    const at = view.toBoard(start);
    const { selected } = model.snapshot();
    const cards = selected.has(card) ? [card, ...[...selected].filter((other) => other !== card)] : [card];
    const own = model.look(card).corner;
    this.#grip =
      own === null ? { x: cardSize.w / 2, y: cardSize.h / 2 } : { x: at.x - own.x, y: at.y - own.y };
    const corner = { x: at.x - this.#grip.x, y: at.y - this.#grip.y };
    this.#starts = new Map(
      cards.map((id, index) => [
        id,
        model.look(id).corner ?? { x: corner.x + index * 16, y: corner.y + index * 16 },
      ]),
    );
    model.hold(this.#starts);
    for (const id of cards) model.elements.get(id)?.toggleAttribute('data-dragged', true);
  }

  move(pointer: Point): void {
    this.#pointer = pointer;
    if (this.#tick === 0) this.#tick = requestAnimationFrame(() => this.#draw());
  }

  /** Where the cards are put down. */
  end(): { readonly corners: ReadonlyMap<string, Point>; readonly isOverTray: boolean } {
    cancelAnimationFrame(this.#tick);
    this.#markArea(null);
    this.#tray?.removeAttribute('data-over');
    const corners = this.#corners();
    for (const id of corners.keys()) this.#model.elements.get(id)?.removeAttribute('data-dragged');
    return { corners, isOverTray: this.#isOverTray() };
  }

  #draw(): void {
    this.#tick = 0;
    const isOverTray = this.#isOverTray();
    if (!isOverTray) this.#pull();
    const corners = this.#corners();
    for (const [id, corner] of corners) {
      const element = this.#model.elements.get(id);
      if (element === undefined) continue;
      element.toggleAttribute('data-dragged', true);
      element.style.transform = moveTo(corner);
    }
    this.#tray?.toggleAttribute('data-over', isOverTray);
    const corner = corners.get(this.#card);
    const middle = corner && { x: corner.x + cardSize.w / 2, y: corner.y + cardSize.h / 2 };
    const area = middle && !isOverTray ? areaAt(this.#model.snapshot().areas, middle) : null;
    this.#markArea(area?.id ?? null);
  }

  #corners(): ReadonlyMap<string, Point> {
    const at = this.#view.toBoard(this.#pointer);
    const own = this.#starts.get(this.#card) ?? at;
    const [dx, dy] = [at.x - this.#grip.x - own.x, at.y - this.#grip.y - own.y];
    return new Map([...this.#starts].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
  }

  /** Moves the view where the pointer rests at its edge, until it leaves. */
  #pull(): void {
    const { left, right, top, bottom } = this.#frame;
    const { x, y } = this.#pointer;
    if (x < left || x > right || y < top || y > bottom) return;
    const sideways = x < left + edge ? pullPerFrame : x > right - edge ? -pullPerFrame : 0;
    const upwards = y < top + edge ? pullPerFrame : y > bottom - edge ? -pullPerFrame : 0;
    if (sideways === 0 && upwards === 0) return;
    this.#view.panBy(sideways, upwards);
    this.#tick = requestAnimationFrame(() => this.#draw());
  }

  #isOverTray(): boolean {
    const box = this.#trayBox;
    const { x, y } = this.#pointer;
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  #markArea(id: string | null): void {
    if ((this.#over?.dataset['areaBox'] ?? null) === id) return;
    this.#over?.removeAttribute('data-over');
    this.#over =
      id === null ? null : (this.#map?.querySelector(`[data-area-box="${CSS.escape(id)}"]`) ?? null);
    this.#over?.toggleAttribute('data-over', true);
  }
}
