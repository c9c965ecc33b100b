import type { JsonObject } from '../../util/json.ts';

/**
 * A piece of text or a node with content, as ProseMirror writes it in JSON.
 *
 * Nodes: `paragraph`, `heading` (level 1–3), `bulletList`, `orderedList` (start), `listItem`, `blockquote`,
 * `horizontalRule`, `table`, `tableRow`, `tableHeader`, `tableCell` (colspan, rowspan), `image` (hash, alt, width),
 * `reference` (kind, id), `hardBreak`, `text`. Marks: `bold`, `italic`, `underline`, `strike`, `link` (href),
 * `highlight`.
 */
export type TextBlock = {
  readonly type: string;
  readonly attrs?: JsonObject;
  readonly content?: readonly TextBlock[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: JsonObject }[];
};
