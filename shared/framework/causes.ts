import { type AnyLine, type LineRef, nothing, refKey } from './lines.ts';

/** What a line rests on, or what made it change. `basis`: another one that was declared; `line`: of the framework. */
export type Source = {
  readonly kind: 'statement' | 'ballot' | 'input' | 'evidence' | 'comment' | 'basis' | 'line';
  readonly id: string;
};

/** What happened between two versions. */
export type Between = {
  /** Comments on a line of the earlier version that were accepted at least partly. */
  readonly comments: (line: LineRef) => readonly string[];
  /** Ballots on a statement that were counted since the earlier version. */
  readonly ballots: (statement: string) => readonly string[];
  /** Whether the later version rests on another wording of the statement than the earlier one. */
  readonly isReworded: (statement: string) => boolean;
};

export const nothingBetween: Between = {
  comments: () => [],
  ballots: () => [],
  isReworded: () => false,
};

const kinds = ['statement', 'ballot', 'input', 'evidence', 'comment'] as const;
const listOf = {
  statement: 'statements',
  ballot: 'ballots',
  input: 'inputs',
  evidence: 'evidence',
  comment: 'comments',
} as const;

/** All that a line rests on and uses. */
export function sourcesOf(line: AnyLine | undefined): readonly Source[] {
  if (line === undefined) return [];
  const from = line.from ?? nothing;
  return [
    ...kinds.flatMap((kind) => from[listOf[kind]].map((id): Source => ({ kind, id }))),
    ...(from.other === null ? [] : [{ kind: 'basis', id: from.other.basis } as const]),
    ...line.uses.map((used): Source => ({ kind: 'line', id: refKey(used) })),
  ];
}

/** The sources of one list that are not in another. */
export function without(sources: readonly Source[], others: readonly Source[]): readonly Source[] {
  const there = new Set(others.map(keyOf));
  return sources.filter((source) => !there.has(keyOf(source)));
}

/**
 * Because of what a line is another than it was: what it rests on since, comments on it that were accepted, and what
 * was voted or reworded meanwhile of the statements under it.
 */
export function causesOf(
  was: AnyLine | undefined,
  line: AnyLine | undefined,
  between: Between,
): readonly Source[] {
  const now = line ?? was;
  if (now === undefined) return [];
  const came = line === undefined ? [] : without(sourcesOf(line), sourcesOf(was));
  const statements = now.from?.statements ?? [];
  const all: readonly Source[] = [
    ...between.comments(now).map((id): Source => ({ kind: 'comment', id })),
    ...came.filter(({ kind }) => kind !== 'line' && kind !== 'basis'),
    ...statements.flatMap((id) =>
      between.ballots(id).map((ballot): Source => ({ kind: 'ballot', id: ballot })),
    ),
    ...statements.filter(between.isReworded).map((id): Source => ({ kind: 'statement', id })),
  ];
  const seen = new Set<string>();
  return all.filter((source) => {
    const key = keyOf(source);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf({ kind, id }: Source): string {
  return `${kind} ${id}`;
}
