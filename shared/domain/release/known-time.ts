import type { Consultation } from '../model/consultation.ts';

/**
 * The time at which something happened, or null where only the time of an import is known.
 *
 * All that an import brings carries the moment at which the consultation came into being; nothing else can.
 */
export function knownTime(state: Consultation, at: string | null): string | null {
  return at === state.about?.createdAt ? null : at;
}
