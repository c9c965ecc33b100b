import type { Point } from '../../../../shared/docs/board-layout.ts';
import type { Area } from '../../../../shared/docs/board.ts';
import type { boardEnglish } from '../../../../shared/i18n/board.en.ts';
import type { Translate } from '../../../../shared/i18n/message.ts';
import { addArea, dropCards, putAtPoint, putInArea, putLoose, takeOff } from './board-acts.ts';
import type { BoardModel, Done } from './board-model.ts';

type Words = Translate<typeof boardEnglish>;

export interface ActionsOptions {
  readonly model: BoardModel;
  readonly words: () => Words;
  readonly numberOf: (card: string) => number;
  readonly say: (text: string) => void;
}

/**
 * What people do on a board, said aloud.
 *
 * Every way to do a thing (pointer, keys, menus) comes here, so that a screen reader hears the same of each.
 */
export class BoardActions {
  readonly #options: ActionsOptions;

  constructor(options: ActionsOptions) {
    this.#options = options;
  }

  get words(): Words {
    return this.#options.words();
  }

  say(text: string): void {
    this.#options.say(text);
  }

  nameOf(area: Area): string {
    return area.label === '' ? this.words('area.unnamed') : area.label;
  }

  putIn(cards: readonly string[], area: Area): void {
    putInArea(this.#options.model, cards, area);
    this.#done();
    this.#sayPut(cards, area);
  }

  putAt(cards: readonly string[], point: Point): void {
    const [area] = putAtPoint(this.#options.model, cards, point);
    this.#done();
    this.#sayPut(cards, area ?? null);
  }

  putLoose(cards: readonly string[]): void {
    putLoose(this.#options.model, cards);
    this.#done();
    this.#sayPut(cards, null);
  }

  drop(corners: ReadonlyMap<string, Point>): void {
    const [area] = dropCards(this.#options.model, corners);
    this.#done();
    this.#sayPut([...corners.keys()], area ?? null);
  }

  takeOff(cards: readonly string[]): void {
    takeOff(this.#options.model, cards);
    this.#done();
    const [card] = cards;
    if (cards.length === 1 && card !== undefined)
      this.say(this.words('say.off', { number: this.number(card) }));
    else this.say(this.words('say.offMany', { count: cards.length }));
  }

  makeArea(label: string, cards: readonly string[]): Area {
    const area = addArea(this.#options.model, label, cards);
    this.#done();
    if (cards.length > 0) this.#sayPut(cards, area);
    return area;
  }

  undo(): void {
    const done = this.#options.model.undo();
    if (done !== null) this.say(this.words('say.undone', { what: this.nameOfDone(done) }));
  }

  redo(): void {
    const done = this.#options.model.redo();
    if (done !== null) this.say(this.words('say.redone', { what: this.nameOfDone(done) }));
  }

  nameOfDone(done: Done): string {
    switch (done.key) {
      case 'did.moved':
      case 'did.off':
        return this.words(done.key, { count: done.count });
      default:
        return this.words(done.key, { area: done.area === '' ? this.words('area.unnamed') : done.area });
    }
  }

  number(card: string): number {
    return this.#options.numberOf(card);
  }

  #done(): void {
    this.#options.model.select([]);
  }

  #sayPut(cards: readonly string[], area: Area | null): void {
    const [card] = cards;
    const { words } = this;
    if (card === undefined) return;
    if (cards.length === 1) {
      const number = this.number(card);
      this.say(
        area === null
          ? words('say.moved', { number })
          : words('say.put', { number, area: this.nameOf(area) }),
      );
      return;
    }
    const count = cards.length;
    this.say(
      area === null
        ? words('say.movedMany', { count })
        : words('say.putMany', { count, area: this.nameOf(area) }),
    );
  }
}
