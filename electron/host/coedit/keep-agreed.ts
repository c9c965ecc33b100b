import type * as Y from 'yjs';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { setCell, setLine } from '../../../shared/docs/write-framework.ts';
import type { AgreedWords, FrameworkContent, FrameworkPart } from '../../../shared/domain/model/framework.ts';
import {
  type AnyLine,
  cellId,
  lineAt,
  type LineRef,
  linesOf,
  refKey,
} from '../../../shared/framework/lines.ts';
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
    const { agreedAs = lost(was, line), editorial } = onRewording(was, statements);
    const fields = {
      // Kept by who wrote it, or for other words than these.
      ...(agreedAs === undefined || (line.agreedAs !== null && !isSame(line.agreedAs, was.agreedAs))
        ? {}
        : { agreedAs }),
      ...(outdated.has(refKey(line)) || (editorial !== undefined && line.editorial === was.editorial)
        ? { editorial: null }
        : {}),
    };
    return Object.keys(fields).length === 0 ? [] : [{ line, fields }];
  });
}

/**
 * A framework out of a file as it will stand in the place of a draft: what a ballot agreed is told by the record, and a
 * file can neither take that away nor put other words there.
 *
 * `adopted`: the last version, for lines that the draft has not any more.
 */
export function withAgreed(
  read: FrameworkContent,
  { draft, adopted }: { readonly draft: FrameworkContent; readonly adopted: FrameworkContent | null },
  statements: BallotedStatements,
): FrameworkContent {
  const known = (line: AnyLine): AnyLine | null =>
    lineAt(draft, refKey(line)) ?? (adopted === null ? null : lineAt(adopted, refKey(line)));
  const fields = new Map(
    linesOf(read).flatMap((line) => {
      const was = known(line);
      if (was === null) return [];
      const isReworded = was.words.join('\n') !== line.words.join('\n');
      const { agreedAs = was.agreedAs, editorial } = isReworded ? onRewording(was, statements) : {};
      const isStale = editorial !== undefined && line.editorial === was.editorial;
      return [[refKey(line), { agreedAs, ...(isStale ? { editorial: null } : {}) }] as const];
    }),
  );
  const kept = <Line extends object>(row: Line, ref: LineRef): Line => {
    const own = fields.get(refKey(ref));
    if (own === undefined) return row;
    const { agreedAs, ...more } = own;
    const { agreedAs: _ofTheFile, ...plain } = row as Line & { readonly agreedAs?: AgreedWords };
    return { ...plain, ...(agreedAs === null ? {} : { agreedAs }), ...more } as Line;
  };
  const rows = (kind: string, part: FrameworkPart) =>
    read[part].map((row) => kept(row, { kind: kind as LineRef['kind'], id: row.id }));
  return {
    ...read,
    ...Object.fromEntries(Object.entries(partOf).map(([kind, part]) => [part, rows(kind, part)])),
    matrices: read.matrices.map((matrix) => ({
      ...matrix,
      cells: matrix.cells.map((cell) => kept(cell, { kind: 'cell', id: cellId(matrix.id, cell) })),
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

/** Words that were kept as agreed, and that a change took away; undoing a change takes them away with it. */
function lost({ agreedAs }: AnyLine, after: AnyLine): AgreedWords | undefined {
  if (agreedAs === null || after.agreedAs !== null) return undefined;
  return agreedAs.words.join('\n') === after.words.join('\n') ? undefined : agreedAs;
}

function isSame(one: AgreedWords | null, other: AgreedWords | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
