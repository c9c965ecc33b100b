import type { TextBlock } from '../../domain/model/text-block.ts';
import type { Inline, Run, TableBlock, TableColumn } from '../blocks.ts';
import { lineOf, linesAsOne, isInline } from './text-runs.ts';
import type { Scribe } from './scribe.ts';

/** Word opens no table with more. */
const mostColumns = 60;
/** Columns that an upright page holds. */
const uprightColumns = 8;

type Cell = { readonly content: Inline; readonly isHeader: boolean };

/**
 * A table that people wrote, as a real one.
 *
 * Its first row is its header where all cells of it are; cells that span others leave those empty.
 */
export function textTable(
  scribe: Scribe,
  block: TextBlock,
  options: { readonly language: string; readonly caption: Inline },
): TableBlock | null {
  const grid = gridOf(scribe, block, options.language);
  const across = Math.max(0, ...grid.map((row) => row.length));
  if (across === 0) return null;
  const [first = [], ...below] = grid;
  const headed = below.length > 0 && first.length > 0 && first.every(({ isHeader }) => isHeader);
  const body = headed ? below : grid;
  const cellsOf = (row: readonly Cell[]): readonly Inline[] =>
    Array.from({ length: across }, (_, index) => row[index]?.content ?? []);
  const columns = Array.from({ length: across }, (_, index): TableColumn => {
    const texts = body.map((row) => textOf(row[index]?.content ?? []));
    const header = headed ? (first[index]?.content ?? []) : [];
    const numbers = areNumbers(texts);
    return {
      header,
      align: numbers ? 'end' : 'start',
      width: Math.min(widthOf([...texts, textOf(header)]), numbers ? 12 : Infinity),
      ...(index === 0 && body.every(([cell]) => cell?.isHeader === true) ? { rowHeader: true } : {}),
    };
  });
  return {
    kind: 'table',
    caption: options.caption,
    bare: true,
    columns,
    rows: body.map((row) => ({ cells: cellsOf(row) })),
    notes: [],
    ...(headed ? {} : { headless: true }),
    ...(across > uprightColumns ? { landscape: true } : {}),
  };
}

/** The cells where they stand, spans filled with empty ones. */
function gridOf(scribe: Scribe, block: TextBlock, language: string): readonly (readonly Cell[])[] {
  const rows = (block.content ?? []).filter(({ type }) => type === 'tableRow');
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.content ?? []) {
      while (grid[index]?.[column] !== undefined) column += 1;
      const content = linesAsOne(cellLines(scribe, cell.content ?? [], language));
      const isHeader = cell.type === 'tableHeader';
      if (column >= mostColumns) {
        // What no table holds stays with its neighbour.
        const last = grid[index]?.[mostColumns - 1];
        const joined = linesAsOne([last?.content ?? [], content]);
        grid[index]?.splice(mostColumns - 1, 1, { content: joined, isHeader });
        continue;
      }
      const span = (name: string, most: number): number => spanOf(cell.attrs?.[name], most);
      for (let down = 0; down < span('rowspan', rows.length - index); down += 1) {
        for (let right = 0; right < span('colspan', mostColumns - column); right += 1) {
          const line = grid[index + down];
          if (line === undefined) continue;
          line[column + right] = { content: down === 0 && right === 0 ? content : [], isHeader };
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { content: [], isHeader: false }));
}

function spanOf(value: unknown, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.max(1, Math.min(value, most)) : 1;
}

/** What stands in a cell, a line for each paragraph and item. */
function cellLines(
  scribe: Scribe,
  blocks: readonly TextBlock[],
  language: string,
): readonly (readonly Run[])[] {
  const loose = blocks.filter(isInline);
  if (loose.length > 0 && loose.length === blocks.length) return [lineOf(scribe, blocks, language)];
  return blocks.flatMap((block): readonly (readonly Run[])[] => {
    if (isInline(block)) return [lineOf(scribe, [block], language)];
    const inner = cellLines(scribe, block.content ?? [], language);
    switch (block.type) {
      case 'listItem':
        return inner.map((line, index) => (index === 0 ? [{ text: '• ' }, ...line] : line));
      case 'image': {
        const alt = block.attrs?.['alt'];
        return typeof alt === 'string' ? [[scribe.words(alt, language)]] : [];
      }
      default:
        return inner;
    }
  });
}

function textOf(content: Inline): string {
  return content.map(({ text }) => text).join('');
}

function areNumbers(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text.trim() !== '');
  return said.length > 0 && said.every((text) => /^[\s\d.,%()+–−-]*\d[\s\d.,%()+–−-]*$/u.test(text));
}

/** Long cells get room, short ones none to spare; never less than their longest word needs. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const word = Math.max(0, ...texts.flatMap((text) => text.split(/\s+/u)).map((each) => each.length));
  return Math.round(Math.max(5, Math.min(30, 3 * Math.sqrt(longest)), Math.min(20, word)));
}
