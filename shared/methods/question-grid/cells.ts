import type { GridCell } from '../../domain/model/gathered.ts';

/** Rows and columns of prompts, and the cells that have a question of their own. */
export type Grid = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly prompts: { readonly [place: string]: string };
};

/** Letters of a cell's own question. */
export const longestPrompt = 200;

/** A cell before anything was said in it. */
export type EmptyCell = Omit<GridCell, 'cards'>;

/** The cells of a grid, row by row. A place is the number of the row and of the column, from 1. */
export function cellsOf({ rows, columns, prompts }: Grid): EmptyCell[] {
  return rows.flatMap((_, row) =>
    columns.map((__, column) => {
      const place = `${row + 1}.${column + 1}`;
      return { place, row, column, prompt: prompts[place] ?? '' };
    }),
  );
}

/** The grid in a step's settings as a page knows them: the host checked them already. */
export function gridIn(settings: { readonly [name: string]: unknown }): Grid {
  const list = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const { prompts } = settings;
  return {
    rows: list(settings['rows']),
    columns: list(settings['columns']),
    prompts: typeof prompts === 'object' && prompts !== null ? (prompts as Grid['prompts']) : {},
  };
}
