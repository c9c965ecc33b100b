import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Table } from '../../../shared/framework/tables/write-tables.ts';
import { readDelimited } from '../../../shared/util/delimited-text.ts';
import { fromWindows1252 } from '../../../shared/util/windows-1252.ts';
import { toCsv } from '../export/csv.ts';
import { FileRefusal } from '../files/answers.ts';

/** What a spreadsheet would run as a formula; `toCsv` puts an apostrophe before it. */
const armed = /^'+[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'+[\t\n]/u;

/** Tables as CSV, a file each, zipped. */
export function writeCsvTables(tables: readonly Table[]): Uint8Array {
  return zipSync(
    Object.fromEntries(tables.map(({ name, rows }) => [`${name}.csv`, strToU8(csvOf(rows))])),
    // A time of its own would tell two equal exports apart.
    { mtime: new Date('2000-01-01T00:00:00Z') },
  );
}

/** An apostrophe of one's own before what looks like a formula gets another, so that reading takes one off. */
function csvOf(rows: Table['rows']): string {
  return toCsv(rows.map((cells) => cells.map((cell) => (armed.test(cell) ? `'${cell}` : cell))));
}

/** A table as text: commas, semicolons or tabs. Its name is its sheet's. Throws `FileRefusal` where a quotation stays open. */
export function readCsvTable(name: string, bytes: Uint8Array): Table {
  const read = readDelimited(decoded(bytes));
  const open = read.problems.find(({ problem }) => problem === 'quote-not-closed');
  if (open !== undefined) {
    throw new FileRefusal(
      'bad-input',
      `In line ${open.line} a quotation mark is opened and never closed. Close it, then choose the file again.`,
    );
  }
  const rows = read.rows.map(({ cells }) => cells.map((cell) => (armed.test(cell) ? cell.slice(1) : cell)));
  return { name: name.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, ''), rows };
}

export function readZippedTables(bytes: Uint8Array): readonly Table[] {
  return Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.csv$/iu.test(name) })).map(
    ([name, file]) => readCsvTable(name, file),
  );
}

/** UTF-8 or UTF-16 by its mark; else, where it is no UTF-8, what Windows spreadsheets write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an old spreadsheet's table, a letter a byte.
    return fromWindows1252(bytes);
  }
}
