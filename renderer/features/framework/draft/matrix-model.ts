import type * as Y from 'yjs';
import {
  type HeadingList,
  moveHeading,
  putHeading,
  putMatrix,
  removeHeading,
  removeMatrix,
  setMatrix,
} from '../../../../shared/docs/matrix-acts.ts';
import { setHeading } from '../../../../shared/docs/write-framework.ts';
import type { Heading, Matrix } from '../../../../shared/domain/model/framework.ts';

/** Writing matrices and their headings; all but words is one step of undo. */
export interface MatrixWriting {
  readonly put: (matrix: Pick<Matrix, 'id' | 'title' | 'rows' | 'cols'>) => void;
  readonly rename: (id: string, title: string) => void;
  /** With the drawings that show nothing else. */
  readonly remove: (id: string) => void;
  readonly putHeading: (matrix: string, list: HeadingList, heading: Heading) => void;
  /** Changes the words of a row or column that is no element. */
  readonly renameHeading: (matrix: string, list: HeadingList, id: string, label: string) => void;
  /** Its cells come back with it when that is undone. */
  readonly removeHeading: (matrix: string, list: HeadingList, id: string) => void;
  readonly moveHeading: (matrix: string, list: HeadingList, id: string, before: string | null) => void;
}

/** `act` makes one step of undo, `origin` marks this page's changes. */
export function matrixWriting(doc: Y.Doc, act: (work: () => void) => void, origin: unknown): MatrixWriting {
  return {
    put: (matrix) => act(() => putMatrix(doc, matrix, origin)),
    rename: (id, title) => setMatrix(doc, id, title, origin),
    remove: (id) => act(() => removeMatrix(doc, id, origin)),
    putHeading: (matrix, list, heading) => act(() => putHeading(doc, matrix, list, heading, origin)),
    renameHeading: (matrix, list, id, label) => setHeading(doc, matrix, list, id, { label }, origin),
    removeHeading: (matrix, list, id) => act(() => removeHeading(doc, matrix, list, id, origin)),
    moveHeading: (matrix, list, id, before) => act(() => moveHeading(doc, matrix, list, id, before, origin)),
  };
}
