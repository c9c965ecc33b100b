import type { Box, Point } from '../../../../shared/docs/board-layout.ts';

const [smallest, largest] = [0.1, 2.5];
/** Below this the words of cards cannot be read: only their numbers are drawn. */
const farBelow = 0.5;
const margin = 24;

/**
 * Which part of the board the map shows, and how large.
 *
 * It writes the plane's transform itself: panning and zooming among five hundred cards draws nothing anew in React.
 */
export class BoardView {
  #x = 0;
  #y = 0;
  #scale = 1;
  #frame: HTMLElement | null = null;
  #plane: HTMLElement | null = null;
  #ending: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  attach(frame: HTMLElement, plane: HTMLElement): () => void {
    this.#frame = frame;
    this.#plane = plane;
    this.#write();
    return () => {
      clearTimeout(this.#ending);
      this.#frame = null;
      this.#plane = null;
    };
  }

  readonly scale = (): number => this.#scale;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The point of the board under a point of the window. */
  toBoard({ x, y }: Point): Point {
    const frame = this.#frame?.getBoundingClientRect();
    return {
      x: (x - (frame?.left ?? 0) - this.#x) / this.#scale,
      y: (y - (frame?.top ?? 0) - this.#y) / this.#scale,
    };
  }

  /** The middle of what is seen, on the board. */
  middle(): Point {
    const { w, h } = this.#size();
    return { x: (w / 2 - this.#x) / this.#scale, y: (h / 2 - this.#y) / this.#scale };
  }

  panBy(x: number, y: number): void {
    this.#set(this.#x + x, this.#y + y, this.#scale);
  }

  /** Scales by a factor around a point of the window, or the middle of the map. */
  zoomBy(factor: number, around?: Point): void {
    const frame = this.#frame?.getBoundingClientRect();
    const { w, h } = this.#size();
    const at =
      around === undefined || frame === undefined
        ? { x: w / 2, y: h / 2 }
        : { x: around.x - frame.left, y: around.y - frame.top };
    const scale = clamp(this.#scale * factor);
    const ratio = scale / this.#scale;
    this.#set(at.x - (at.x - this.#x) * ratio, at.y - (at.y - this.#y) * ratio, scale);
  }

  /** Shows a box as large as it fits, never larger than 100 %; its top left where `least` is larger than that. */
  fit(box: Box | null, least = smallest): void {
    const { w, h } = this.#size();
    if (box === null || w === 0 || h === 0) {
      this.#set(margin, margin, 1);
      return;
    }
    const scale = clamp(Math.min(1, (w - 2 * margin) / box.w, (h - 2 * margin) / box.h));
    if (scale < least) this.#set(margin - box.x * least, margin * 3 - box.y * least, least);
    else this.#set((w - box.w * scale) / 2 - box.x * scale, (h - box.h * scale) / 2 - box.y * scale, scale);
  }

  /** Moves as little as needed for a box to be seen; a box larger than the map shows its top left. */
  show(box: Box): void {
    const { w, h } = this.#size();
    const left = box.x * this.#scale + this.#x;
    const top = box.y * this.#scale + this.#y;
    const x = shift(left, box.w * this.#scale, w);
    const y = shift(top, box.h * this.#scale, h);
    if (x !== 0 || y !== 0) this.panBy(x, y);
  }

  #size(): { readonly w: number; readonly h: number } {
    return { w: this.#frame?.clientWidth ?? 0, h: this.#frame?.clientHeight ?? 0 };
  }

  #set(x: number, y: number, scale: number): void {
    const isScaled = scale !== this.#scale;
    [this.#x, this.#y, this.#scale] = [x, y, scale];
    this.#write();
    if (isScaled) for (const listener of this.#listeners) listener();
  }

  #write(): void {
    if (this.#plane === null || this.#frame === null) return;
    this.#plane.style.transform = `translate(${this.#x}px, ${this.#y}px) scale(${this.#scale})`;
    this.#plane.style.setProperty('--inverse', String(Math.min(6, 1 / this.#scale)));
    this.#frame.toggleAttribute('data-far', this.#scale < farBelow);
    this.#frame.toggleAttribute('data-moving', true);
    clearTimeout(this.#ending);
    // A plane that keeps its layer while it moves is smooth; one that gives it up when it rests is sharp.
    this.#ending = setTimeout(() => this.#frame?.toggleAttribute('data-moving', false), 200);
  }
}

function clamp(scale: number): number {
  return Math.max(smallest, Math.min(largest, scale));
}

function shift(start: number, length: number, room: number): number {
  if (start < margin || length > room - 2 * margin) return margin - start;
  const over = start + length - (room - margin);
  return over > 0 ? -over : 0;
}
