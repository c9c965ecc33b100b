import type { FrameworkContent } from '../../domain/model/framework.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { folded } from '../../util/fold.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { type Field, type RefKind, type SheetName, sheetNames, sheets } from './fields.ts';
import type { Names } from './names.ts';
import { nearest } from './near.ts';
import { type Complain, readCell, type TableProblem } from './read-cell.ts';
import { contentOf, type Draft, draftOf, headingIn, headingsOf, keyIn } from './table-draft.ts';
import { lineOf } from './table-line.ts';
import { textAt, valueAt } from './value-at.ts';
import type { Table } from './write-tables.ts';

/** A row that would come in or change, and where it stands in the table. */
export type TableChange = { readonly sheet: SheetName; readonly row: number; readonly label: string };

/** What tables would make of a framework. Nothing is changed by looking. */
export type TablesRead = {
  readonly content: FrameworkContent;
  readonly added: readonly TableChange[];
  readonly changed: readonly TableChange[];
  readonly same: number;
  readonly problems: readonly TableProblem[];
};

/** The words without which a line is none. */
const mainWords: { readonly [name in SheetName]: string | null } = {
  elements: 'label',
  relations: null,
  matrices: 'title',
  headings: null,
  cells: null,
  glossary: 'term',
  principles: 'text',
  recommendations: 'text',
  indicators: 'name',
  actions: 'text',
};

/**
 * Reads tables into a framework, line by line: a known id changes its line, another adds one, what is not in the tables
 * stays. A row in which something is wrong is left out and told; the others are taken.
 */
export function readTables(tables: readonly Table[], before: FrameworkContent, record: Names): TablesRead {
  const draft = draftOf(before);
  const words = new Map(sheetNames.map((name) => [name, usualWords(draft, name)]));
  const problems: TableProblem[] = [];
  const added: TableChange[] = [];
  const changed: TableChange[] = [];
  let same = 0;
  const byName = new Map<SheetName, Table>();
  for (const table of tables) {
    const name = sheetNames.find((each) => each === folded(table.name));
    if (name !== undefined) {
      byName.set(name, table);
      continue;
    }
    const meant = tables.length === 1 ? sheetWith(table.rows[0] ?? []) : null;
    if (meant !== null) {
      byName.set(meant, table);
      continue;
    }
    const near = nearest(table.name, sheetNames);
    problems.push(
      problem('no-sheet', 'told', { sheet: table.name, value: table.name, near, choices: sheetNames }),
    );
  }

  for (const name of sheetNames) {
    const table = byName.get(name);
    const [header = [], ...rows] = table?.rows ?? [];
    const columns = header.map((column) => fieldOf(name, column));
    header.forEach((column, place) => {
      if (columns[place] !== null || column.trim() === '') return;
      const near = nearest(
        column,
        sheets[name].map((field) => field.column),
      );
      problems.push(problem('no-column', 'told', { sheet: name, row: 1, value: column, near }));
    });
    const seen = new Set<string>();
    rows.forEach((cells, place) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      const row = place + 2;
      let isGood = true;
      const note =
        (column: string | null): Complain =>
        (kind, level, more = {}) => {
          if (level === 'left-out') isGood = false;
          problems.push(problem(kind, level, { sheet: name, row, column, ...more }));
        };
      const names = lineNames(draft, record);
      const values = new Map<Field, Json>();
      columns.forEach((field, at) => {
        if (field === null || field.says === true) return;
        const complain = note(field.column);
        const value = readCell(cells[at] ?? '', field, {
          names,
          usual: words.get(name)?.get(field.column) ?? new Set(),
          complain,
        });
        if (value !== undefined) values.set(field, value);
      });
      if (!isGood) return;
      const key = keyOf(draft, name, values, note(null));
      if (key === null) return;
      if (seen.has(key)) return note('id')('twice', 'left-out', { value: key });
      seen.add(key);
      const was = draft[name].get(key) ?? null;
      const line = lineOf(name, was, key, values);
      const main = mainWords[name];
      if (main !== null && textAt(line, main).trim() === '') {
        return note(main)('no-words', 'left-out');
      }
      const change = { sheet: name, row, label: labelOf(draft, name, line) };
      if (was === null) added.push(change);
      else if (canonicalJson(was) === canonicalJson(line)) same += 1;
      else changed.push(change);
      draft[name].set(key, line);
    });
  }
  return { content: contentOf(draft, before), added, changed, same, problems };
}

function problem(
  kind: TableProblem['kind'],
  level: TableProblem['level'],
  more: Partial<TableProblem> & { readonly sheet: string },
): TableProblem {
  return { row: null, column: null, value: '', near: null, choices: [], ...more, kind, level };
}

function fieldOf(name: SheetName, column: string): Field | null {
  const asked = folded(column).replaceAll(/[\s_-]/gu, '');
  const known = sheets[name].find((field) => folded(field.column).replaceAll(/[\s_-]/gu, '') === asked);
  if (known !== undefined) return known;
  // A term's translation: its language is named in the column.
  const translated = /^(term|definition) ([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/u.exec(column.trim());
  if (name !== 'glossary' || translated === null) return null;
  const [, part = '', language = ''] = translated;
  return { column: column.trim(), path: ['translations', language, part], kind: { type: 'text' } };
}

/** Columns without which a table is another sheet's; principles have none that others have not. */
const tellingColumns: { readonly [name in SheetName]: readonly string[] | null } = {
  elements: ['kind', 'label'],
  relations: ['source', 'target'],
  matrices: ['title'],
  headings: ['matrix', 'side'],
  cells: ['matrix', 'row', 'column'],
  glossary: ['term'],
  principles: null,
  recommendations: ['text', 'form'],
  indicators: ['name'],
  actions: ['text', 'due'],
};

/** The one sheet that has these columns: a file alone, saved under any name. Null where several might have them. */
function sheetWith(header: readonly string[]): SheetName | null {
  const fits = sheetNames
    .map((name) => ({
      name,
      columns: new Set(header.flatMap((column) => fieldOf(name, column)?.column ?? [])),
    }))
    .filter(({ name, columns }) => tellingColumns[name]?.every((column) => columns.has(column)) ?? false)
    .toSorted((one, other) => other.columns.size - one.columns.size);
  const [best, next] = fits;
  if (best === undefined || best.columns.size < 2) return null;
  return next?.columns.size === best.columns.size ? null : best.name;
}

/** The words that are in use in the columns that hold a framework's own. */
function usualWords(draft: Draft, name: SheetName): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { column, path, kind } of sheets[name]) {
    if (kind.type !== 'known') continue;
    const lines =
      column === 'level' ? [...draft.elements.values(), ...draft.indicators.values()] : draft[name].values();
    const used = new Set<string>();
    for (const line of lines) {
      const value = valueAt(line, path);
      if (typeof value === 'string' && value !== '') used.add(value);
    }
    words.set(column, used);
  }
  return words;
}

/** The lines of the framework as a table may name them: by id, or by their words where these are unlike all others. */
function lineNames(draft: Draft, record: Names): Names {
  const lists: { readonly [to in RefKind]?: readonly [SheetName, string] } = {
    elements: ['elements', 'label'],
    recommendations: ['recommendations', 'text'],
    matrices: ['matrices', 'title'],
  };
  const listOf = (to: RefKind): readonly [Map<string, JsonObject>, string] | null => {
    const list = lists[to];
    return list === undefined ? null : [draft[list[0]], list[1]];
  };
  return {
    nameOf: record.nameOf,
    idOf(to, name) {
      const list = listOf(to);
      if (list === null) return record.idOf(to, name);
      if (list[0].has(name)) return name;
      const said = [...list[0]].filter(([, line]) => line[list[1]] === name);
      return said.length === 1 ? (said[0]?.[0] ?? null) : null;
    },
    all(to) {
      const list = listOf(to);
      if (list === null) return record.all(to);
      return [...list[0]].flatMap(([id, line]) => [id, textAt(line, list[1])]);
    },
  };
}

/** By what a row is found again: its id, or the place in its matrix. Null, and complained about, where it has none. */
function keyOf(
  draft: Draft,
  name: SheetName,
  values: ReadonlyMap<Field, Json>,
  complain: Complain,
): string | null {
  const value = (column: string): string => {
    for (const [field, held] of values)
      if (field.column === column) return typeof held === 'string' ? held.trim() : '';
    return '';
  };
  if (name === 'cells') {
    const matrix = value('matrix');
    const place = (['row', 'column'] as const).map((side) => headingIn(draft, matrix, side, value(side)));
    const [row, col] = place;
    if (row !== null && row !== undefined && col !== null && col !== undefined)
      return keyIn(matrix, row, col);
    const at = row === null ? 'row' : 'column';
    const there = headingsOf(draft, matrix, at).flatMap(([id, label]) => [id, label]);
    complain('unknown', 'left-out', { value: value(at), near: nearest(value(at), there) });
    return null;
  }
  const id = value('id');
  if (name === 'headings') {
    if (id !== '') return keyIn(value('matrix'), value('side'), id);
    complain('no-id', 'left-out');
    return null;
  }
  return id === '' ? freshId(draft[name], name) : id;
}

function freshId(lines: ReadonlyMap<string, JsonObject>, name: SheetName): string {
  const letter = name.slice(0, 1).toUpperCase();
  let number = lines.size + 1;
  while (lines.has(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

function labelOf(draft: Draft, name: SheetName, line: JsonObject): string {
  const words = mainWords[name];
  if (words !== null) return textAt(line, words);
  const label = (id: string): string => textAt(draft.elements.get(id), 'label') || id;
  if (name === 'relations') return `${label(textAt(line, 'source'))} → ${label(textAt(line, 'target'))}`;
  if (name === 'cells') {
    const at = (side: 'row' | 'column'): string => {
      const id = textAt(line, side);
      return headingsOf(draft, textAt(line, 'matrix'), side).find(([each]) => each === id)?.[1] ?? id;
    };
    return `${at('row')} × ${at('column')}`;
  }
  const own = textAt(line, 'label');
  return own === '' ? label(textAt(line, 'element') || textAt(line, 'id')) : own;
}
