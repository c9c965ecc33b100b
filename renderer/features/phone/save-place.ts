import type { Unsent } from '../../client/outbox.ts';
import type { SavePlace } from '../../ui/status/SaveState.tsx';

/** Where an act is that the host has not answered yet. */
export function placeOf(entry: Pick<Unsent, 'state'>): SavePlace {
  return entry.state === 'sending' ? 'sending' : 'onPhone';
}
