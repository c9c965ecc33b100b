import { cardSize, labelHeight, placeAt, type Point } from '../../../../shared/docs/board-layout.ts';
import { shapeArea } from './board-acts.ts';
import type { BoardActions } from './board-actions.ts';
import type { BoardModel } from './board-model.ts';
import type { BoardView } from './board-view.ts';
import { type Arrow, isArrow, type Spot, spotTowards, stepOf } from './spatial.ts';

export interface KeyHooks {
  readonly model: BoardModel;
  readonly actions: BoardActions;
  readonly view: BoardView;
  readonly canEdit: () => boolean;
  /** Cards that the arrow keys go to: those whose words are here and that match the search. */
  readonly isShown: (card: string) => boolean;
  /** Gives the focus to a spot of the map, or to a card in the tray. */
  readonly focus: (key: string) => void;
  /** The card in the tray after this one, or before it where it is the last. */
  readonly nextInTray: (card: string) => string | null;
  readonly openArea: (area: string) => void;
  readonly newArea: () => void;
}

const [step, widerStep] = [24, 120];

/**
 * The keyboard on the map, the tray and the list: everything that a pointer can do, without one.
 *
 * Returns whether the key was used.
 */
export class BoardKeys {
  readonly #hooks: KeyHooks;
  /** The area that was named last while a card was moved: it is said once on entering. */
  #over: string | null = null;

  constructor(hooks: KeyHooks) {
    this.#hooks = hooks;
  }

  press(event: KeyboardEvent): boolean {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target === null || target.closest('input, textarea, select, [role="dialog"]') !== null) return false;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand) return this.#command(event);
    const card = target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
    const area = target.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? null;
    const isOnMap = target.closest('[data-map]') !== null;
    if (isArrow(event.key)) {
      if (event.altKey) return area !== null && this.#shape(area, event.key, event.shiftKey);
      return isOnMap && this.#arrow(event.key, event.shiftKey, card, area);
    }
    if (event.altKey) return false;
    if (event.key === 'Escape') return this.#putBack();
    if (!this.#hooks.canEdit()) return false;
    if (event.key === 'n' || event.key === 'N') return used(this.#hooks.newArea);
    if (event.key === 'F2') return this.#rename(card, area);
    if (card === null) return false;
    if (/^[1-9]$/.test(event.key)) return this.#digit(card, Number(event.key));
    if (event.key === 'Delete' || event.key === 'Backspace') return this.#delete(card);
    const isOwnButton = target.closest('[data-still], [data-row]') !== null;
    if ((event.key === 'Enter' || event.key === ' ') && !isOwnButton) return this.lift(card);
    return false;
  }

  /** Lifts a card, or puts down what is lifted. */
  lift(card: string): boolean {
    const { model, actions, view } = this.#hooks;
    const { selected, isLifted, held } = model.snapshot();
    if (isLifted && selected.has(card)) {
      if (held.size > 0) actions.drop(held);
      else this.#putBack();
      this.#hooks.focus(`card:${card}`);
      return true;
    }
    const cards = selected.has(card) ? [card, ...[...selected].filter((other) => other !== card)] : [card];
    const middle = view.middle();
    const corners = new Map<string, Point>(
      cards.map((id, index) => [
        id,
        model.look(id).corner ?? {
          x: Math.round(middle.x - cardSize.w / 2) + index * 24,
          y: Math.round(middle.y - cardSize.h / 2) + index * 24,
        },
      ]),
    );
    model.select(cards, true);
    model.hold(corners);
    this.#over = model.look(card).area;
    actions.say(
      cards.length === 1
        ? actions.words('say.lifted', { number: actions.number(card) })
        : actions.words('say.liftedMany', { count: cards.length }),
    );
    this.#hooks.focus(`card:${card}`);
    return true;
  }

  #command(event: KeyboardEvent): boolean {
    if (!this.#hooks.canEdit() || event.altKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) return used(() => this.#hooks.actions.undo());
    if (key === 'y' || key === 'z') return used(() => this.#hooks.actions.redo());
    return false;
  }

  #arrow(arrow: Arrow, isWide: boolean, card: string | null, area: string | null): boolean {
    const { model, view, focus } = this.#hooks;
    const { held, isLifted } = model.snapshot();
    if (isLifted && held.size > 0) return this.#moveHeld(arrow, isWide ? widerStep : step);
    const spots = this.spots();
    const key = card === null ? `area:${area}` : `card:${card}`;
    const from = spots.find((spot) => spot.key === key) ?? spots[0];
    const next = from && spotTowards(spots, from, arrow);
    if (next === undefined) return true;
    focus(next.key);
    view.show(next);
    return true;
  }

  /** Where the arrow keys can go. */
  spots(): readonly Spot[] {
    const { model, isShown } = this.#hooks;
    const { areas, places } = model.snapshot();
    const cards = [...places.keys()].flatMap((card) => {
      const { corner } = model.look(card);
      return corner === null || !isShown(card) ? [] : [{ key: `card:${card}`, ...corner, ...cardSize }];
    });
    return [...cards, ...areas.map(({ id, x, y, w }) => ({ key: `area:${id}`, x, y, w, h: labelHeight }))];
  }

  #moveHeld(arrow: Arrow, by: number): boolean {
    const { model, view, actions } = this.#hooks;
    const [dx, dy] = stepOf(arrow);
    const held = new Map(
      [...model.snapshot().held].map(([id, { x, y }]) => [id, { x: x + dx * by, y: y + dy * by }]),
    );
    model.hold(held);
    const [first] = held.values();
    if (first === undefined) return true;
    view.show({ ...first, ...cardSize });
    const { area } = placeAt(model.snapshot().areas, first);
    if (area !== this.#over) {
      this.#over = area;
      const found = model.area(area);
      actions.say(
        found === undefined
          ? actions.words('say.overNone')
          : actions.words('say.over', { area: actions.nameOf(found) }),
      );
    }
    return true;
  }

  #putBack(): boolean {
    const { model, actions } = this.#hooks;
    const { isLifted, selected } = model.snapshot();
    if (selected.size === 0) return false;
    const [card] = selected;
    model.select([]);
    if (isLifted) actions.say(actions.words('say.back'));
    if (card !== undefined)
      this.#hooks.focus(model.look(card).corner === null ? `tray:${card}` : `card:${card}`);
    return true;
  }

  #digit(card: string, number: number): boolean {
    const { model, actions, focus, nextInTray } = this.#hooks;
    const { areas, selected } = model.snapshot();
    const area = areas[number - 1];
    if (area === undefined) return used(() => actions.say(actions.words('say.none', { number })));
    const isInTray = model.look(card).corner === null;
    const next = isInTray ? nextInTray(card) : null;
    actions.putIn(selected.has(card) ? [...selected] : [card], area);
    if (isInTray) focus(next === null ? `card:${card}` : `tray:${next}`);
    else focus(`card:${card}`);
    return true;
  }

  #delete(card: string): boolean {
    const { model, actions, focus } = this.#hooks;
    const { selected } = model.snapshot();
    if (model.look(card).corner === null) return false;
    const going = selected.has(card) ? [...selected] : [card];
    const spots = this.spots();
    const from = spots.find((spot) => spot.key === `card:${card}`);
    const left = spots.filter((spot) => !going.some((id) => spot.key === `card:${id}`));
    const arrows: readonly Arrow[] = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
    const next =
      from && arrows.map((arrow) => spotTowards(left, from, arrow)).find((spot) => spot !== undefined);
    actions.takeOff(going);
    focus(next?.key ?? `tray:${card}`);
    return true;
  }

  #rename(card: string | null, area: string | null): boolean {
    const of = area ?? (card === null ? null : this.#hooks.model.look(card).area);
    if (of === null) return false;
    this.#hooks.openArea(of);
    return true;
  }

  #shape(id: string, arrow: Arrow, isSizing: boolean): boolean {
    const { model, view, canEdit } = this.#hooks;
    const area = model.area(id);
    if (area === undefined || !canEdit()) return false;
    const [dx, dy] = stepOf(arrow);
    const box = isSizing
      ? { w: area.w + dx * step, h: area.h + dy * step }
      : { x: area.x + dx * step, y: area.y + dy * step };
    const changed = Object.entries(box).filter(
      ([name, value]) => value !== area[name as 'x' | 'y' | 'w' | 'h'],
    );
    shapeArea(model, area, Object.fromEntries(changed));
    view.show({ ...area, ...box, h: labelHeight });
    return true;
  }
}

function used(act: () => void): boolean {
  act();
  return true;
}
