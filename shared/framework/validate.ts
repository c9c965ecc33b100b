import type { FrameworkContent } from '../domain/model/framework.ts';
import { containment } from './containment.ts';
import { findLoop } from './loops.ts';
import { type AnyLine, cellId, linesOf, type LineRef, refKey } from './lines.ts';
import { type BallotedStatements, isAgreed, isChangedSinceBallot } from './since-ballot.ts';
import { longestLabel, type Problem, type ProblemKind } from './problems.ts';

/** What of the record a framework is held against. */
export type ValidationRecord = {
  readonly statements: {
    readonly [id: string]: BallotedStatements[string] & { readonly number: number };
  };
  readonly inputs: { readonly [id: string]: unknown };
  readonly evidence: { readonly [id: string]: unknown };
  readonly ballots: { readonly [id: string]: unknown };
  readonly dissents: { readonly [id: string]: unknown };
  /** Comments on lines of a circulated version. */
  readonly comments: { readonly [id: string]: unknown };
  readonly readings: {
    readonly [id: string]: { readonly decisions: readonly { readonly id: string }[] };
  };
};

/** Everything that is wrong, what blocks first, each with where it is. Nothing is changed or lost. */
export function validate(content: FrameworkContent, record: ValidationRecord): readonly Problem[] {
  const problems: Problem[] = [];
  const lines = linesOf(content);
  const byKey = new Map(lines.map((line) => [refKey(line), line]));
  const note = (level: Problem['level'], kind: ProblemKind, where: LineRef, what = ''): void => {
    const label = byKey.get(refKey(where))?.label ?? '';
    const line = shortened(label === '' ? where.id : label);
    problems.push({ level, kind, where: { kind: where.kind, id: where.id }, line, what });
  };

  names(lines, note);
  links(content, lines, byKey, note);
  provenance(lines, record, note);
  loops(content, note);
  cells(content, note);
  backing(content, lines, record, note);
  return problems.toSorted((one, other) => rank(one) - rank(other));
}

/** Words as a sentence names a line: 60 letters of them at most. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : text;
}

type Note = (level: Problem['level'], kind: ProblemKind, where: LineRef, what?: string) => void;

function rank(problem: Problem): number {
  return problem.level === 'blocks' ? 0 : 1;
}

function names(lines: readonly AnyLine[], note: Note): void {
  const seen = new Set<string>();
  for (const line of lines) {
    const key = refKey(line);
    if (seen.has(key)) note('blocks', 'twice', line, line.id);
    seen.add(key);
    if (line.kind === 'element' || line.kind === 'term' || line.kind === 'diagram') {
      if (line.label.trim() === '') note('blocks', 'no-label', line);
      const letters = [...line.label].length;
      if (letters > longestLabel) note('blocks', 'long-label', line, String(letters));
    }
  }
}

function links(
  content: FrameworkContent,
  lines: readonly AnyLine[],
  byKey: ReadonlyMap<string, AnyLine>,
  note: Note,
): void {
  for (const line of lines)
    for (const used of line.uses)
      if (!byKey.has(refKey(used))) note('blocks', 'leads-nowhere', line, used.id);
  for (const matrix of content.matrices)
    for (const { element } of [...matrix.rows, ...matrix.cols])
      if (element !== null && !byKey.has(refKey({ kind: 'element', id: element })))
        note('blocks', 'leads-nowhere', { kind: 'matrix', id: matrix.id }, element);
}

function provenance(lines: readonly AnyLine[], record: ValidationRecord, note: Note): void {
  const decisions = Object.fromEntries(
    Object.values(record.readings).flatMap((reading) => reading.decisions.map((row) => [row.id, row])),
  );
  for (const line of lines) {
    if (line.from === null) continue;
    const { statements, inputs, evidence, ballots, comments } = line.from;
    const known: readonly (readonly [readonly string[], { readonly [id: string]: unknown }])[] = [
      [statements, record.statements],
      [inputs, record.inputs],
      [evidence, record.evidence],
      [ballots, record.ballots],
      [line.from.decisions ?? [], decisions],
    ];
    for (const [list, table] of known)
      for (const id of list) if (!Object.hasOwn(table, id)) note('blocks', 'not-in-record', line, id);
    for (const id of comments)
      if (!Object.hasOwn(record.dissents, id) && !Object.hasOwn(record.comments, id))
        note('blocks', 'not-in-record', line, id);
  }
}

function loops(content: FrameworkContent, note: Note): void {
  const labels = new Map(content.elements.map(({ id, label }) => [id, label]));
  const named = (id: string): string => shortened(labels.get(id) ?? '…');
  const pairs = content.relations.flatMap((row) => {
    const pair = containment(row);
    return pair === null ? [] : [pair];
  });
  const loop = findLoop(pairs);
  if (loop !== null) {
    note('blocks', 'circular', { kind: 'element', id: loop[0] ?? '' }, loop.map(named).join(' → '));
  } else {
    const inner = new Set(pairs.map(([one]) => one));
    const roots = [...new Set(pairs.map(([, outer]) => outer))].filter((id) => !inner.has(id));
    if (roots.length > 1)
      note('listed', 'two-roots', { kind: 'element', id: roots[0] ?? '' }, roots.map(named).join(', '));
  }
  for (const diagram of content.diagrams) {
    const { spec } = diagram;
    if (spec.type !== 'theory-of-change' && spec.type !== 'drivers') continue;
    const shown = new Set(spec.relations);
    const drawn = content.relations.filter(({ id }) => shown.has(id));
    const round = findLoop(drawn.map(({ source, target }) => [source, target]));
    if (round !== null)
      note('blocks', 'circular-drawing', { kind: 'diagram', id: diagram.id }, round.map(named).join(' → '));
  }
}

function cells(content: FrameworkContent, note: Note): void {
  for (const matrix of content.matrices) {
    const wanted = new Set(
      matrix.rows.flatMap((row) => matrix.cols.map((col) => cellId(matrix.id, { row: row.id, col: col.id }))),
    );
    for (const cell of matrix.cells) {
      const id = cellId(matrix.id, cell);
      if (!wanted.delete(id)) note('blocks', 'cell-stray', { kind: 'cell', id }, matrix.title);
    }
    for (const id of wanted) note('blocks', 'cell-missing', { kind: 'matrix', id: matrix.id }, id);
  }
}

function backing(
  content: FrameworkContent,
  lines: readonly AnyLine[],
  record: ValidationRecord,
  note: Note,
): void {
  const open = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => {
        const row = record.statements[id];
        return row === undefined || isAgreed(row.status) ? [] : [`S${row.number}`];
      })
      .join(', ');
  for (const row of content.recommendations) {
    const not = open(row.from.statements);
    const isMade = row.form === 'recommendation' || row.form === 'good-practice';
    if (not === '' || !isMade) continue;
    const stands = row.status === 'agreed' || row.status === 'adopted';
    note(stands ? 'blocks' : 'listed', 'not-agreed', { kind: 'recommendation', id: row.id }, not);
  }
  for (const line of lines) {
    if (line.from === null || line.kind === 'relation' || line.kind === 'recommendation') continue;
    const not = open(line.from.statements);
    if (not !== '' && (line.status === 'agreed' || line.status === 'adopted'))
      note('listed', 'rests-on-not-agreed', line, not);
  }
  for (const line of lines)
    if (isChangedSinceBallot(line, record.statements)) note('listed', 'changed-since-ballot', line);
  for (const line of lines) {
    const isEmpty = line.kind === 'cell' && line.words.length === 0;
    const stands = line.kind === 'indicator' || line.kind === 'action' || line.kind === 'relation';
    if (line.from === null || isEmpty || stands) continue;
    const { statements, inputs, evidence, ballots, comments, other } = line.from;
    const { decisions = [] } = line.from;
    const count = [statements, inputs, evidence, ballots, comments, decisions].reduce(
      (sum, ids) => sum + ids.length,
      0,
    );
    if (count === 0 && other === null) note('listed', 'unbacked', line);
  }
}
