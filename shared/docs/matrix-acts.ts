import type * as Y from 'yjs';
import type { Heading, Matrix } from '../domain/model/framework.ts';
import { headingFields, matrixFields, type Row, rowsOf } from './framework-shape.ts';
import { readFramework } from './read-framework.ts';
import { printOfRow } from './row-print.ts';
import { inside, lastOrder, moveRow, newRow, rowAt, writeRow } from './rows.ts';
import { removeLine } from './write-framework.ts';

/** Which headings of a matrix. */
export type HeadingList = 'rows' | 'cols';

/** Adds a matrix at the end; each of its cells is there at once, and empty. */
export function putMatrix(
  doc: Y.Doc,
  { id, title, rows, cols }: Pick<Matrix, 'id' | 'title' | 'rows' | 'cols'>,
  origin?: unknown,
): void {
  const list = rowsOf(doc, 'matrices');
  doc.transact(() => {
    const matrix = newRow(list, id, lastOrder(list) + 1);
    writeRow(matrix, { title, kind: '', rowAxis: '', colAxis: '' }, matrixFields);
    for (const heading of rows) addHeading(inside(matrix, 'rows'), heading);
    for (const heading of cols) addHeading(inside(matrix, 'cols'), heading);
  }, origin);
}

/** Changes the title of a matrix; nothing happens where it is gone. */
export function setMatrix(doc: Y.Doc, id: string, title: string, origin?: unknown): void {
  const matrix = rowAt(rowsOf(doc, 'matrices'), id);
  if (matrix !== undefined) doc.transact(() => writeRow(matrix, { title }, matrixFields), origin);
}

/** Takes a matrix out, with the drawings that show nothing else. Where somebody writes in it meanwhile it stays. */
export function removeMatrix(doc: Y.Doc, id: string, origin?: unknown): void {
  const matrix = rowAt(rowsOf(doc, 'matrices'), id);
  if (matrix === undefined) return;
  doc.transact(() => {
    for (const { id: diagram, spec } of readFramework(doc).content.diagrams)
      if (spec.type === 'matrix' && spec.matrix === id) removeLine(doc, 'diagrams', diagram);
    matrix.set('gone', printOfRow(matrix));
  }, origin);
}

/** Adds a row or column at the end, with its empty cells. */
export function putHeading(
  doc: Y.Doc,
  matrix: string,
  list: HeadingList,
  heading: Heading,
  origin?: unknown,
): void {
  const holder = rowAt(rowsOf(doc, 'matrices'), matrix);
  if (holder !== undefined) doc.transact(() => addHeading(inside(holder, list), heading), origin);
}

/** Takes a row or column out. Its cells wait in the document, for when it comes back. */
export function removeHeading(
  doc: Y.Doc,
  matrix: string,
  list: HeadingList,
  id: string,
  origin?: unknown,
): void {
  const holder = rowAt(rowsOf(doc, 'matrices'), matrix);
  const row = holder === undefined ? undefined : rowAt(inside(holder, list), id);
  if (row !== undefined) doc.transact(() => row.set('gone', printOfRow(row)), origin);
}

/** Puts a row or column before another one; null: at the end. */
export function moveHeading(
  doc: Y.Doc,
  matrix: string,
  list: HeadingList,
  id: string,
  before: string | null,
  origin?: unknown,
): void {
  const holder = rowAt(rowsOf(doc, 'matrices'), matrix);
  if (holder !== undefined) doc.transact(() => moveRow(inside(holder, list), id, before), origin);
}

function addHeading(list: Y.Map<Row>, { id, element, label }: Heading): void {
  writeRow(newRow(list, id, lastOrder(list) + 1), { element, label }, headingFields);
}
