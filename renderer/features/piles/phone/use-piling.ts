import { useState } from 'react';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { useAct } from '../../../client/hooks.tsx';
import { makeId } from '../../../../shared/util/id.ts';
import { randomBytes } from '../../../client/random.ts';
import { useRefusal } from '../../phone/use-refusal.ts';
import type { Mine } from './use-own-sort.ts';

/** What a person does with the own piles. */
export type Piling = {
  readonly put: (item: string, pile: string | null) => void;
  readonly make: (label: string, items: readonly string[]) => void;
  readonly rename: (pile: string, label: string) => void;
  readonly drop: (pile: string) => void;
  readonly rate: (item: string, scale: string, value: number) => void;
  /** Puts the card that was moved last back where it lay; null when there is none. */
  readonly undo: (() => void) | null;
  readonly problem: string | null;
};

type Moved = { readonly item: string; readonly from: string | null };

/** Acts on the own piles; each is kept on the phone until the host has it. */
export function usePiling(run: string, seat: string, mine: Mine): Piling {
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const [moves, setMoves] = useState<readonly Moved[]>([]);
  const send = async (name: string, body: JsonObject): Promise<void> => {
    const answer = await act(name, { run, ...body }, seat);
    setProblem(answer.ok ? null : refusal(answer));
  };
  const remember = (items: readonly string[]): void =>
    setMoves((before) => [
      ...before.slice(-200),
      ...items.map((item) => ({ item, from: mine.sort.places[item] ?? null })),
    ]);
  const last = moves.at(-1);
  return {
    put: (item, pile) => {
      remember([item]);
      void send('pile.put', { items: [item], pile });
    },
    make: (label, items) => {
      remember(items);
      void send('pile.name', { pile: makeId(randomBytes), label, items: [...items] });
    },
    rename: (pile, label) => void send('pile.name', { pile, label, items: [] }),
    drop: (pile) => {
      // Its cards cannot go back on it.
      setMoves((before) => before.filter(({ from }) => from !== pile));
      void send('pile.drop', { pile });
    },
    rate: (item, scale, value) => void send('pile.rate', { item, scale, value }),
    undo:
      last === undefined
        ? null
        : () => {
            setMoves((before) => before.slice(0, -1));
            void send('pile.put', { items: [last.item], pile: last.from });
          },
    problem,
  };
}
