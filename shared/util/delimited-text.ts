/** One record of a table in text; `line` is where it begins, counted from 1. */
export type DelimitedRow = { readonly line: number; readonly cells: readonly string[] };

export type DelimitedProblem = {
  readonly line: number;
  readonly problem: 'quote-not-closed' | 'text-after-quote';
};

export type DelimitedText = {
  readonly delimiter: string;
  readonly rows: readonly DelimitedRow[];
  readonly problems: readonly DelimitedProblem[];
};

const delimiters = ['\t', ';', ','] as const;

/**
 * Reads a table as spreadsheets save or copy it: commas, semicolons or tabs.
 *
 * RFC 4180 with what is met in practice: a byte order mark, LF or CRLF, quoted cells that hold delimiters,
 * doubled quotes and line breaks, rows of unequal length, empty lines (left out). The delimiter is the one
 * that occurs most often in the first record. Never throws: what cannot be read is a problem with its line.
 */
export function readDelimited(text: string): DelimitedText {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(body);
  const rows: DelimitedRow[] = [];
  const problems: DelimitedProblem[] = [];
  let line = 1;
  let begins = 1;
  let cells: string[] = [];
  let at = 0;

  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begins, cells });
    cells = [];
  };

  while (at <= body.length) {
    if (cells.length === 0) begins = line;
    const cell = readCell(body, at, delimiter);
    if (cell.problem !== null) problems.push({ line, problem: cell.problem });
    line += cell.breaks;
    cells.push(cell.text);
    at = cell.end;
    if (body[at] === delimiter) {
      at += 1;
      continue;
    }
    if (at >= body.length) break;
    at += body.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    endRow();
  }
  endRow();
  return { delimiter, rows, problems };
}

type Cell = {
  readonly text: string;
  /** Where the delimiter, the line break or the end stands. */
  readonly end: number;
  /** Line breaks inside of it. */
  readonly breaks: number;
  readonly problem: DelimitedProblem['problem'] | null;
};

function readCell(body: string, start: number, delimiter: string): Cell {
  if (body[start] !== '"') {
    const end = endOfPlain(body, start, delimiter);
    return { text: body.slice(start, end), end, breaks: 0, problem: null };
  }
  let at = start + 1;
  let text = '';
  while (at < body.length) {
    if (body[at] === '"') {
      if (body[at + 1] !== '"') break;
      at += 1;
    }
    text += body[at] ?? '';
    at += 1;
  }
  const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  const unix = text.replaceAll(/\r\n?/g, '\n');
  if (at >= body.length) return { text: unix, end: at, breaks, problem: 'quote-not-closed' };
  const end = endOfPlain(body, at + 1, delimiter);
  const rest = body.slice(at + 1, end);
  return {
    text: unix + rest.trimEnd(),
    end,
    breaks,
    problem: rest.trim() === '' ? null : 'text-after-quote',
  };
}

function endOfPlain(body: string, start: number, delimiter: string): number {
  let at = start;
  while (at < body.length && body[at] !== delimiter && body[at] !== '\n' && body[at] !== '\r') at += 1;
  return at;
}

function delimiterOf(body: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const letter of body) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '\n' || letter === '\r') && counts.size > 0) break;
    else if (!isQuoted && delimiters.some((one) => one === letter)) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return delimiters.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ',';
}
