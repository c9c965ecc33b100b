import { useCallback, useEffect, useRef, useState } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { Doing } from '../doing/use-doing.ts';
import { isOnPile } from '../material/cards.ts';

export interface Bench {
  /** The card in hand; null while the next one is drawn, or where there is none. */
  readonly card: TeamCard | null;
  /** The other sorters hold all that is left. */
  readonly isWaiting: boolean;
  readonly done: number;
  /** One act on the card in hand; then the next card is drawn. */
  readonly act: (name: string, body: JsonObject) => Promise<boolean>;
  readonly skip: () => void;
  readonly undo: () => Promise<string | null>;
  readonly draw: () => void;
}

/** One sorter at the pile: draws a card that no other sorter holds, acts on it, draws the next. */
export function useBench(cards: { readonly [id: string]: TeamCard }, unsorted: number, doing: Doing): Bench {
  const [hand, setHand] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [done, setDone] = useState(0);
  const skipped = useRef<readonly string[]>([]);
  const isDrawing = useRef(false);
  const { act: send } = doing;

  const draw = useCallback(async () => {
    if (isDrawing.current) return;
    isDrawing.current = true;
    const answer = await send('card.draw', { skip: [...skipped.current] });
    isDrawing.current = false;
    const input = answer.ok ? answer.answer['input'] : null;
    const next = typeof input === 'string' ? input : null;
    // All that is left was skipped once: the pile begins again.
    if (next !== null && skipped.current.includes(next)) skipped.current = [];
    setHand(next);
    setWaiting(next === null);
  }, [send]);

  const held = hand === null ? undefined : cards[hand];
  const card = held !== undefined && isOnPile(held) ? held : null;
  // Nothing in hand, or somebody else placed this card from a list meanwhile: take the next.
  const needsCard = card === null && unsorted > 0;
  useEffect(() => {
    if (needsCard && !isWaiting) void draw();
  }, [needsCard, isWaiting, draw]);
  // Cards in other hands come free when those are sorted, or after a while.
  useEffect(() => {
    if (!isWaiting || unsorted === 0) return undefined;
    const timer = setTimeout(() => void draw(), 4000);
    return () => clearTimeout(timer);
  }, [isWaiting, unsorted, draw]);

  return {
    card,
    isWaiting,
    done,
    async act(name, body) {
      const answer = await send(name, body);
      if (answer.ok) setDone((count) => count + 1);
      if (answer.ok || answer.reason === 'already') await draw();
      return answer.ok;
    },
    skip() {
      if (hand !== null) skipped.current = [...skipped.current, hand];
      void draw();
    },
    async undo() {
      const answer = await send('undo', { own: true });
      if (!answer.ok) return null;
      setDone((count) => Math.max(0, count - 1));
      await draw();
      const undone = answer.answer['undone'];
      return typeof undone === 'string' ? undone : '';
    },
    draw: () => void draw(),
  };
}
