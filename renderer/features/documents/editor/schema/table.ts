import { type AnyExtension, Extension, mergeAttributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Attrs, Schema } from '@tiptap/pm/model';

const spans = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } } as const;

/** More columns than these no table of a meeting has. */
const widest = 100;

/**
 * Makes cells of a schema that span a sane number of columns and rows, whatever a peer wrote.
 *
 * A span of a thousand million would have every page lay out a table of that many places, and stand still.
 */
export function withSaneSpans(schema: Schema): void {
  for (const name of ['tableCell', 'tableHeader']) {
    const type = schema.nodes[name];
    if (type === undefined) continue;
    const make = type.createChecked.bind(type);
    type.createChecked = (attrs, content, marks) => make(saneSpans(attrs ?? {}), content, marks);
  }
}

function saneSpans(attrs: Attrs): Attrs {
  const sane = (value: unknown): number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= widest ? value : 1;
  return { ...attrs, colspan: sane(attrs['colspan']), rowspan: sane(attrs['rowspan']), colwidth: null };
}

const SaneSpans = Extension.create({
  name: 'saneSpans',
  onBeforeCreate() {
    withSaneSpans(this.editor.schema);
  },
});

/**
 * Tables whose columns fit what stands in them.
 *
 * The ready-made table writes its widths as style attributes, which the content policy forbids, and aligns cells by
 * attributes that our shapes do not have: both are left out, and so is dragging columns.
 */
export const tables: readonly AnyExtension[] = [
  Table.extend({
    renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
    addNodeView: () => null,
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ addAttributes: () => spans }),
  TableCell.extend({ addAttributes: () => spans }),
  SaneSpans,
];
