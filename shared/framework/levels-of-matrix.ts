import type { FrameworkContent, Heading, Matrix } from '../domain/model/framework.ts';

/** The parts in which a matrix is taken apart: its levels, one heading each. */
export type MatrixLevels = {
  /** Which headings they are. */
  readonly axis: 'rows' | 'cols';
  /** False: no heading is a level, and they are its columns. */
  readonly areLevels: boolean;
  readonly headings: readonly Heading[];
};

/**
 * The headings of a matrix that are levels: elements of that kind, or an axis that is called so.
 *
 * Where both axes hold some, the one that holds the larger share; columns where it is the same, and where neither does.
 */
export function levelsOfMatrix(
  content: Pick<FrameworkContent, 'elements'>,
  matrix: Pick<Matrix, 'rows' | 'cols' | 'rowAxis' | 'colAxis'>,
): MatrixLevels {
  const levels = new Set(content.elements.filter(({ kind }) => kind === 'level').map(({ id }) => id));
  const share = (headings: readonly Heading[], axis: string): number =>
    axis === 'level'
      ? 1
      : headings.filter(({ element }) => element !== null && levels.has(element)).length /
        Math.max(1, headings.length);
  const [rows, cols] = [share(matrix.rows, matrix.rowAxis), share(matrix.cols, matrix.colAxis)];
  const axis = rows > cols ? 'rows' : 'cols';
  return { axis, areLevels: Math.max(rows, cols) > 0, headings: matrix[axis] };
}
