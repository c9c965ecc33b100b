import * as Y from 'yjs';
import type { Cell, FrameworkContent, FrameworkPart } from '../domain/model/framework.ts';
import type { JsonObject } from '../util/json.ts';
import {
  cellFields,
  diagramFields,
  frameworkParts,
  headingFields,
  matrixFields,
  nudgesOf,
  pairKey,
  partFields,
  type Row,
  rowsOf,
} from './framework-shape.ts';
import { isGone, printOfRow } from './row-print.ts';
import { type Fields, inside, lastOrder, moveRow, newRow, rowAt, type Values, writeRow } from './rows.ts';
import { writeField } from './write-field.ts';

/**
 * Writes a whole framework as one change: what is not in it goes, as if somebody removed it, and what is keeps its row.
 *
 * So a template, an import or an earlier version can take the place of a draft and be undone, and whoever is writing in
 * a line at that moment loses nothing.
 */
export function writeFramework(doc: Y.Doc, content: FrameworkContent, origin?: unknown): void {
  doc.transact(() => {
    for (const part of frameworkParts) writeRows(rowsOf(doc, part), content[part], partFields[part]);
    writeRows(rowsOf(doc, 'diagrams'), content.diagrams, diagramFields);
    writeRows(rowsOf(doc, 'matrices'), content.matrices, matrixFields);
    for (const { id, rows, cols, cells } of content.matrices) {
      const matrix = rowsOf(doc, 'matrices').get(id);
      if (matrix === undefined) continue;
      writeRows(inside(matrix, 'rows'), rows, headingFields);
      writeRows(inside(matrix, 'cols'), cols, headingFields);
      const keyed = cells.map((cell) => ({ ...cell, id: pairKey(cell.row, cell.col) }));
      writeRows(inside(matrix, 'cells'), keyed, cellFields);
    }
    writeLayout(doc, content);
  }, origin);
}

/** Adds a line at the end of its list, or brings one that is there, or was, to what is given. */
export function putLine(
  doc: Y.Doc,
  part: FrameworkPart,
  row: JsonObject & { readonly id: string },
  origin?: unknown,
): void {
  const list = rowsOf(doc, part);
  doc.transact(() => {
    const there = rowAt(list, row.id);
    writeRow(there ?? newRow(list, row.id, lastOrder(list) + 1), row, partFields[part]);
    there?.delete('gone');
  }, origin);
}

/** Changes fields of a line that is there; nothing happens where it is not. */
export function setLine(doc: Y.Doc, part: FrameworkPart, id: string, fields: Values, origin?: unknown): void {
  const row = rowAt(rowsOf(doc, part), id);
  if (row === undefined) return;
  doc.transact(() => {
    for (const [name, value] of Object.entries(fields)) {
      const kind = partFields[part][name];
      if (kind !== undefined) writeField(row, name, kind, value);
    }
  }, origin);
}

/** Takes a line out as it stands here. Where somebody else changes it at the same time it stays. */
export function removeLine(doc: Y.Doc, part: FrameworkPart | 'diagrams', id: string, origin?: unknown): void {
  const row = rowAt(rowsOf(doc, part), id);
  if (row !== undefined) doc.transact(() => row.set('gone', printOfRow(row)), origin);
}

/** Says that a line stays that somebody removed. */
export function keepLine(doc: Y.Doc, part: FrameworkPart, id: string, origin?: unknown): void {
  const row = rowAt(rowsOf(doc, part), id);
  if (row?.has('gone') === true) doc.transact(() => row.delete('gone'), origin);
}

/** Puts a line before another one of its list; null: at the end. */
export function moveLine(
  doc: Y.Doc,
  part: FrameworkPart,
  id: string,
  before: string | null,
  origin?: unknown,
): void {
  doc.transact(() => moveRow(rowsOf(doc, part), id, before), origin);
}

/** Brings fields of a cell to what is given; nothing happens where its matrix is gone. */
export function setCell(
  doc: Y.Doc,
  matrix: string,
  { row, col, ...fields }: Partial<Cell> & Pick<Cell, 'row' | 'col'>,
  origin?: unknown,
): void {
  const holder = rowAt(rowsOf(doc, 'matrices'), matrix);
  if (holder === undefined) return;
  doc.transact(() => {
    const cells = inside(holder, 'cells');
    const key = pairKey(row, col);
    const cell = rowAt(cells, key) ?? newRow(cells, key, lastOrder(cells) + 1);
    if (cell.get('row') !== row) writeRow(cell, { row, col, ...blankCell, ...fields }, cellFields);
    else writeRow(cell, fields, cellFields);
  }, origin);
}

/** Changes fields of a row or column. */
export function setHeading(
  doc: Y.Doc,
  matrix: string,
  list: 'rows' | 'cols',
  id: string,
  fields: Values,
  origin?: unknown,
): void {
  const holder = rowAt(rowsOf(doc, 'matrices'), matrix);
  const row = holder === undefined ? undefined : rowAt(inside(holder, list), id);
  if (row !== undefined) doc.transact(() => writeRow(row, fields, headingFields), origin);
}

const blankCell = { items: [], emptyOnPurpose: false };

/** Moves a node of a drawing, in heights of its letters away from its automatic place; null: back there. */
export function setNudge(
  doc: Y.Doc,
  diagram: string,
  node: string,
  away: { readonly x: number; readonly y: number } | null,
  origin?: unknown,
): void {
  const key = pairKey(diagram, node);
  doc.transact(() => {
    if (away === null) nudgesOf(doc).delete(key);
    else nudgesOf(doc).set(key, { diagram, node, x: away.x, y: away.y });
  }, origin);
}

/** Brings a list to the given rows, in their order. */
function writeRows(list: Y.Map<Row>, rows: readonly { readonly id: string }[], fields: Fields): void {
  const wanted = new Set(rows.map(({ id }) => id));
  for (const [id, row] of list) {
    if (!wanted.has(id) && row instanceof Y.Map && !isGone(row)) row.set('gone', printOfRow(row));
  }
  for (const [place, value] of rows.entries()) {
    const there = rowAt(list, value.id);
    const row = there ?? newRow(list, value.id, place);
    if (there !== undefined) {
      there.delete('gone');
      if (there.get('order') !== place) there.set('order', place);
    }
    writeRow(row, value, fields);
    // What an earlier writer left there and this framework has not.
    for (const name of Object.keys(fields)) {
      if ((value as unknown as Values)[name] === undefined) row.delete(name);
    }
  }
}

function writeLayout(doc: Y.Doc, { layout }: FrameworkContent): void {
  const nudges = nudgesOf(doc);
  const wanted = new Map(
    Object.entries(layout).flatMap(([diagram, nodes]) =>
      Object.entries(nodes).map(
        ([node, { x, y }]) => [pairKey(diagram, node), { diagram, node, x, y }] as const,
      ),
    ),
  );
  for (const key of Array.from(nudges.keys())) if (!wanted.has(key)) nudges.delete(key);
  for (const [key, place] of wanted) {
    const there = nudges.get(key) as Partial<typeof place> | undefined;
    if (there?.x !== place.x || there.y !== place.y) nudges.set(key, place);
  }
}
