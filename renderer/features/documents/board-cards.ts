import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardCards } from '../../../shared/contract/documents.ts';
import { readPlaces } from '../../../shared/docs/board.ts';
import { placesOf } from '../../../shared/docs/shape.ts';
import type { DocumentSession } from '../../client/coedit/session.ts';

type Cards = BoardCards['cards'];

export type FetchedCards = {
  readonly cards: Cards | null;
  readonly failed: boolean;
  readonly retry: () => void;
};

/**
 * The words of a board's cards that a phone may see.
 *
 * Asked for again when the board names a card that is not among them, once for each such card: one that this reader
 * may not see stays unknown.
 */
export function useBoardCards(session: DocumentSession, seat: string): FetchedCards {
  const [cards, setCards] = useState<Cards | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(new Set<string>());
  const { id, doc } = session;
  const load = useCallback(
    () =>
      cardsOf(id, seat).then(
        (fetched) => {
          setCards(fetched);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [id, seat],
  );
  useEffect(() => {
    const known = new Set(cards?.map((card) => card.id));
    const look = (): void => {
      const fresh = [...readPlaces(doc).keys()].filter(
        (card) => !known.has(card) && !asked.current.has(card),
      );
      if (fresh.length === 0 && cards !== null) return;
      for (const card of fresh) asked.current.add(card);
      void load();
    };
    look();
    const places = placesOf(doc);
    places.observe(look);
    return () => places.unobserve(look);
  }, [cards, doc, load]);
  return { cards, failed, retry: () => void load() };
}

async function cardsOf(id: string, seat: string): Promise<Cards> {
  const response = await fetch(`/documents/${encodeURIComponent(id)}/cards?seat=${encodeURIComponent(seat)}`);
  if (!response.ok) throw new Error(`The cards were answered with ${response.status}`);
  return ((await response.json()) as BoardCards).cards;
}
