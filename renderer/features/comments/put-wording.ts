import type { LineCommentView } from '../../../shared/domain/view/comments-view.ts';
import { type AnyLine, cellId, type LineKind } from '../../../shared/framework/lines.ts';
import type { Draft } from '../framework/draft/draft.ts';
import { partOf } from '../framework/draft/part-of.ts';

/** The fields that a line's words stand in, in the order in which a comment has them, one below the other. */
const wordFields: { readonly [kind in LineKind]?: readonly string[] } = {
  element: ['label', 'description'],
  relation: ['label'],
  term: ['term', 'definition'],
  principle: ['text'],
  recommendation: ['text'],
  indicator: ['name', 'numerator', 'denominator'],
  action: ['text'],
};

/** Puts the words of a comment into its line, which then rests on the comment, as one step of undo. */
export function putWording(draft: Draft, line: AnyLine, { id, text }: LineCommentView): void {
  if (line.from === null) return;
  const from = { ...line.from, comments: [...line.from.comments, id] };
  const part = partOf(line.kind);
  draft.endStep();
  if (part !== null) draft.set(part, line.id, { ...fieldsOf(line.kind, text.trim()), from });
  else
    for (const matrix of draft.snapshot().content.matrices)
      for (const cell of matrix.cells)
        if (cellId(matrix.id, cell) === line.id)
          draft.setCell(matrix.id, { row: cell.row, col: cell.col, items: linesIn(text), from });
  draft.endStep();
}

/** A field that the comment has no line for stays as it is; the last one takes all lines that are left. */
function fieldsOf(kind: LineKind, text: string): { readonly [field: string]: string } {
  const names = wordFields[kind] ?? [];
  const last = names.length - 1;
  const lines = text.split('\n');
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const said = at === last ? lines.slice(at).join('\n') : (lines[at] ?? '');
      return said.trim() === '' ? [] : [[name, said]];
    }),
  );
}

function linesIn(text: string): readonly string[] {
  return text.split('\n').filter((each) => each.trim() !== '');
}
