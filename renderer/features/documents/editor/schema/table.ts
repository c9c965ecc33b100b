import { type AnyExtension, mergeAttributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

const spans = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } } as const;

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
];
