import type { Unsent } from './outbox.ts';

/** Which member of an act's body its author's words are in: proposed words come before the reason for them. */
export function wordsMember(body: Unsent['body']): 'replacement' | 'text' {
  return typeof body['replacement'] === 'string' ? 'replacement' : 'text';
}

/** The words that an unsent act carries; empty where it carries none. */
export function unsentText({ body }: Unsent): string {
  const words = body[wordsMember(body)];
  return typeof words === 'string' ? words : '';
}
