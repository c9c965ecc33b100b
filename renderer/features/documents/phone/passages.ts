import * as Y from 'yjs';
import { plainText } from '../../../../shared/docs/blocks.ts';
import { textOf } from '../../../../shared/docs/shape.ts';
import type { Thread } from '../../../../shared/docs/threads.ts';
import type { LiveBlock } from '../reading/live-blocks.ts';
import type { Refer } from '../reading/reference-context.ts';

/** What one says something about: a stretch of the text, or with null the text as a whole. */
export interface Passage {
  readonly from: string | null;
  readonly to: string | null;
  /** The words as they stand. */
  readonly quote: string;
}

/** The host takes no longer quote; the anchors say where the passage ends. */
const longestQuote = 600;

/** The passage from the first of some blocks to the end of the last. */
export function passageOf(blocks: readonly LiveBlock[], refer: Refer): Passage {
  const texts = blocks.flatMap(({ node }) => textsIn(node));
  const [first] = texts;
  const last = texts.at(-1);
  const quote = plainText(
    blocks.map(({ block }) => block),
    (kind, id) => refer(kind, id) ?? '',
  ).trim();
  if (first === undefined || last === undefined) return { from: null, to: null, quote };
  return { from: anchor(first, 0, 0), to: anchor(last, last.length, -1), quote };
}

export function shortQuote(quote: string): string {
  return quote.slice(0, longestQuote);
}

/**
 * Threads by the block in which they begin, and those without one: about the whole text, or on words that are gone.
 *
 * Withdrawn ones are left out.
 */
export function placedThreads(
  doc: Y.Doc,
  blocks: readonly LiveBlock[],
  threads: readonly Thread[],
): {
  readonly byBlock: ReadonlyMap<string, readonly Thread[]>;
  readonly whole: readonly Thread[];
  readonly gone: readonly Thread[];
} {
  const keys = new Map<unknown, string>(blocks.map(({ node, key }) => [node, key]));
  const byBlock = new Map<string, Thread[]>();
  const whole: Thread[] = [];
  const gone: Thread[] = [];
  for (const thread of threads) {
    if (thread.state === 'withdrawn') continue;
    if (thread.from === null) {
      whole.push(thread);
      continue;
    }
    const key = keys.get(topNodeAt(doc, thread.from));
    if (key === undefined) gone.push(thread);
    else byBlock.set(key, [...(byBlock.get(key) ?? []), thread]);
  }
  return { byBlock, whole, gone };
}

function textsIn(node: Y.XmlElement | Y.XmlText): readonly Y.XmlText[] {
  if (node instanceof Y.XmlText) return [node];
  return node
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText || child instanceof Y.XmlElement ? textsIn(child) : []));
}

/** The block at the top in which an anchor lies; null for one that peers wrote wrong. */
function topNodeAt(doc: Y.Doc, encoded: string): unknown {
  const text = textOf(doc);
  try {
    const position = Y.decodeRelativePosition(bytesOf(encoded));
    let node: Y.AbstractType<unknown> | null =
      Y.createAbsolutePositionFromRelativePosition(position, doc)?.type ?? null;
    while (node !== null && node.parent !== text) node = node.parent as Y.AbstractType<unknown> | null;
    return node;
  } catch {
    return null;
  }
}

function anchor(text: Y.XmlText, index: number, side: 0 | -1): string {
  const bytes = Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, side));
  const plain = btoa(String.fromCharCode(...bytes));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(encoded: string): Uint8Array {
  const plain = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
