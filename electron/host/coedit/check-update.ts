import * as Y from 'yjs';
import { isTooDeep } from './nesting.ts';

/** Why a change is not taken; null when it is. */
export type UpdateProblem = 'unreadable' | 'gap' | 'foreign' | 'too-large' | 'too-deep' | null;

/** A page may send what it wrote in an hour without the host, and pictures are no part of it. */
export const largestUpdate = 4 * 1024 * 1024;
/** A document of a day's minutes has 200 KB. */
export const largestDocument = 12 * 1024 * 1024;

/** Each is an object in memory; a document of 50,000 changes has about as many. */
const mostParts = 300_000;
/** Characters and elements that one writer can have written, and deleted, between two changes. */
const mostAtOnce = 20_000_000;

type Id = { readonly client: number; readonly clock: number };

/**
 * Looks at a change before it touches the document.
 *
 * Yjs takes anything that decodes: what lacks its context is kept in memory for ever, and what claims to be another
 * writer's next change makes that writer's real one vanish. So a change is refused that
 *
 * - cannot be decoded (`unreadable`),
 * - builds on changes that neither the document nor the change itself has (`gap`),
 * - brings new changes in the name of a writer who is connected through another line (`foreign`),
 * - nests elements so deep that Yjs could not delete them again (`too-deep`).
 *
 * Its sender loses nothing: after reconnecting it sends all that the host lacks.
 */
export function checkUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  isForeign: (client: number) => boolean,
): UpdateProblem {
  if (update.byteLength > largestUpdate) return 'too-large';
  const decoded = decode(update);
  if (decoded === null) return 'unreadable';
  if (decoded.structs.length > mostParts) return 'too-large';
  const known = (client: number): number => Y.getState(doc.store, client);
  /** What there will be when the whole change was taken: client → clock. */
  const will = new Map<number, number>();
  /** Where the next struct of a writer begins. */
  const next = new Map<number, number>();
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    if (clock !== (next.get(client) ?? clock)) return 'unreadable';
    next.set(client, clock + struct.length);
    if (!isClock(clock) || !isClock(struct.length)) return 'unreadable';
    // What was deleted before it was sent takes no bytes, but numbers: a writer could be left with none.
    if (clock + struct.length > known(client) + mostAtOnce) return 'unreadable';
    // No shape has a document within a document; each would be an object of its own in memory.
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentDoc) return 'unreadable';
    const from = will.get(client) ?? known(client);
    // Structs of one writer come in order; a part that the document has already is skipped by Yjs.
    if (clock > from || struct instanceof Y.Skip) return 'gap';
    const end = Math.max(from, clock + struct.length);
    if (end > known(client) && isForeign(client)) return 'foreign';
    will.set(client, end);
  }
  /** Of one's own changes only earlier ones are there; Yjs fails on others. */
  const isThere = (id: Id | null, from: Id): boolean =>
    id === null ||
    id.clock < (id.client === from.client ? from.clock : (will.get(id.client) ?? known(id.client)));
  for (const struct of decoded.structs) {
    if (!(struct instanceof Y.Item)) continue;
    const parent: unknown = struct.parent;
    if (!isThere(struct.origin, struct.id) || !isThere(struct.rightOrigin, struct.id)) return 'gap';
    if (parent instanceof Y.ID && !isThere(parent, struct.id)) return 'gap';
  }
  for (const [client, ranges] of decoded.ds.clients) {
    const end = will.get(client) ?? known(client);
    if (ranges.some(({ clock, len }) => clock + len > end)) return 'gap';
  }
  return isTooDeep(doc, decoded.structs) ? 'too-deep' : null;
}

/** Whether bytes are a change at all. */
export function isReadable(update: Uint8Array): boolean {
  return update.byteLength <= largestUpdate && decode(update) !== null;
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    // Anything may come from the network.
    return null;
  }
}

function isClock(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
