import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  moveHeading,
  putHeading,
  putMatrix,
  removeHeading,
  removeMatrix,
  setMatrix,
} from '../../../shared/docs/matrix-acts.ts';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { setCell } from '../../../shared/docs/write-framework.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { aFramework, anElement } from '../../helpers/framework-world.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const heading = (id: string, element: string | null = null) => ({ id, element, label: id });

function documentOfOne(): Y.Doc {
  const doc = new Y.Doc();
  const content = aFramework({
    elements: [anElement('A')],
    diagrams: [{ id: 'D', title: 'Drawn', note: '', spec: { type: 'matrix', matrix: 'M' } }],
  });
  seedDocument(doc, { kind: 'framework', content });
  putMatrix(doc, { id: 'M', title: 'Who', rows: [heading('a', 'A'), heading('b')], cols: [heading('x')] });
  return doc;
}
const matrixIn = (doc: Y.Doc) => readFramework(doc).content.matrices[0]!;
const cellsIn = (doc: Y.Doc) => matrixIn(doc).cells.map(({ row, col, items }) => [row, col, ...items]);

describe('[FR24] a matrix that is made by hand', () => {
  it('has a cell wherever a row meets a column, and nothing wrong with it', () => {
    const doc = documentOfOne();
    expect(matrixIn(doc)).toMatchObject({ title: 'Who', rows: [{ element: 'A' }, { element: null }] });
    expect(cellsIn(doc)).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ]);
    const { content } = readFramework(doc);
    expect(validate(content, workedExample()).filter(({ level }) => level === 'blocks')).toEqual([]);
  });

  it('takes rows and columns more, in any order; words of a row that is gone wait for it', () => {
    const doc = documentOfOne();
    setCell(doc, 'M', { row: 'b', col: 'x', items: ['Something'] });
    putHeading(doc, 'M', 'rows', heading('c'));
    moveHeading(doc, 'M', 'rows', 'c', 'a');
    expect(matrixIn(doc).rows.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    const undo = new Y.UndoManager(doc.getMap('matrices'), { captureTimeout: 0 });
    removeHeading(doc, 'M', 'rows', 'b');
    expect(cellsIn(doc).map(([row]) => row)).toEqual(['c', 'a']);
    undo.undo();
    expect(cellsIn(doc)).toContainEqual(['b', 'x', 'Something']);
    setMatrix(doc, 'M', 'Who and what');
    expect(matrixIn(doc).title).toBe('Who and what');
  });

  it('goes with the drawing that shows nothing else, and stays where somebody writes in it meanwhile', () => {
    const doc = documentOfOne();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    setCell(other, 'M', { row: 'b', col: 'x', items: ['Meanwhile'] });
    removeMatrix(doc, 'M');
    const { content } = readFramework(doc);
    expect([content.matrices, content.diagrams]).toEqual([[], []]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(cellsIn(doc)).toContainEqual(['b', 'x', 'Meanwhile']);
  });
});
