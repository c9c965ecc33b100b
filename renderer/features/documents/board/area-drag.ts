import { cardSize, gap, type Box, type Point } from '../../../../shared/docs/board-layout.ts';
import type { Area } from '../../../../shared/docs/board.ts';
import { type BoardModel, moveTo } from './board-model.ts';

/** An area on its way to another place or size, with its cards; nothing is written before it is put down. */
export class AreaDrag {
  readonly area: Area;
  readonly #model: BoardModel;
  readonly #from: Point;
  readonly #isSizing: boolean;
  readonly #element: HTMLElement | null;
  readonly #cards: ReadonlyMap<HTMLElement, Point>;

  constructor(model: BoardModel, root: HTMLElement, area: Area, from: Point, isSizing: boolean) {
    this.area = area;
    this.#model = model;
    this.#from = from;
    this.#isSizing = isSizing;
    this.#element = root.querySelector(`[data-area-box="${CSS.escape(area.id)}"]`);
    this.#cards = isSizing ? new Map() : this.#elementsIn(area.id);
    this.#mark(true);
  }

  /** Draws it as if it were put down at a point of the board. */
  move(to: Point): void {
    this.#draw({ ...this.area, ...this.boxAt(to) });
  }

  /** What the drag comes to at a point of the board. */
  boxAt(to: Point): Partial<Box> {
    const { area } = this;
    const [dx, dy] = [to.x - this.#from.x, to.y - this.#from.y];
    if (!this.#isSizing) return { x: Math.round(area.x + dx), y: Math.round(area.y + dy) };
    return {
      w: Math.max(cardSize.w + 2 * gap, Math.round(area.w + dx)),
      h: Math.max(120, Math.round(area.h + dy)),
    };
  }

  /** Ends it; the area lies where the document has it. */
  end(): void {
    this.#mark(false);
    this.#draw(this.#model.area(this.area.id) ?? this.area);
    for (const { dataset } of this.#cards.keys()) this.#model.settle(dataset['card'] ?? '');
  }

  #draw(now: Area): void {
    const { area } = this;
    if (this.#element === null) return;
    this.#element.style.left = `${now.x}px`;
    this.#element.style.top = `${now.y}px`;
    this.#element.style.width = `${now.w}px`;
    this.#element.style.height = `${now.h}px`;
    for (const [element, corner] of this.#cards) {
      element.style.transform = moveTo({ x: corner.x + now.x - area.x, y: corner.y + now.y - area.y });
    }
  }

  #mark(isDragged: boolean): void {
    this.#element?.toggleAttribute('data-dragged', isDragged);
    for (const element of this.#cards.keys()) element.toggleAttribute('data-dragged', isDragged);
  }

  #elementsIn(area: string): ReadonlyMap<HTMLElement, Point> {
    const found = new Map<HTMLElement, Point>();
    for (const [card, place] of this.#model.snapshot().places) {
      const { corner } = this.#model.look(card);
      const element = this.#model.elements.get(card);
      if (place.area === area && corner !== null && element !== undefined) found.set(element, corner);
    }
    return found;
  }
}
