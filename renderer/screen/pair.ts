import type { Client } from '../client/client.ts';

/**
 * Pairs a second projector by the code in its address, once, when the line is there.
 *
 * The code works once: it is taken out of the address, where a reload would try it again.
 */
export function pairByAddress(client: Client): void {
  const code = new URLSearchParams(location.search).get('pair');
  if (code === null) return;
  void client.act('desk.pair', { code }).then(() => history.replaceState(null, '', location.pathname));
}
