import type { Unsent } from './outbox.ts';

/** The words that an unsent act carries; empty where it carries none. */
export function unsentText({ body }: Unsent): string {
  const { text } = body;
  return typeof text === 'string' ? text : '';
}
