import { askOpener } from './ask-opener.ts';
import type { Arrived } from './hand-over.ts';
import { isEmpty } from './parcel.ts';

const doneKey = 'baraza.brought-in';

/** What a page that was opened by another one got from it, until its owner decided about it. */
export class Arrivals {
  #now: Arrived | null = null;
  readonly #listeners = new Set<() => void>();

  constructor() {
    if (isDone()) return;
    askOpener((arrived) => {
      if (isDone() || isEmpty(arrived.parcel)) return;
      this.#now = arrived;
      this.#tell();
    });
  }

  now(): Arrived | null {
    return this.#now;
  }

  /** It was brought in, or left: it is not asked for again in this window. */
  done(): void {
    this.#now = null;
    try {
      sessionStorage.setItem(doneKey, '1');
    } catch {
      // Asked once more after a reload, then.
    }
    this.#tell();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isDone(): boolean {
  try {
    return sessionStorage.getItem(doneKey) !== null;
  } catch {
    // A browser that keeps nothing.
    return false;
  }
}
