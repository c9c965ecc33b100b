import * as Y from 'yjs';
import type { Json } from '../util/json.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { blocksOf } from './blocks.ts';
import { areasOf, placesOf, textOf } from './shape.ts';

/**
 * Brings a document back to what an earlier version said, as a new change: nothing that came between is lost from its
 * history, and blocks that did not change keep their comments and carets.
 *
 * Comments and proposals stay as they are.
 */
export function restore(doc: Y.Doc, earlier: Y.Doc): void {
  doc.transact(() => {
    restoreText(textOf(doc), textOf(earlier));
    restoreMaps(areasOf(doc), areasOf(earlier));
    restorePlaces(placesOf(doc), placesOf(earlier));
  });
}

function restoreText(now: Y.XmlFragment, then: Y.XmlFragment): void {
  const present = now.toArray();
  const wanted = then.toArray();
  const same = (one: unknown, other: unknown): boolean => fingerprint(one) === fingerprint(other);
  let head = 0;
  while (head < present.length && head < wanted.length && same(present[head], wanted[head])) head += 1;
  let tail = 0;
  while (
    tail < present.length - head &&
    tail < wanted.length - head &&
    same(present[present.length - 1 - tail], wanted[wanted.length - 1 - tail])
  ) {
    tail += 1;
  }
  if (present.length - head - tail > 0) now.delete(head, present.length - head - tail);
  const fresh = wanted
    .slice(head, wanted.length - tail)
    .filter(
      (node): node is Y.XmlElement | Y.XmlText => node instanceof Y.XmlElement || node instanceof Y.XmlText,
    )
    .map((node) => node.clone());
  if (fresh.length > 0) now.insert(head, fresh);
}

/** The content of one block, comparable. */
function fingerprint(node: unknown): string {
  if (!(node instanceof Y.XmlElement) && !(node instanceof Y.XmlText)) return '';
  const holder = new Y.Doc();
  const fragment = textOf(holder);
  fragment.insert(0, [node.clone()]);
  return canonicalJson(blocksOf(fragment));
}

function restoreMaps(now: Y.Map<Y.Map<unknown>>, then: Y.Map<Y.Map<unknown>>): void {
  for (const id of Array.from(now.keys())) if (!then.has(id)) now.delete(id);
  for (const [id, fields] of then) {
    if (!(fields instanceof Y.Map)) continue;
    const there = now.get(id);
    const map = there instanceof Y.Map ? there : now.set(id, new Y.Map<unknown>());
    for (const [name, value] of fields) if (map.get(name) !== value) map.set(name, value);
  }
}

function restorePlaces(now: Y.Map<unknown>, then: Y.Map<unknown>): void {
  for (const input of Array.from(now.keys())) if (!then.has(input)) now.delete(input);
  for (const [input, place] of then) {
    if (canonicalJson((now.get(input) ?? null) as Json) !== canonicalJson((place ?? null) as Json)) {
      now.set(input, place);
    }
  }
}
