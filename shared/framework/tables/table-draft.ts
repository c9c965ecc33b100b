import type { Cell, FrameworkContent, Heading, Matrix } from '../../domain/model/framework.ts';
import type { JsonObject } from '../../util/json.ts';
import { blankLines, type SheetName } from './fields.ts';
import { textAt } from './value-at.ts';

/** The lines of a framework by what finds them again: their id, or their place in a matrix. */
export type Draft = { [list in SheetName]: Map<string, JsonObject> };

/** Parts of a key that hold its separator would be taken for two. */
export function keyIn(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

export function headingsOf(
  draft: Draft,
  matrix: string,
  side: 'row' | 'column',
): readonly (readonly [string, string])[] {
  return [...draft.headings.values()]
    .filter((line) => line['matrix'] === matrix && line['side'] === side)
    .map((line) => {
      const element = draft.elements.get(textAt(line, 'element'));
      return [textAt(line, 'id'), element === undefined ? textAt(line, 'label') : textAt(element, 'label')];
    });
}

export function headingIn(draft: Draft, matrix: string, side: 'row' | 'column', name: string): string | null {
  const there = headingsOf(draft, matrix, side);
  if (there.some(([id]) => id === name)) return name;
  const said = there.filter(([, label]) => label === name);
  return said.length === 1 ? (said[0]?.[0] ?? null) : null;
}

export function draftOf(content: FrameworkContent): Draft {
  const list = (rows: readonly { readonly id: string }[]): Map<string, JsonObject> =>
    new Map(rows.map((row) => [row.id, row as unknown as JsonObject]));
  return {
    elements: list(content.elements),
    relations: list(content.relations),
    matrices: list(content.matrices),
    headings: new Map(
      content.matrices.flatMap((matrix) =>
        (['row', 'column'] as const).flatMap((side) =>
          (side === 'row' ? matrix.rows : matrix.cols).map((heading): [string, JsonObject] => [
            keyIn(matrix.id, side, heading.id),
            { matrix: matrix.id, side, ...heading },
          ]),
        ),
      ),
    ),
    cells: new Map(
      content.matrices.flatMap((matrix) =>
        matrix.cells.map(({ col, ...cell }): [string, JsonObject] => [
          keyIn(matrix.id, cell.row, col),
          { matrix: matrix.id, ...cell, column: col },
        ]),
      ),
    ),
    glossary: list(content.glossary),
    principles: list(content.principles),
    recommendations: list(content.recommendations),
    indicators: list(content.indicators),
    actions: list(content.actions),
  };
}

export function contentOf(draft: Draft, before: FrameworkContent): FrameworkContent {
  const list = (name: SheetName): readonly JsonObject[] => [...draft[name].values()];
  const lists = {
    elements: list('elements'),
    relations: list('relations'),
    matrices: list('matrices').map((matrix) => matrixOf(draft, matrix as unknown as Matrix)),
    glossary: list('glossary'),
    principles: list('principles'),
    recommendations: list('recommendations'),
    indicators: list('indicators'),
    actions: list('actions'),
  };
  return { ...before, ...(lists as unknown as Omit<FrameworkContent, 'diagrams' | 'layout'>) };
}

/** A matrix with its headings and cells; where a row and a column meet that have no cell yet, an empty one. */
function matrixOf(draft: Draft, matrix: Matrix): Matrix {
  const headings = (side: 'row' | 'column'): readonly Heading[] =>
    [...draft.headings.values()]
      .filter((line) => line['matrix'] === matrix.id && line['side'] === side)
      .map(({ matrix: _matrix, side: _side, ...heading }) => heading as unknown as Heading);
  const [rows, cols] = [headings('row'), headings('column')];
  const written = [...draft.cells.values()]
    .filter((line) => line['matrix'] === matrix.id)
    .map(({ matrix: _matrix, column, ...cell }) => ({ ...cell, col: column }) as unknown as Cell);
  const there = new Set(written.map(({ row, col }) => keyIn(row, col)));
  const missing = rows.flatMap((row) =>
    cols
      .filter((col) => !there.has(keyIn(row.id, col.id)))
      .map((col) => ({ ...blankLines.cells, row: row.id, col: col.id }) as unknown as Cell),
  );
  return { ...matrix, rows, cols, cells: [...written, ...missing] };
}
