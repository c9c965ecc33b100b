import * as Y from 'yjs';

/**
 * Anchors: places in a text that stay with the characters beside them, whoever writes around them.
 *
 * An anchor is a Yjs relative position, base64url of its encoding. Positions are counted as ProseMirror counts them:
 * one for a character, a picture, a reference or a break, two more for each node that has content. They are counted
 * from the Yjs document itself, so that editors of both kinds, and tests, find the same places without a view.
 */
export interface Anchors {
  readonly from: string;
  readonly to: string;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

const leaves: ReadonlySet<string> = new Set(['hardBreak', 'horizontalRule', 'image', 'reference']);

type Parent = Y.XmlFragment | Y.XmlElement;

/** Anchors for a passage: what is written at its edges later does not belong to it. */
export function anchorsAt(text: Y.XmlFragment, { from, to }: Span): Anchors {
  return { from: anchorAt(text, from, 0), to: anchorAt(text, to, -1) };
}

/** An anchor for one position; `side` 0 keeps to the character after it, -1 to the one before. */
export function anchorAt(text: Y.XmlFragment, position: number, side: 0 | -1): string {
  const { type, index } = pointAt(text, position);
  return base64url(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(type, index, side)));
}

function pointAt(parent: Parent, position: number): { readonly type: Parent | Y.XmlText; index: number } {
  let offset = position;
  for (const [index, child] of parent.toArray().entries()) {
    const size = sizeOf(child);
    if (child instanceof Y.XmlText) {
      if (offset <= size) return { type: child, index: offset };
    } else if (offset === 0) {
      return { type: parent, index };
    } else if (offset < size && child instanceof Y.XmlElement) {
      return pointAt(child, offset - 1);
    }
    offset -= size;
  }
  return { type: parent, index: parent.length };
}

function sizeOf(node: unknown): number {
  if (node instanceof Y.XmlText) return node.length;
  if (!(node instanceof Y.XmlElement) || leaves.has(node.nodeName)) return 1;
  let size = 2;
  for (const child of node.toArray()) size += sizeOf(child);
  return size;
}

/** Finds anchors in a text as it stands now. */
export interface AnchorFinder {
  /** Null when the anchor cannot be read, or leads out of this text. */
  position(anchor: string): number | null;
  /** Null when either end is lost, or nothing is left between them. */
  span(anchors: { readonly from: string | null; readonly to: string | null }): Span | null;
  /** Where the content of a node of this text begins. */
  start(node: Y.XmlText | Y.XmlElement): number | null;
}

/** Measures the text once, for any number of anchors. */
export function anchorFinder(text: Y.XmlFragment): AnchorFinder {
  const starts = new Map<unknown, number>();
  measure(text, 0, starts);
  const position = (anchor: string): number | null => {
    const absolute = readAnchor(anchor, text);
    if (absolute === null) return null;
    const start = starts.get(absolute.type);
    if (start === undefined) return null;
    if (!(absolute.type instanceof Y.XmlFragment)) return start + absolute.index;
    const child: unknown = absolute.type.toArray()[absolute.index];
    return child === undefined
      ? start + contentSize(absolute.type)
      : (starts.get(child) ?? start) - inset(child);
  };
  return {
    position,
    start: (node) => starts.get(node) ?? null,
    span({ from: first, to: last }) {
      if (first === null || last === null) return null;
      const from = position(first);
      const to = position(last);
      return from === null || to === null || to <= from ? null : { from, to };
    },
  };
}

/** Where the content of each node begins; returns where the parent's ends. */
function measure(parent: Parent, start: number, starts: Map<unknown, number>): number {
  starts.set(parent, start);
  let at = start;
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      starts.set(child, at);
      at += child.length;
    } else if (child instanceof Y.XmlElement && !leaves.has(child.nodeName)) {
      at = measure(child, at + 1, starts) + 1;
    } else {
      starts.set(child, at);
      at += 1;
    }
  }
  return at;
}

function contentSize(parent: Parent): number {
  let size = 0;
  for (const child of parent.toArray()) size += sizeOf(child);
  return size;
}

/** How far a node's content begins behind the node itself. */
function inset(node: unknown): number {
  return node instanceof Y.XmlElement && !leaves.has(node.nodeName) ? 1 : 0;
}

function readAnchor(anchor: string, text: Y.XmlFragment): Y.AbsolutePosition | null {
  if (text.doc === null) return null;
  try {
    const plain = atob(anchor.replaceAll('-', '+').replaceAll('_', '/'));
    const relative = Y.decodeRelativePosition(Uint8Array.from(plain, (letter) => letter.charCodeAt(0)));
    return Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
  } catch {
    // Peers write anchors: one that cannot be read leads nowhere.
    return null;
  }
}

function base64url(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
