import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { cardSize } from '../../../../shared/docs/board-layout.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { BoardActions } from './board-actions.ts';
import { shapeArea } from './board-acts.ts';
import type { BoardPanel, WordedCard } from './board-context.tsx';
import { BoardKeys } from './board-keys.ts';
import type { BoardModel } from './board-model.ts';
import { BoardPointer } from './board-pointer.ts';
import type { BoardView } from './board-view.ts';

interface ControlOptions {
  readonly model: BoardModel;
  readonly view: BoardView;
  readonly cards: readonly WordedCard[];
  readonly matching: ReadonlySet<string> | null;
  readonly canEdit: boolean;
  readonly isSeveral: boolean;
  readonly open: (panel: BoardPanel | null) => void;
  readonly say: (text: string) => void;
  readonly focus: (key: string) => void;
}

/** What a render knew last, for what outlives renders. */
class Latest<Value> {
  #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  get(): Value {
    return this.#value;
  }

  set(value: Value): void {
    this.#value = value;
  }
}

/**
 * Joins pointer, keyboard and presses with what they do.
 *
 * The three outlive renders, since a drag must not be cut by one; they ask for what is current when they need it.
 */
export function useBoardControl(options: ControlOptions) {
  const { model, view, focus } = options;
  const t = useMessages(boardMessages);
  const words = useMemo(() => new Map(options.cards.map((card) => [card.id, card])), [options.cards]);
  const [latest] = useState(() => new Latest({ ...options, t, words }));
  useLayoutEffect(() => latest.set({ ...options, t, words }));

  const actions = useMemo(
    () =>
      new BoardActions({
        model,
        words: () => latest.get().t,
        numberOf: (card) => latest.get().words.get(card)?.number ?? 0,
        say: (text) => latest.get().say(text),
      }),
    [model, latest],
  );

  const keys = useMemo(
    () =>
      new BoardKeys({
        model,
        actions,
        view,
        canEdit: () => latest.get().canEdit,
        isShown: (card) => {
          const { words: known, matching } = latest.get();
          return known.has(card) && (matching === null || matching.has(card));
        },
        focus,
        nextInTray: (card) => {
          const { cards, matching } = latest.get();
          const { places } = model.snapshot();
          const tray = cards.filter(({ id }) => !places.has(id) && (matching === null || matching.has(id)));
          const at = tray.findIndex(({ id }) => id === card);
          return (tray[at + 1] ?? tray[at - 1])?.id ?? null;
        },
        openArea: (area) => latest.get().open({ kind: 'area', area }),
        newArea: () => latest.get().open({ kind: 'new', cards: [...model.snapshot().selected] }),
      }),
    [model, actions, view, focus, latest],
  );

  const pointer = useMemo(
    () =>
      new BoardPointer(model, view, {
        canEdit: () => latest.get().canEdit,
        isSeveral: () => latest.get().isSeveral,
        pressCard: (card, { adds, lifts }) => {
          const { selected, isLifted } = model.snapshot();
          if (!latest.get().canEdit) {
            // Safari gives a pressed button no focus, and the full words follow the focus.
            focus(model.look(card).corner === null ? `tray:${card}` : `card:${card}`);
            return;
          }
          if (adds) {
            const several = new Set(selected);
            if (!several.delete(card)) several.add(card);
            model.select(several);
            actions.say(latest.get().t('say.selected', { count: several.size }));
          } else if (selected.has(card)) {
            model.select(isLifted ? [] : selected, !isLifted);
          } else model.select([card], lifts || model.look(card).corner === null);
        },
        pressGround: (point) => {
          const { areas, selected, isLifted } = model.snapshot();
          if (!isLifted || !latest.get().canEdit) {
            if (!latest.get().isSeveral) model.select([]);
            return;
          }
          const area = areas.find(
            ({ x, y, w, h }) => point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h,
          );
          if (area === undefined) actions.putAt([...selected], point);
          else actions.putIn([...selected], area);
        },
        drop: (corners) => actions.drop(corners),
        dropInTray: (cards) => {
          const isOnBoard = cards.some((card) => model.snapshot().places.has(card));
          if (isOnBoard) actions.takeOff(cards);
          else model.select([]);
        },
        dropArea: (area, box) => shapeArea(model, area, box),
        selectIn: (from, to) => {
          const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
          const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
          const { selected } = model.snapshot();
          const inside = latest.get().cards.filter(({ id }) => {
            const { corner } = model.look(id);
            if (corner === null) return false;
            return (
              corner.x < right &&
              corner.x + cardSize.w > left &&
              corner.y < bottom &&
              corner.y + cardSize.h > top
            );
          });
          const several = new Set([...selected, ...inside.map(({ id }) => id)]);
          model.select(several);
          actions.say(latest.get().t('say.selected', { count: several.size }));
        },
      }),
    [model, view, actions, focus, latest],
  );

  const onLift = useCallback(
    (card: string) => {
      if (latest.get().canEdit) keys.lift(card);
    },
    [keys, latest],
  );
  const onArea = useCallback(
    (id: string) => {
      const { selected, isLifted } = model.snapshot();
      const area = model.area(id);
      if (!latest.get().canEdit || area === undefined) return;
      if (isLifted) actions.putIn([...selected], area);
      else latest.get().open({ kind: 'area', area: id });
    },
    [model, actions, latest],
  );

  // Who may no longer write puts down what they hold.
  const { canEdit } = options;
  useEffect(() => {
    if (!canEdit) model.select([]);
  }, [canEdit, model]);

  return { actions, keys, pointer, onLift, onArea };
}
