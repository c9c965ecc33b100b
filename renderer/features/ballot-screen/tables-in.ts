import type { Criterion } from '../../../shared/methods/criteria/criterion.ts';
import type { Question } from '../../../shared/methods/question.ts';
import type { PublishedItem } from '../../../shared/methods/smallGroups/publish.ts';
import type { Wordings } from '../../../shared/methods/wordings.ts';
import type { Json } from '../../../shared/util/json.ts';

/** The table that a method published of one statement; null where nothing may be shown of it at all. */
export function publishedIn(detail: Json | undefined): PublishedItem | null {
  return typeof detail === 'object' && detail !== null && 'published' in detail
    ? (detail['published'] as unknown as PublishedItem)
    : null;
}

/** The table of one statement under one criterion. */
export type CriterionTable = { readonly label: Wordings; readonly published: PublishedItem };

/** The tables of a statement under each criterion; null where it was rated on one scale alone. */
export function criteriaIn(detail: Json | undefined): readonly CriterionTable[] | null {
  return typeof detail === 'object' && detail !== null && 'criteria' in detail
    ? (detail['criteria'] as unknown as readonly CriterionTable[])
    : null;
}

/** What each statement of a ballot is rated under: its criteria, or null for the one scale that has no name. */
export function ratedUnder(question: Question): readonly (Criterion | null)[] {
  return question.sheet?.kind === 'criteria' ? question.sheet.criteria : [null];
}

/** The table that was published of a statement under a criterion. Rounds may differ in their criteria: by its words. */
export function publishedUnder(detail: Json | undefined, criterion: Criterion | null): PublishedItem | null {
  if (criterion === null) return publishedIn(detail);
  const found = criteriaIn(detail)?.find(({ label }) => label.en === criterion.label.en);
  return found?.published ?? null;
}
