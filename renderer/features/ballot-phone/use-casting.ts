import { useState } from 'react';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { useRefusal } from '../phone/use-refusal.ts';
import type { Voting } from './voting.ts';

/** Giving answers one by one in a named or group ballot: each is cast at once. */
export function useCasting({ ballot, seat }: Voting) {
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const casting = useUnsent().filter(
    ({ name, body, seat: by, state }) =>
      name === 'ballot.cast' && by === seat.id && body['ballot'] === ballot.id && state !== 'refused',
  );
  return {
    /** The host's sentence when it refused the last one. */
    problem,
    /** The newest answer to a statement that the host has not acknowledged yet. */
    pendingFor: (statement: string) => casting.filter(({ body }) => body['statement'] === statement).pop(),
    cast: async (statement: string, response: JsonObject | null): Promise<void> => {
      setProblem(null);
      const told = await act('ballot.cast', { ballot: ballot.id, statement, response }, seat.id);
      if (!told.ok) setProblem(refusal(told));
    },
  };
}
