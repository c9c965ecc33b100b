import { useCallback, useState } from 'react';
import type { Answer } from '../../../shared/contract/frames.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useAct } from '../../client/hooks.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';

/** Acts of one form or panel: whether one is under way, and the host's sentence when it refused. */
export interface Doing {
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** Sends one act. A refusal stands in `problem` until the next act; it is the answer as well. */
  readonly act: (name: string, body?: JsonObject) => Promise<Answer>;
  /** The same where nobody waits for the answer, as in `onPress`. */
  readonly go: (name: string, body?: JsonObject) => void;
  readonly say: (problem: string | null) => void;
}

/** `seat`: for which a page of the room acts; left out on the team's pages. */
export function useDoing(seat: string | null = null): Doing {
  const send = useAct();
  const inWords = useSay();
  const [underWay, setUnderWay] = useState(0);
  const [problem, say] = useState<string | null>(null);
  const act = useCallback(
    async (name: string, body: JsonObject = {}) => {
      setUnderWay((count) => count + 1);
      say(null);
      const answer = await send(name, body, seat);
      setUnderWay((count) => count - 1);
      say(answer.ok ? null : inWords(answer.say));
      return answer;
    },
    [send, inWords, seat],
  );
  const go = useCallback((name: string, body?: JsonObject) => void act(name, body), [act]);
  return { isBusy: underWay > 0, problem, act, go, say };
}
