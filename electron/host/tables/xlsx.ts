import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Table } from '../../../shared/framework/tables/write-tables.ts';
import { FileRefusal } from '../files/answers.ts';

/** What a spreadsheet may unpack to: a small file can hold a very large one. */
const mostUnpacked = 100 * 1024 * 1024;

/** Tables as a spreadsheet, a sheet each; its first rows stay in sight. Every cell is text, so that none is a formula. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((column) => ({ width: widthOf(column) })),
    data: rows.map((cells, row) =>
      cells.map((value) =>
        value === ''
          ? null
          : {
              type: String,
              value,
              wrap: true,
              alignVertical: 'top' as const,
              ...(row === 0 ? { fontWeight: 'bold' as const } : {}),
            },
      ),
    ),
  }));
  return writeXlsxFile(sheets).toBuffer();
}

const wide = new Set([
  'label',
  'description',
  'text',
  'definition',
  'items',
  'rationale',
  'name',
  'numerator',
]);

function widthOf(column: string): number {
  return wide.has(column) ? 40 : Math.max(12, column.length + 2);
}

/** All sheets of a spreadsheet as text. Throws a `FileRefusal` for what is none. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Table[]> {
  mustBeModest(bytes);
  let sheets: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  } catch {
    // The library's own words are for programmers, and any file can be chosen.
    throw new FileRefusal(
      'bad-input',
      'This spreadsheet cannot be read. Open it in your spreadsheet program, save it as .xlsx, and try again.',
    );
  }
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

function mustBeModest(bytes: Uint8Array): void {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  if (size > mostUnpacked) {
    throw new FileRefusal(
      'bad-input',
      'This spreadsheet is too large for a framework. Take out what is not part of it.',
    );
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
