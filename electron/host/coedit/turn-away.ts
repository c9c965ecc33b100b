import type { Connection } from '@hocuspocus/server';
import { Refused } from './refusals.ts';
import type { Context } from './writers.ts';

/**
 * Ends a page's hold on a document because of what it sent, which then changes nothing.
 *
 * A throw would do the same, and Hocuspocus would print it with each message of a flood. So the message is emptied
 * where it lies: `payload` is a part of it. Hocuspocus goes on with an empty change on a connection that hears no
 * answer any more.
 */
export function turnAway(connection: Connection<Context>, payload: Uint8Array, reason: string): void {
  connection.close(new Refused(reason));
  connection.readOnly = true;
  connection.send = () => undefined;
  emptyPayload(payload);
}

/** An empty change is two zeros: no writers, nothing deleted. What stands behind is not read. */
export function emptyPayload(payload: Uint8Array): void {
  payload.fill(0);
}
