import { useEffect, useRef, useState } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import type { LikenessAnswer } from './likeness-messages.ts';
import { LikenessSource } from './likeness-source.ts';

/** The cards most like one card, likest first, at most three; empty while they are sought. */
export function useLikeness(
  id: string | null,
  cards: readonly TeamCard[],
): readonly { readonly id: string; readonly score: number }[] {
  const [answer, setAnswer] = useState<LikenessAnswer | null>(null);
  const source = useRef<LikenessSource | null>(null);
  useEffect(() => {
    const made = new LikenessSource(setAnswer);
    source.current = made;
    return () => {
      made.close();
      source.current = null;
    };
  }, []);
  useEffect(() => {
    if (id !== null) source.current?.ask(id, cards);
  }, [id, cards]);
  return answer?.id === id ? answer.likest : [];
}
