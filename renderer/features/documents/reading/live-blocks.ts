import * as Y from 'yjs';
import { type Block, blocksOf } from '../../../../shared/docs/blocks.ts';
import { textOf } from '../../../../shared/docs/shape.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';

type Node = Y.XmlElement | Y.XmlText;

/** One block at the top of a text, as a reading page draws it. */
export interface LiveBlock {
  /** Stays the same as long as the block is there, whatever is written in it or before it. */
  readonly key: string;
  readonly block: Block;
  readonly node: Node;
}

export interface LiveBlocks {
  readonly snapshot: () => readonly LiveBlock[];
  /** Called after a change; changes of one moment are told once. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The blocks of a document as they stand, for reading pages.
 *
 * Of a text of thirty pages one keystroke reads one paragraph anew; every other block stays the same object, so that a
 * page draws nothing else. Nothing is read while nobody looks.
 */
export function liveBlocks(doc: Y.Doc): LiveBlocks {
  const text = textOf(doc);
  const known = new Map<Node, LiveBlock>();
  const listeners = new Set<() => void>();
  let blocks: readonly LiveBlock[] | null = null;
  let isTelling = false;

  /** `isUnsure`: nobody told of changes since these blocks were read; those that say the same stay the same object. */
  const read = (isUnsure: boolean): readonly LiveBlock[] => {
    const nodes = text.toArray().filter(isNode);
    const there = new Set<unknown>(nodes);
    for (const node of known.keys()) if (!there.has(node)) known.delete(node);
    return nodes.flatMap((node) => {
      const before = known.get(node);
      const block = before === undefined || isUnsure ? sameBlock(before, liveBlock(node)) : before;
      if (block === null) return [];
      known.set(node, block);
      return [block];
    });
  };
  const changed = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const { target } of events) {
      const top = topOf(target, text);
      if (top !== null) known.delete(top);
    }
    blocks = null;
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      for (const listener of listeners) listener();
    });
  };
  return {
    snapshot: () => {
      const isUnsure = listeners.size === 0;
      if (blocks === null || isUnsure) blocks = sameOr(blocks, read(isUnsure));
      return blocks;
    },
    subscribe: (listener) => {
      if (listeners.size === 0) {
        blocks = sameOr(blocks, read(true));
        text.observeDeep(changed);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) text.unobserveDeep(changed);
      };
    },
  };
}

function isNode(node: unknown): node is Node {
  return node instanceof Y.XmlElement || node instanceof Y.XmlText;
}

/** The block at the top of the text in which a change happened; null for the text itself. */
function topOf(target: Y.AbstractType<unknown>, text: Y.XmlFragment): Node | null {
  let node: Y.AbstractType<unknown> | null = target;
  while (node !== null && node.parent !== null) {
    if (node.parent === text) return isNode(node) ? node : null;
    node = node.parent as Y.AbstractType<unknown>;
  }
  return null;
}

function liveBlock(node: Node): LiveBlock | null {
  const key = keyOf(node);
  if (node instanceof Y.XmlText) {
    // Words outside a paragraph: no editor writes them, a page that was badly written may.
    const text = textIn(node);
    const content = [{ type: 'text', text }];
    return text === '' ? null : { key, node, block: { type: 'paragraph', content } };
  }
  const attrs = plainAttributes(node.getAttributes());
  return { key, node, block: { type: node.nodeName, attrs, content: blocksOf(node) } };
}

function textIn(node: Y.XmlText): string {
  const pieces = node.toDelta() as readonly { readonly insert: unknown }[];
  return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
}

function keyOf(node: Node): string {
  const id = node._item?.id;
  return id === undefined ? '' : `${id.client}-${id.clock}`;
}

function plainAttributes(attributes: Readonly<Record<string, unknown>>): JsonObject {
  const plain: { [name: string]: string | number | boolean } = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
      plain[name] = value;
    }
  }
  return plain;
}

function sameBlock(before: LiveBlock | undefined, now: LiveBlock | null): LiveBlock | null {
  if (before === undefined || now === null) return now;
  return JSON.stringify(before.block) === JSON.stringify(now.block) ? before : now;
}

/** The earlier list where nothing differs: what draws it need not be asked again. */
function sameOr(before: readonly LiveBlock[] | null, now: readonly LiveBlock[]): readonly LiveBlock[] {
  if (before === null || before.length !== now.length) return now;
  return now.every((block, index) => block === before[index]) ? before : now;
}
