import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { lintWording, type WordingConcern } from '../../../shared/domain/wording/lint-wording.ts';
import { folded, matches } from '../../../shared/util/fold.ts';

export const stages = ['draft', 'checked', 'translated', 'ready'] as const;

/** Merged, split and dropped statements stand apart from those that are worked on. */
export function isApart(statement: TeamStatement): boolean {
  return ['merged', 'split', 'dropped'].includes(statement.status);
}

export function concernsOf(
  statement: TeamStatement,
  languages: readonly string[],
): readonly WordingConcern[] {
  const { text, language, translations, inputIds, evidenceIds } = statement;
  return lintWording(
    { text, language, translations, sources: inputIds.length + evidenceIds.length },
    languages,
  );
}

export function findStatements(
  statements: { readonly [id: string]: TeamStatement },
  wanted: { readonly query: string; readonly theme: string | null },
): readonly TeamStatement[] {
  const query = folded(wanted.query);
  return Object.values(statements)
    .filter(
      (row) =>
        (wanted.theme === null || row.theme === (wanted.theme === 'none' ? null : wanted.theme)) &&
        matches(folded([`s${row.number}`, row.text, ...Object.values(row.translations)].join(' ')), query),
    )
    .sort((a, b) => a.number - b.number);
}

/**
 * The links of a statement as they were before another was merged into it.
 *
 * A merge puts what is new at the end, in the merged one's order: that tail is taken off again.
 */
export function withoutTail(links: readonly string[], merged: readonly string[]): readonly string[] {
  let end = links.length;
  let at = merged.length - 1;
  while (end > 0 && at >= 0) {
    const found = merged.lastIndexOf(links[end - 1] ?? '', at);
    if (found < 0) break;
    at = found - 1;
    end -= 1;
  }
  return links.slice(0, end);
}
