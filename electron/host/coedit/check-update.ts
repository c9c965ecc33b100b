import * as Y from 'yjs';

/** Why a change is not taken; null when it is. */
export type UpdateProblem = 'unreadable' | 'gap' | 'foreign' | 'too-large' | null;

/** A page may send what it wrote in an hour without the host, and pictures are no part of it. */
export const largestUpdate = 4 * 1024 * 1024;
/** A document of a day's minutes has 200 KB. */
export const largestDocument = 12 * 1024 * 1024;

type Id = { readonly client: number; readonly clock: number };

/**
 * Looks at a change before it touches the document.
 *
 * Yjs takes anything that decodes: what lacks its context is kept in memory for ever, and what claims to be another
 * writer's next change makes that writer's real one vanish. So a change is refused that
 *
 * - cannot be decoded (`unreadable`),
 * - builds on changes that neither the document nor the change itself has (`gap`),
 * - brings new changes in the name of a writer who is connected through another line (`foreign`).
 *
 * Its sender loses nothing: after reconnecting it sends all that the host lacks.
 */
export function checkUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  isForeign: (client: number) => boolean,
): UpdateProblem {
  if (update.byteLength > largestUpdate) return 'too-large';
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    // Anything may come from the network.
    return 'unreadable';
  }
  const known = (client: number): number => Y.getState(doc.store, client);
  /** What there will be when the whole change was taken: client → clock. */
  const will = new Map<number, number>();
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    if (!isClock(clock) || !isClock(struct.length)) return 'unreadable';
    const from = will.get(client) ?? known(client);
    // Structs of one writer come in order; a part that the document has already is skipped by Yjs.
    if (clock > from || struct instanceof Y.Skip) return 'gap';
    const end = Math.max(from, clock + struct.length);
    if (end > known(client) && isForeign(client)) return 'foreign';
    will.set(client, end);
  }
  const isThere = (id: Id | null): boolean =>
    id === null || id.clock < (will.get(id.client) ?? known(id.client));
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) continue;
    const parent: unknown = struct.parent;
    if (!isThere(struct.origin) || !isThere(struct.rightOrigin)) return 'gap';
    if (parent instanceof Y.ID && !isThere(parent)) return 'gap';
  }
  for (const [client, ranges] of decoded.ds.clients) {
    const end = will.get(client) ?? known(client);
    if (ranges.some(({ clock, len }) => clock + len > end)) return 'gap';
  }
  return null;
}

function isClock(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
