import type { HostLog } from '../store/host-log.ts';
import { Refused } from './refusals.ts';

/** A hook of Hocuspocus made of plain work; see `guardedHooks`. */
export type Guarded = <Payload, Result = void>(
  what: string,
  work: (payload: Payload) => Result,
  otherwise?: (payload: Payload) => Result,
) => (payload: Payload) => Promise<Result | undefined>;

/**
 * Lets nothing but a refusal out of a hook.
 *
 * Of what else is thrown Hocuspocus prints the message, which may quote what people wrote, and in some hooks it ends
 * the process. `otherwise` is what happens after a bug of ours: on the safe side.
 */
export function guardedHooks(log: HostLog): Guarded {
  return (what, work, otherwise) => async (payload) => {
    try {
      return work(payload);
    } catch (thrown) {
      if (thrown instanceof Refused) throw thrown;
      log.bug(`${what} failed.`, thrown);
      return otherwise?.(payload);
    }
  };
}
