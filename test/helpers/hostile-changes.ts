import { createEncoder, toUint8Array, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import * as Y from 'yjs';

/** A struct of a change made by hand, in the first encoding of Yjs. */
export type MadeStruct = {
  readonly origin?: readonly [client: number, clock: number];
  readonly right?: readonly [client: number, clock: number];
  /** Where it hangs: the name of a root, or an item; left out where a neighbour says it. */
  readonly parent?: string | readonly [client: number, clock: number];
  readonly text?: string;
  /** So many changes that are gone (or, `skip`, that are left out). */
  readonly gone?: number;
  readonly skip?: number;
};

/** A change as no page makes it. */
export function madeChange(
  writers: readonly {
    readonly client: number;
    readonly clock: number;
    readonly structs: readonly MadeStruct[];
  }[],
  deleted: readonly {
    readonly client: number;
    readonly ranges: readonly (readonly [clock: number, length: number])[];
  }[] = [],
): Uint8Array {
  const to = createEncoder();
  writeVarUint(to, writers.length);
  for (const { client, clock, structs } of writers) {
    writeVarUint(to, structs.length);
    writeVarUint(to, client);
    writeVarUint(to, clock);
    for (const struct of structs) writeStruct(to, struct);
  }
  writeVarUint(to, deleted.length);
  for (const { client, ranges } of deleted) {
    writeVarUint(to, client);
    writeVarUint(to, ranges.length);
    for (const [clock, length] of ranges) {
      writeVarUint(to, clock);
      writeVarUint(to, length);
    }
  }
  return toUint8Array(to);
}

function writeStruct(to: ReturnType<typeof createEncoder>, struct: MadeStruct): void {
  const { origin, right, parent, text = '', gone, skip } = struct;
  if (gone !== undefined || skip !== undefined) {
    writeUint8(to, gone === undefined ? 10 : 0);
    writeVarUint(to, gone ?? skip ?? 0);
    return;
  }
  // 4: a piece of text; the highest bits say which neighbours are named.
  const info = 4 | (origin === undefined ? 0 : 128) | (right === undefined ? 0 : 64);
  writeUint8(to, info);
  for (const id of [origin, right]) {
    if (id === undefined) continue;
    writeVarUint(to, id[0]);
    writeVarUint(to, id[1]);
  }
  if (origin === undefined && right === undefined) {
    if (typeof parent === 'object') {
      writeVarUint(to, 0);
      writeVarUint(to, parent[0]);
      writeVarUint(to, parent[1]);
    } else {
      writeVarUint(to, 1);
      writeVarString(to, parent ?? 'text');
    }
  }
  writeVarString(to, text);
}

/** Elements within elements, so many deep. */
export function nestedChange(depth: number, client = 4242): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.transact(() => {
    let parent: Y.XmlFragment = doc.getXmlFragment('text');
    for (let at = 0; at < depth; at += 1) {
      const element = new Y.XmlElement('blockquote');
      parent.insert(0, [element]);
      parent = element;
    }
  });
  return Y.encodeStateAsUpdate(doc);
}

/** One change of a document that brings another document. */
export function subDocumentChange(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('meta').set('inner', new Y.Doc());
  return Y.encodeStateAsUpdate(doc);
}
