import { writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';

/** A part of a change, and who wrote it as the history names an author. */
export type Piece = { readonly author: string; readonly bytes: Uint8Array };

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];
type Deletions = ReturnType<typeof Y.decodeUpdate>['ds'];

const mark = 'via:';

/** The author of words whose writer is not known: whose page brought them. */
function deliveredBy(author: string): string {
  return `${mark}${author}`;
}

/** `by`: the author, or who delivered; as the history names them. */
export function readAuthor(author: string): { readonly by: string; readonly isDelivered: boolean } {
  return author.startsWith(mark)
    ? { by: author.slice(mark.length), isDelivered: true }
    : { by: author, isDelivered: false };
}

/**
 * Takes a change apart by who wrote what.
 *
 * After a while without the host one page brings what several wrote. Words carry their client, and the host knows which
 * page spoke under it; what is deleted carries nobody, and goes with the one who brought it. In the order in which the
 * pieces are given they make the change again.
 */
export function piecesByAuthor(
  update: Uint8Array,
  bringer: string,
  authorOf: (client: number) => string | null,
): readonly Piece[] {
  const clients = [...Y.parseUpdateMeta(update).to.keys()];
  if (clients.every((client) => authorOf(client) === bringer)) return [{ author: bringer, bytes: update }];
  const { structs, ds } = Y.decodeUpdate(update);
  const groups = new Map<string, Map<number, Struct[]>>();
  for (const struct of structs) {
    const { client } = struct.id;
    const author = authorOf(client) ?? deliveredBy(bringer);
    const group = groups.get(author) ?? new Map<number, Struct[]>();
    groups.set(author, group.set(client, [...(group.get(client) ?? []), struct]));
  }
  const last = groups.has(bringer) ? bringer : deliveredBy(bringer);
  const own = groups.get(last);
  groups.delete(last);
  const pieces = [...groups].map(([author, group]) => ({ author, bytes: encode(group, null) }));
  return own === undefined && ds.clients.size === 0
    ? pieces
    : [...pieces, { author: last, bytes: encode(own ?? new Map<number, Struct[]>(), ds) }];
}

/** In the first version of Yjs' encoding of changes: writers with the highest number first, then what is deleted. */
function encode(groups: ReadonlyMap<number, readonly Struct[]>, deletions: Deletions | null): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const rest = encoder.restEncoder;
  writeVarUint(rest, groups.size);
  for (const [client, structs] of [...groups].toSorted(([one], [other]) => other - one)) {
    writeVarUint(rest, structs.length);
    encoder.writeClient(client);
    writeVarUint(rest, structs[0]?.id.clock ?? 0);
    for (const struct of structs) struct.write(encoder, 0);
  }
  writeVarUint(rest, deletions?.clients.size ?? 0);
  for (const [client, ranges] of deletions?.clients ?? []) {
    writeVarUint(rest, client);
    writeVarUint(rest, ranges.length);
    for (const { clock, len } of ranges) {
      encoder.writeDsClock(clock);
      encoder.writeDsLen(len);
    }
  }
  return encoder.toUint8Array();
}
