import { printable } from '../../../shared/report/safe-text.ts';

export type CsvCell = string | number | boolean | null;

export interface CsvOptions {
  /** A byte order mark, without which Excel misreads UTF-8; on unless switched off. */
  readonly mark?: boolean;
}

/** What starts a formula in a spreadsheet, full-width forms and characters before it that do not show included. */
const FORMULA = /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\n]/;

/**
 * Rows as CSV (RFC 4180): CRLF, quotes doubled, UTF-8.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front;
 * numbers are given as numbers and stay so. Bidirectional overrides are closed
 * within their cell.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], options: CsvOptions = {}): string {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return `${options.mark === false ? '' : '\uFEFF'}${lines.join('')}`;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const text = printable(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\t;]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
