import type { FrameworkContent, Matrix } from '../../domain/model/framework.ts';
import type { JsonObject } from '../../util/json.ts';
import { headingLabel } from '../lines.ts';
import { type Field, type SheetName, sheetNames, sheets } from './fields.ts';
import { listCell } from './list-cell.ts';
import type { Names } from './names.ts';
import { valueAt } from './value-at.ts';

/** A sheet of a spreadsheet, or a CSV file: rows of cells, the first of which names the columns. */
export type Table = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** A framework as tables, one a kind of line; see `README.md`. Sheets that would be empty are there with their columns. */
export function frameworkTables(content: FrameworkContent, names: Names): readonly Table[] {
  return sheetNames.map((name) => {
    const lines = linesOf(content, name);
    const fields = [...sheets[name], ...(name === 'glossary' ? translationFields(content) : [])];
    return {
      name,
      rows: [
        fields.map(({ column }) => column),
        ...lines.map((line) => fields.map((field) => cellOf(line, field, names))),
      ],
    };
  });
}

/** Columns for the languages into which terms are translated. */
function translationFields(content: FrameworkContent): readonly Field[] {
  const languages = [...new Set(content.glossary.flatMap(({ translations }) => Object.keys(translations)))];
  return languages.toSorted().flatMap((language) =>
    (['term', 'definition'] as const).map((part): Field => ({
      column: `${part} ${language}`,
      path: ['translations', language, part],
      kind: { type: 'text' },
    })),
  );
}

function linesOf(content: FrameworkContent, name: SheetName): readonly JsonObject[] {
  switch (name) {
    case 'headings':
      return content.matrices.flatMap((matrix) => [
        ...matrix.rows.map((heading) => ({ matrix: matrix.id, side: 'row', ...heading })),
        ...matrix.cols.map((heading) => ({ matrix: matrix.id, side: 'column', ...heading })),
      ]);
    case 'cells':
      return content.matrices.flatMap((matrix) =>
        matrix.cells.map((cell) => ({
          ...cell,
          matrix: matrix.id,
          column: cell.col,
          'row label': labelIn(content, matrix.rows, cell.row),
          'column label': labelIn(content, matrix.cols, cell.col),
        })),
      );
    default:
      return content[name];
  }
}

function labelIn(content: FrameworkContent, headings: Matrix['rows'], id: string): string {
  const heading = headings.find((row) => row.id === id);
  return heading === undefined ? '' : headingLabel(content, heading);
}

function cellOf(line: JsonObject, { path, kind }: Field, names: Names): string {
  const value = valueAt(line, path);
  if (value === undefined || value === null) return '';
  switch (kind.type) {
    case 'yes-no':
      return value === true ? 'yes' : 'no';
    case 'list':
      return listCell(value as readonly string[]);
    case 'refs':
      return listCell((value as readonly string[]).map((id) => names.nameOf(kind.to, id)));
    case 'ref':
      return typeof value === 'string' ? names.nameOf(kind.to, value) : '';
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}
