import * as Y from 'yjs';

/**
 * The text as plain paragraphs, for a page that cannot run the rich editor.
 *
 * Each node that holds text is one block. Its words are those of the Yjs text; a break is a line feed, and a reference
 * or picture inside is `keptMark`, which can be deleted and not be typed. What is typed becomes the smallest change
 * that makes it so: marks, comments and other people's carets around it stay.
 */
export interface PlainBlock {
  readonly id: string;
  readonly element: Y.XmlElement;
  readonly kind: string;
  readonly text: string;
}

/** Stands for something in the text that plain words cannot show. */
export const keptMark = '\uFFFC';

const textual: ReadonlySet<string> = new Set(['paragraph', 'heading']);

/** A picture between blocks: the words for it stand in its place. */
export interface PlainPicture {
  readonly id: string;
  readonly kind: 'picture';
  readonly alt: string;
}

export function isBlock(part: PlainBlock | PlainPicture): part is PlainBlock {
  return 'element' in part;
}

/** The blocks, and the pictures between them, in the order of the text. */
export function plainParts(text: Y.XmlFragment): readonly (PlainBlock | PlainPicture)[] {
  const parts: (PlainBlock | PlainPicture)[] = [];
  const visit = (parent: Y.XmlFragment | Y.XmlElement): void => {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue;
      if (textual.has(child.nodeName)) {
        parts.push({ id: idOf(child), element: child, kind: child.nodeName, text: plainTextOf(child) });
      } else if (child.nodeName === 'image') {
        const alt: unknown = child.getAttribute('alt');
        parts.push({ id: idOf(child), kind: 'picture', alt: typeof alt === 'string' ? alt : '' });
      } else visit(child);
    }
  };
  visit(text);
  return parts;
}

export function plainBlocks(text: Y.XmlFragment): readonly PlainBlock[] {
  return plainParts(text).filter(isBlock);
}

function idOf(element: Y.XmlElement): string {
  const id = element._item?.id;
  return id === undefined ? '' : `${id.client} ${id.clock}`;
}

export function plainTextOf(element: Y.XmlElement): string {
  return element
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText) return wordsOf(child);
      return child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? '\n' : keptMark;
    })
    .join('');
}

/** The characters of a text, its formatting left out. */
function wordsOf(text: Y.XmlText): string {
  const pieces = text.toDelta() as readonly { readonly insert: unknown }[];
  return pieces.map(({ insert }) => (typeof insert === 'string' ? insert : keptMark)).join('');
}

export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The smallest single edit that makes one text of another; it never halves a character of two code units. */
export function smallestEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Where a place in one text is after an edit: behind what was put in before it, not inside what went. */
export function placeAfter(place: number, { at, remove, insert }: Edit): number {
  if (place <= at) return place;
  if (place < at + remove) return at + insert.length;
  return place - remove + insert.length;
}

/**
 * Writes what somebody typed into a block that they saw as `seen`.
 *
 * The block may have changed since it was drawn: the edit is then moved to where its place is now.
 */
export function typeInto(element: Y.XmlElement, seen: string, typed: string, origin: unknown): void {
  const wanted = smallestEdit(seen, typed);
  const now = plainTextOf(element);
  const meanwhile = smallestEdit(seen, now);
  const at = now === seen ? wanted.at : placeAfter(wanted.at, meanwhile);
  const end = now === seen ? wanted.at + wanted.remove : placeAfter(wanted.at + wanted.remove, meanwhile);
  const insert = wanted.insert.replaceAll(keptMark, '').replaceAll('\n', ' ');
  if (end <= at && insert === '') return;
  element.doc?.transact(() => {
    removeFrom(element, at, Math.max(0, end - at));
    insertInto(element, at, insert);
  }, origin);
}

function removeFrom(element: Y.XmlElement, at: number, count: number): void {
  let start = 0;
  let left = count;
  for (const child of element.toArray()) {
    if (left <= 0) return;
    const size = child instanceof Y.XmlText ? child.length : 1;
    const from = Math.max(at - start, 0);
    const gone = Math.min(size - from, left);
    if (gone > 0) {
      if (child instanceof Y.XmlText) child.delete(from, gone);
      else element.delete(element.toArray().indexOf(child), 1);
      left -= gone;
    }
    start += size;
  }
}

function insertInto(element: Y.XmlElement, at: number, words: string): void {
  if (words === '') return;
  let start = 0;
  for (const [index, child] of element.toArray().entries()) {
    if (child instanceof Y.XmlText) {
      if (at - start <= child.length) {
        child.insert(at - start, words);
        return;
      }
      start += child.length;
    } else {
      if (at === start) {
        element.insert(index, [new Y.XmlText(words)]);
        return;
      }
      start += 1;
    }
  }
  element.insert(element.length, [new Y.XmlText(words)]);
}

/** Parts a block at a place: what stands behind it becomes a paragraph of its own, which is returned. */
export function partBlock(element: Y.XmlElement, place: number, origin: unknown): Y.XmlElement {
  // Never between the two halves of one character.
  const at = isLowSurrogate(plainTextOf(element).charCodeAt(place)) ? place - 1 : place;
  const after = new Y.XmlElement('paragraph');
  const parent = element.parent as Y.XmlFragment;
  element.doc?.transact(() => {
    const rest = restOf(element, at);
    removeFrom(element, at, plainTextOf(element).length - at);
    after.insert(0, rest);
    parent.insert(parent.toArray().indexOf(element) + 1, [after]);
  }, origin);
  return after;
}

/** Joins a block to the one before it; false where there is none beside it that holds text. */
export function joinToPrevious(element: Y.XmlElement, origin: unknown): Y.XmlElement | null {
  const parent = element.parent as Y.XmlFragment;
  const index = parent.toArray().indexOf(element);
  const before: unknown = parent.toArray()[index - 1];
  if (!(before instanceof Y.XmlElement) || !textual.has(before.nodeName)) return null;
  element.doc?.transact(() => {
    before.insert(before.length, restOf(element, 0));
    parent.delete(index, 1);
  }, origin);
  return before;
}

/** Copies of what stands in a block from a place on, with its formatting. */
function restOf(element: Y.XmlElement, at: number): (Y.XmlElement | Y.XmlText)[] {
  const rest: (Y.XmlElement | Y.XmlText)[] = [];
  let start = 0;
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlText) {
      const from = Math.max(0, at - start);
      start += child.length;
      if (from >= child.length) continue;
      const copy = new Y.XmlText();
      copy.applyDelta(deltaFrom(child, from));
      rest.push(copy);
    } else if (child instanceof Y.XmlElement) {
      if (start >= at) rest.push(child.clone());
      start += 1;
    }
  }
  return rest;
}

function deltaFrom(text: Y.XmlText, from: number): object[] {
  const pieces: object[] = [];
  let start = 0;
  for (const piece of text.toDelta() as readonly {
    readonly insert: unknown;
    readonly attributes?: object;
  }[]) {
    const size = typeof piece.insert === 'string' ? piece.insert.length : 1;
    const skipped = Math.max(0, from - start);
    start += size;
    if (skipped >= size) continue;
    const insert = typeof piece.insert === 'string' ? piece.insert.slice(skipped) : piece.insert;
    pieces.push({ ...piece, insert });
  }
  return pieces;
}
