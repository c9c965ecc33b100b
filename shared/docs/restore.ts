import * as Y from 'yjs';
import { canonicalJson } from '../util/canonical-json.ts';
import { blocksOf } from './blocks.ts';
import { frameworkParts, rowsOf } from './framework-shape.ts';
import { readFramework } from './read-framework.ts';
import { areasOf, placesOf, textOf } from './shape.ts';
import { writeFramework } from './write-framework.ts';

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
    // Written only where one differs: other kinds of documents have none of its lists.
    if (isFramework(doc) || isFramework(earlier)) writeFramework(doc, readFramework(earlier).content);
  });
}

function isFramework(doc: Y.Doc): boolean {
  return [...frameworkParts, 'matrices' as const, 'diagrams' as const].some(
    (list) => doc.share.has(list) && rowsOf(doc, list).size > 0,
  );
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
  const wanted = (id: string): boolean => then.get(id) instanceof Y.Map;
  for (const id of Array.from(now.keys())) if (!wanted(id)) now.delete(id);
  for (const [id, fields] of then) {
    if (!(fields instanceof Y.Map)) continue;
    const there = now.get(id);
    const map = there instanceof Y.Map ? there : now.set(id, new Y.Map<unknown>());
    for (const name of Array.from(map.keys())) if (!fields.has(name)) map.delete(name);
    for (const [name, value] of fields) {
      const plain = isPlain(value) ? value : null;
      if (map.get(name) !== plain) map.set(name, plain);
    }
  }
}

function restorePlaces(now: Y.Map<unknown>, then: Y.Map<unknown>): void {
  for (const input of Array.from(now.keys())) if (membersOf(then.get(input)) === null) now.delete(input);
  for (const [input, value] of then) {
    const place = membersOf(value);
    if (place === null) continue;
    const present = membersOf(now.get(input));
    if (present === null || canonicalJson(present) !== canonicalJson(place)) now.set(input, place);
  }
}

type Plain = string | number | boolean | null;

/** What the shapes are made of. A peer may have written anything else, which is read as nothing and not carried over. */
function isPlain(value: unknown): value is Plain {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** The plain members of an object; none of an odd one; null for what is no object. */
function membersOf(value: unknown): { readonly [name: string]: Plain } | null {
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Y.AbstractType || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Plain] => isPlain(entry[1])),
  );
}
