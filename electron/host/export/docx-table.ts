import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Inline, ReportDocument, Table, TableColumn } from '../../../shared/report/blocks.ts';
import { directionOfText } from '../../../shared/report/direction.ts';
import { HAIRLINE, INK } from './docx-styles.ts';
import type { DocxText } from './docx-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const;
const FIRM = { style: BorderStyle.SINGLE, size: 6, color: INK } as const;

/** A table with hairlines between rows; its headers repeat on every page, no row is cut. */
export function wordTable(
  table: Table,
  document: ReportDocument,
  text: DocxText,
  place: { readonly width: number; readonly indent?: number },
): WordTable {
  const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.round((column.width / whole) * place.width));

  const cell = (
    content: Inline,
    column: Pick<TableColumn, 'align'>,
    look: {
      readonly bold?: boolean;
      readonly below?: typeof THIN | typeof FIRM;
      readonly id?: string;
      readonly width: number;
      readonly span?: number;
      readonly apart?: boolean;
    },
  ): TableCell => {
    const turned = directionOfText(content, document.direction) === 'rtl';
    return new TableCell({
      width: { size: look.width, type: WidthType.DXA },
      // Words do not touch the numbers that end beside them.
      margins: { top: 50, bottom: 50, left: look.apart ? 240 : 40, right: 80 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: look.below ?? THIN },
      ...(look.span === undefined ? {} : { columnSpan: look.span }),
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END }[
            column.align
          ],
          ...(turned ? { bidirectional: true } : {}),
          children: text.marked(look.id, text.runs(content, look.bold ? { bold: true } : {})),
        }),
      ],
    });
  };

  const apart = (index: number): boolean =>
    table.columns[index - 1]?.align === 'end' && table.columns[index]?.align === 'start';

  const heads: TableRow[] = [];
  if (table.spanning !== undefined) {
    let from = 0;
    const cells = table.spanning.map(({ content, span }) => {
      const width = widths.slice(from, from + span).reduce((sum, part) => sum + part, 0);
      from += span;
      return cell(content, { align: 'center' }, { bold: true, width, span });
    });
    heads.push(new TableRow({ tableHeader: true, cantSplit: true, children: cells }));
  }
  if (table.headless !== true)
    heads.push(
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map((column, i) =>
          cell(column.header, column, { bold: true, below: FIRM, width: widths[i] ?? 0, apart: apart(i) }),
        ),
      }),
    );
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: !row.cells.some(isLong),
        children: row.cells.map((content, i) =>
          cell(content, table.columns[i] ?? { align: 'start' }, {
            width: widths[i] ?? 0,
            apart: apart(i),
            ...(row.strong ? { bold: true } : {}),
            ...(i === 0 && row.id !== undefined ? { id: row.id } : {}),
          }),
        ),
      }),
  );
  return new WordTable({
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    tableLook: {
      firstRow: table.headless !== true,
      firstColumn: table.columns[0]?.rowHeader === true,
      noHBand: true,
      noVBand: true,
    },
    ...(place.indent === undefined ? {} : { indent: { size: place.indent, type: WidthType.DXA } }),
    ...(document.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: [...heads, ...rows],
  });
}

/** A row that may not be cut and does not fit on a page would vanish beyond its edge. */
function isLong(content: Inline): boolean {
  return content.reduce((sum, run) => sum + run.text.length, 0) > 1200;
}
