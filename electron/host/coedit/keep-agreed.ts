import type * as Y from 'yjs';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { setCell, setLine } from '../../../shared/docs/write-framework.ts';
import type { AgreedWords, FrameworkContent, FrameworkPart } from '../../../shared/domain/model/framework.ts';
import { type AnyLine, cellId, lineAt, linesOf, refKey } from '../../../shared/framework/lines.ts';
import { type BallotedStatements, onRewording } from '../../../shared/framework/since-ballot.ts';

export const partOf: { readonly [kind: string]: FrameworkPart } = {
  element: 'elements',
  relation: 'relations',
  term: 'glossary',
  principle: 'principles',
  recommendation: 'recommendations',
  indicator: 'indicators',
  action: 'actions',
};

/** A line whose agreed words were changed, and what is to be written with that. */
export type Rewording = {
  readonly line: AnyLine;
  readonly fields: { readonly agreedAs?: AgreedWords; readonly editorial?: null };
};

/**
 * Lines whose words differ between two moments of a draft, and whose agreed words nobody kept.
 *
 * Pages that know the record keep them as they write. This is for all other ways in: a seat's page, an import, the
 * command line.
 *
 * `outdated`: lines (their `refKey`) that were declared editorial between the two moments, and then changed again.
 */
export function rewordings(
  before: FrameworkContent,
  after: FrameworkContent,
  statements: BallotedStatements,
  outdated: ReadonlySet<string> = new Set(),
): readonly Rewording[] {
  if (before === after) return [];
  return linesOf(after).flatMap((line) => {
    const was = lineAt(before, refKey(line));
    if (was === null || was.words.join('\n') === line.words.join('\n')) return [];
    const { agreedAs, editorial } = onRewording(was, statements);
    const fields = {
      // Kept by who wrote it, or for other words than these.
      ...(agreedAs === undefined || !isSame(line.agreedAs, was.agreedAs) ? {} : { agreedAs }),
      ...(outdated.has(refKey(line)) || (editorial !== undefined && line.editorial === was.editorial)
        ? { editorial: null }
        : {}),
    };
    return Object.keys(fields).length === 0 ? [] : [{ line, fields }];
  });
}

/** A draft with them in it, as it will stand once it was written. */
export function withAgreed(content: FrameworkContent, changes: readonly Rewording[]): FrameworkContent {
  const kept = new Map(changes.map(({ line, fields }) => [refKey(line), fields]));
  const rows = (kind: string, part: FrameworkPart) =>
    content[part].map((row) => ({ ...row, ...kept.get(refKey({ kind, id: row.id } as AnyLine)) }));
  return {
    ...content,
    ...Object.fromEntries(Object.entries(partOf).map(([kind, part]) => [part, rows(kind, part)])),
    matrices: content.matrices.map((matrix) => ({
      ...matrix,
      cells: matrix.cells.map((cell) => ({
        ...cell,
        ...kept.get(refKey({ kind: 'cell', id: cellId(matrix.id, cell) })),
      })),
    })),
  };
}

/** Writes them into the document. */
export function keepAgreed(doc: Y.Doc, changes: readonly Rewording[]): void {
  const { content } = readFramework(doc);
  for (const { line, fields } of changes) {
    const part = partOf[line.kind];
    if (part !== undefined) setLine(doc, part, line.id, fields);
    if (line.kind !== 'cell') continue;
    for (const matrix of content.matrices) {
      const cell = matrix.cells.find((each) => cellId(matrix.id, each) === line.id);
      if (cell !== undefined) setCell(doc, matrix.id, { row: cell.row, col: cell.col, ...fields });
    }
  }
}

function isSame(one: AgreedWords | null, other: AgreedWords | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
