import type { Appears } from '../../../shared/domain/model/document.ts';

const mostBytes = 4096;

/**
 * Makes what a page says about itself safe to hand on: its own client only, of a bearable size, and under the name
 * that the attribution allows, whatever name the page gave.
 *
 * `states` is what Hocuspocus 4.7 decoded into an `Awareness` made for that. The empty state of that object itself
 * stands first; handed on, everybody would see a ghost.
 */
export function sanitiseAwareness(
  states: Map<number, Record<string, unknown>>,
  page: { readonly mayBe: (client: number) => boolean; readonly appears: Appears },
): void {
  const [ghost] = states.keys();
  if (ghost !== undefined) states.delete(ghost);
  let own: number | null = null;
  for (const [client, said] of states) {
    const fits = own === null && page.mayBe(client) && JSON.stringify(said).length <= mostBytes;
    if (!fits) {
      states.delete(client);
      continue;
    }
    own = client;
    said['user'] = page.appears;
  }
}
