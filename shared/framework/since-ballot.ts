import type { AgreedWords, Provenance } from '../domain/model/framework.ts';
import type { StatementStatus } from '../domain/model/material.ts';
import type { AnyLine } from './lines.ts';

/** As much of the record as says what a ballot agreed. */
export type BallotedStatements = {
  readonly [id: string]: {
    readonly status: StatementStatus;
    readonly versions: readonly { readonly v: number }[];
  };
};

/** Statements that the room has agreed to. */
export function isAgreed(status: StatementStatus | undefined): boolean {
  return status === 'agreed' || status === 'adopted' || status === 'ad-referendum';
}

/** The versions that were agreed of the statements under a line: statement → version. */
function agreedUnder(
  { statements: ids }: Provenance,
  statements: BallotedStatements,
): { readonly [statement: string]: number } {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const row = Object.hasOwn(statements, id) ? statements[id] : undefined;
      const version = row?.versions.at(-1)?.v;
      return row !== undefined && version !== undefined && isAgreed(row.status) ? [[id, version]] : [];
    }),
  );
}

/** A ballot agreed another version of a statement since, or of another statement that the line rests on now. */
function wasBallotedAgain(
  { wordings }: AgreedWords,
  agreed: { readonly [statement: string]: number },
): boolean {
  return Object.entries(agreed).some(([id, version]) => version > (wordings[id] ?? 0));
}

/**
 * Whether the words of a line were changed after a ballot agreed the statements under it, and nobody has balloted them
 * again or declared the change editorial.
 */
export function isChangedSinceBallot(line: AnyLine, statements: BallotedStatements): boolean {
  const { agreedAs, editorial, from } = line;
  if (agreedAs === null || editorial !== null || from === null || isSaying(line, agreedAs)) return false;
  const agreed = agreedUnder(from, statements);
  return Object.keys(agreed).length > 0 && !wasBallotedAgain(agreedAs, agreed);
}

function isSaying({ words }: AnyLine, { words: agreed }: AgreedWords): boolean {
  const said = (list: readonly string[]): string => list.map((text) => text.trim()).join('\n');
  return said(words) === said(agreed);
}

/**
 * What a change of a line's words writes besides: the words as they were agreed, where nobody kept them yet, and no
 * declaration that was made for other words.
 *
 * `line`: as it stands before the change.
 */
export function onRewording(
  line: AnyLine,
  statements: BallotedStatements,
): { readonly agreedAs?: AgreedWords; readonly editorial?: null } {
  if (line.from === null) return {};
  const agreed = agreedUnder(line.from, statements);
  const isFirst = line.agreedAs === null || wasBallotedAgain(line.agreedAs, agreed);
  return {
    ...(isFirst && Object.keys(agreed).length > 0
      ? { agreedAs: { words: line.words, wordings: agreed } }
      : {}),
    ...(line.editorial === null ? {} : { editorial: null }),
  };
}
