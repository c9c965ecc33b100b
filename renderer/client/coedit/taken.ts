import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';
import { blocksOf, plainText } from '../../../shared/docs/blocks.ts';
import { textOf } from '../../../shared/docs/shape.ts';

/** Which of the changes on this page the host is known to have. */
export type Taken = {
  /** One message of the host, as it came over the line. */
  heard(message: Uint8Array): void;
  /** The host acknowledged everything that is here. */
  all(): void;
  /** The paragraphs in which words stand that the host has not, a line each; '' where there are none to read. */
  missingWords(): string;
};

/** Kinds of messages as Hocuspocus numbers them, and of sync messages as y-protocols does. */
const message = { sync: 0, syncReply: 4 } as const;
const syncStep1 = 0;

/** Follows what the host says that it has, so that a page can give back the words that were not taken. */
export function watchTaken(doc: Y.Doc): Taken {
  let clocks = new Map<number, number>();
  return {
    heard: (bytes) => {
      const decoder = createDecoder(bytes);
      readVarString(decoder);
      const kind = readVarUint(decoder);
      if (kind !== message.sync && kind !== message.syncReply) return;
      const isQuestion = readVarUint(decoder) === syncStep1;
      const content = readVarUint8Array(decoder);
      if (isQuestion) clocks = Y.decodeStateVector(content);
      else {
        for (const [client, clock] of Y.parseUpdateMeta(content).to) {
          clocks.set(client, Math.max(clock, clocks.get(client) ?? 0));
        }
      }
    },
    all: () => {
      clocks = Y.decodeStateVector(Y.encodeStateVector(doc));
    },
    missingWords: () => {
      const isMissing = ({ id, length, deleted }: Y.Item): boolean =>
        !deleted && id.clock + length > (clocks.get(id.client) ?? 0);
      const missing = textOf(doc)
        .toArray()
        .filter((node): node is Y.XmlElement => node instanceof Y.XmlElement)
        .filter((node) => hasItem(node, isMissing));
      return plainText(missing.map((node) => ({ type: node.nodeName, content: blocksOf(node) }))).trim();
    },
  };
}

/** Whether something of an element, or in it, is of a kind. */
function hasItem(element: Pick<Y.AbstractType<never>, '_start'>, is: (item: Y.Item) => boolean): boolean {
  for (let item = element._start; item !== null; item = item.right) {
    if (is(item)) return true;
    if (item.content instanceof Y.ContentType && !item.deleted && hasItem(item.content.type, is)) return true;
  }
  return false;
}
