import { useState } from 'react';
import type { AnswerSheet } from '../../../shared/methods/method.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import type { Unsent } from '../../client/outbox.ts';
import { useRefusal } from '../phone/use-refusal.ts';
import type { Voting } from './voting.ts';

/** All answers of one seat, handed in as one: what lies on the phone or with the host, and how it goes there. */
export type WholeSheet = {
  readonly sent: AnswerSheet;
  /** On its way; undefined where the host has everything. */
  readonly pending: Unsent | undefined;
  readonly problem: string | null;
  /** Hands in all answers; false where the host refused. */
  readonly handIn: (responses: AnswerSheet) => Promise<boolean>;
};

export function useWholeSheet({ ballot, seat, own }: Voting): WholeSheet {
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const pending = useUnsent()
    .filter(
      ({ name, body, seat: by, state }) =>
        name === 'ballot.castAll' && by === seat.id && body['ballot'] === ballot.id && state !== 'refused',
    )
    .pop();
  const sent =
    pending === undefined
      ? own.answers
      : (pending.body['responses'] as { readonly [id: string]: JsonObject });
  const handIn = async (responses: AnswerSheet): Promise<boolean> => {
    setProblem(null);
    const answer = await act('ballot.castAll', { ballot: ballot.id, responses }, seat.id);
    if (!answer.ok) setProblem(refusal(answer));
    return answer.ok;
  };
  return { sent, pending, problem, handIn };
}
