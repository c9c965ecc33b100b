import type { Box, Point } from '../../../../shared/docs/board-layout.ts';
import type { Area } from '../../../../shared/docs/board.ts';
import { AreaDrag } from './area-drag.ts';
import { type BoardModel, moveTo } from './board-model.ts';
import type { BoardView } from './board-view.ts';
import { CardDrag } from './card-drag.ts';

/** What pointers ask of the board besides moving things. */
export interface PointerHooks {
  readonly canEdit: () => boolean;
  /** Whether a press adds to the selection, and a drag over the ground selects. */
  readonly isSeveral: () => boolean;
  readonly pressCard: (card: string, how: { readonly adds: boolean; readonly lifts: boolean }) => void;
  readonly pressGround: (point: Point) => void;
  readonly drop: (corners: ReadonlyMap<string, Point>) => void;
  readonly dropInTray: (cards: readonly string[]) => void;
  readonly dropArea: (area: Area, box: Partial<Box>) => void;
  readonly selectIn: (from: Point, to: Point) => void;
}

interface Press {
  readonly pointer: number;
  readonly start: Point;
  readonly at: number;
  readonly isTouch: boolean;
  readonly adds: boolean;
  readonly middle: boolean;
  readonly card: string | null;
  readonly area: Area | null;
  readonly isSizing: boolean;
}

type Gesture =
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'pan' }
  | { readonly kind: 'select'; readonly from: Point }
  | { readonly kind: 'cards'; readonly drag: CardDrag }
  | { readonly kind: 'area'; readonly drag: AreaDrag }
  | { readonly kind: 'pinch'; distance: number; middle: Point };

/** A finger that rests so long on a card takes it along; a quicker swipe pans. */
const holdMs = 250;

/**
 * Mouse, pen and fingers on the map and the tray.
 *
 * A drag on a card moves it, on an area's label the area, on its corner its size, on the ground the view. With Shift or
 * "several", a drag on the ground selects. Two fingers zoom. Nothing needs a drag: a press is reported, and what a
 * press means is decided elsewhere. While something is dragged no React state changes.
 */
export class BoardPointer {
  #gesture: Gesture | null = null;
  readonly #points = new Map<number, Point>();
  #marquee: HTMLElement | null = null;
  /** A click that ends a drag presses nothing. */
  #wasDrag = false;
  /** A press that waits for its click: what it changes must not come to lie under the finger before. */
  #press: { readonly press: Press; readonly here: Point } | null = null;
  readonly #model: BoardModel;
  readonly #view: BoardView;
  readonly #hooks: PointerHooks;

  constructor(model: BoardModel, view: BoardView, hooks: PointerHooks) {
    this.#model = model;
    this.#view = view;
    this.#hooks = hooks;
  }

  attach(root: HTMLElement, frame: HTMLElement, marquee: HTMLElement): () => void {
    this.#marquee = marquee;
    const ending = new AbortController();
    const { signal } = ending;
    root.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    root.addEventListener('pointermove', (event) => this.#move(event, root), { signal });
    root.addEventListener('pointerup', (event) => this.#up(event), { signal });
    root.addEventListener('pointercancel', (event) => this.#cancel(event.pointerId), { signal });
    root.addEventListener('click', (event) => this.#click(event), { signal, capture: true });
    root.addEventListener('keydown', (event) => event.key === 'Escape' && this.#cancel(null), { signal });
    // A finger that rests on a card is about to take it along, not to ask for the browser's menu.
    frame.addEventListener('contextmenu', (event) => this.#points.size > 0 && event.preventDefault(), {
      signal,
    });
    frame.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    return () => {
      this.#cancel(null);
      ending.abort();
    };
  }

  #down(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    this.#wasDrag = false;
    this.#press = null;
    if (target === null || target.closest('[data-map], [data-tray-card]') === null) return;
    if (event.button !== 0 && event.button !== 1) return;
    const here = { x: event.clientX, y: event.clientY };
    this.#points.set(event.pointerId, here);
    if (this.#points.size === 2) return this.#pinch();
    if (this.#points.size > 2 || target.closest('[data-still]') !== null) return undefined;
    const area = target.closest<HTMLElement>('[data-area-part]')?.dataset['area'] ?? null;
    this.#gesture = {
      kind: 'press',
      press: {
        pointer: event.pointerId,
        start: here,
        at: event.timeStamp,
        isTouch: event.pointerType === 'touch',
        adds: event.shiftKey || event.ctrlKey || event.metaKey || this.#hooks.isSeveral(),
        middle: event.button === 1,
        card: target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null,
        area: this.#model.area(area) ?? null,
        isSizing: target.closest('[data-area-part="size"]') !== null,
      },
    };
    return undefined;
  }

  #move(event: PointerEvent, root: HTMLElement): void {
    const before = this.#points.get(event.pointerId);
    if (before === undefined) return;
    const here = { x: event.clientX, y: event.clientY };
    this.#points.set(event.pointerId, here);
    const gesture = this.#gesture;
    if (gesture === null) return;
    switch (gesture.kind) {
      case 'press': {
        const { start, isTouch } = gesture.press;
        if (Math.hypot(here.x - start.x, here.y - start.y) < (isTouch ? 10 : 4)) return;
        this.#wasDrag = true;
        root.setPointerCapture(event.pointerId);
        this.#begin(gesture.press, event, root);
        return;
      }
      case 'pan':
        return this.#view.panBy(here.x - before.x, here.y - before.y);
      case 'select':
        return this.#drawMarquee(gesture.from, here);
      case 'cards':
        return gesture.drag.move(here);
      case 'area':
        return gesture.drag.move(this.#view.toBoard(here));
      case 'pinch':
        return this.#pinched(gesture);
    }
  }

  /** What a drag that began with a press is. */
  #begin(press: Press, event: PointerEvent, root: HTMLElement): void {
    const { card, area, start } = press;
    const look = card === null ? null : this.#model.look(card);
    const isOnMap = look === null ? !press.isSizing : look.corner !== null && !look.isLifted;
    const isSwipe = press.isTouch && isOnMap && event.timeStamp - press.at < holdMs;
    const canMove = this.#hooks.canEdit() && !press.middle && !isSwipe;
    if (canMove && card !== null) {
      this.#gesture = { kind: 'cards', drag: new CardDrag(this.#model, this.#view, root, card, start) };
      this.#gesture.drag.move({ x: event.clientX, y: event.clientY });
    } else if (canMove && area !== null) {
      const from = this.#view.toBoard(start);
      this.#gesture = { kind: 'area', drag: new AreaDrag(this.#model, root, area, from, press.isSizing) };
    } else if (canMove && press.adds && card === null) {
      this.#gesture = { kind: 'select', from: start };
    } else {
      this.#gesture = { kind: 'pan' };
      this.#view.panBy(event.clientX - start.x, event.clientY - start.y);
    }
  }

  #up(event: PointerEvent): void {
    this.#points.delete(event.pointerId);
    const gesture = this.#gesture;
    this.#gesture = null;
    if (gesture === null) return;
    const here = { x: event.clientX, y: event.clientY };
    switch (gesture.kind) {
      case 'press':
        this.#press = { press: gesture.press, here };
        return undefined;
      case 'select':
        this.#hideMarquee();
        return this.#hooks.selectIn(this.#view.toBoard(gesture.from), this.#view.toBoard(here));
      case 'cards': {
        const { corners, isOverTray } = gesture.drag.end();
        if (isOverTray) this.#hooks.dropInTray([...corners.keys()]);
        else this.#hooks.drop(corners);
        for (const card of corners.keys()) this.#model.settle(card);
        return undefined;
      }
      case 'area': {
        this.#hooks.dropArea(gesture.drag.area, gesture.drag.boxAt(this.#view.toBoard(here)));
        gesture.drag.end();
        return undefined;
      }
      case 'pinch':
        // One finger is still down: it goes on as a pan.
        this.#gesture = this.#points.size === 1 ? { kind: 'pan' } : null;
        return undefined;
      case 'pan':
        return undefined;
    }
  }

  /** Ends a gesture without doing what it was for. */
  #cancel(pointer: number | null): void {
    if (pointer === null) this.#points.clear();
    else this.#points.delete(pointer);
    const gesture = this.#gesture;
    this.#gesture = null;
    if (gesture?.kind === 'cards') {
      const { corners } = gesture.drag.end();
      this.#model.release();
      for (const card of corners.keys()) this.#model.settle(card);
    }
    if (gesture?.kind === 'area') gesture.drag.end();
    this.#hideMarquee();
  }

  /** What a pointer presses on the map; a keyboard's or screen reader's click goes on to the buttons. */
  #click(event: MouseEvent): void {
    const pending = this.#press;
    this.#press = null;
    if (event.detail === 0 || (!this.#wasDrag && (pending === null || pending.press.area !== null))) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#wasDrag || pending === null) {
      this.#wasDrag = false;
      return;
    }
    const { press, here } = pending;
    if (press.card === null) this.#hooks.pressGround(this.#view.toBoard(here));
    else this.#hooks.pressCard(press.card, { adds: press.adds, lifts: press.isTouch });
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    if (event.ctrlKey || event.metaKey) {
      this.#view.zoomBy(Math.exp((-event.deltaY * lines) / 300), { x: event.clientX, y: event.clientY });
    } else {
      const isSideways = event.shiftKey && event.deltaX === 0;
      this.#view.panBy(
        -(isSideways ? event.deltaY : event.deltaX) * lines,
        isSideways ? 0 : -event.deltaY * lines,
      );
    }
  }

  #pinch(): void {
    this.#cancelKeepingPoints();
    const { distance, middle } = spread([...this.#points.values()]);
    this.#wasDrag = true;
    this.#gesture = { kind: 'pinch', distance, middle };
  }

  #cancelKeepingPoints(): void {
    const points = [...this.#points];
    this.#cancel(null);
    for (const [pointer, point] of points) this.#points.set(pointer, point);
  }

  #pinched(gesture: Extract<Gesture, { kind: 'pinch' }>): void {
    const { distance, middle } = spread([...this.#points.values()]);
    this.#view.panBy(middle.x - gesture.middle.x, middle.y - gesture.middle.y);
    if (gesture.distance > 0) this.#view.zoomBy(distance / gesture.distance, middle);
    gesture.distance = distance;
    gesture.middle = middle;
  }

  #drawMarquee(from: Point, to: Point): void {
    const frame = this.#marquee?.parentElement?.getBoundingClientRect();
    if (this.#marquee === null || frame === undefined) return;
    const { style } = this.#marquee;
    this.#marquee.hidden = false;
    style.transform = moveTo({
      x: Math.min(from.x, to.x) - frame.left,
      y: Math.min(from.y, to.y) - frame.top,
    });
    style.inlineSize = `${Math.abs(to.x - from.x)}px`;
    style.blockSize = `${Math.abs(to.y - from.y)}px`;
  }

  #hideMarquee(): void {
    if (this.#marquee !== null) this.#marquee.hidden = true;
  }
}

function spread([one, other]: readonly Point[]): { readonly distance: number; readonly middle: Point } {
  if (one === undefined || other === undefined) return { distance: 0, middle: { x: 0, y: 0 } };
  return {
    distance: Math.hypot(one.x - other.x, one.y - other.y),
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
  };
}
