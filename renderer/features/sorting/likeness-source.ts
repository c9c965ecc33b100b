import { LikenessIndex } from '../../../shared/methods/likeness.ts';
import type { LikenessAnswer, LikenessAsk } from './likeness-messages.ts';

export type TextOfCard = { readonly id: string; readonly text: string };

/** Above so many cards a thread of its own compares them, so that keys never wait. */
const manyCards = 200;

/** Answers which cards say nearly the same as one, over a collection that changes. */
export class LikenessSource {
  readonly #known = new Map<string, string>();
  readonly #answered: (answer: LikenessAnswer) => void;
  #index: LikenessIndex<string> | null = new LikenessIndex<string>();
  #worker: Worker | null = null;

  constructor(answered: (answer: LikenessAnswer) => void) {
    this.#answered = answered;
  }

  ask(id: string, cards: readonly TextOfCard[]): void {
    if (cards.length > manyCards && this.#worker === null) this.#startWorker();
    const ask = this.#changes(id, cards);
    if (this.#worker !== null) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      this.#worker.postMessage(ask);
      return;
    }
    const index = this.#index;
    if (index === null) return;
    for (const gone of ask.remove) index.remove(gone);
    for (const [card, text] of ask.set) index.add(card, text);
    this.#answered({ id, likest: index.likest(id).slice(0, 3) });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #startWorker(): void {
    this.#worker = new Worker(new URL('./likeness.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<LikenessAnswer>) =>
      this.#answered(data),
    );
    this.#index = null;
    this.#known.clear();
  }

  /** Only what is new, changed or gone is compared again. */
  #changes(id: string, cards: readonly TextOfCard[]): LikenessAsk {
    const set: [string, string][] = [];
    const here = new Set<string>();
    for (const card of cards) {
      here.add(card.id);
      if (this.#known.get(card.id) === card.text) continue;
      this.#known.set(card.id, card.text);
      set.push([card.id, card.text]);
    }
    const remove = [...this.#known.keys()].filter((known) => !here.has(known));
    for (const gone of remove) this.#known.delete(gone);
    return { set, remove, id };
  }
}
