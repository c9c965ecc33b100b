import type { PublishedItem } from '../../../shared/methods/smallGroups/publish.ts';
import type { Wordings } from '../../../shared/methods/wordings.ts';
import type { Json } from '../../../shared/util/json.ts';

/** The table of one statement under one criterion. */
export type CriterionTable = { readonly label: Wordings; readonly published: PublishedItem };

/** The tables of a statement under each criterion; null where it was rated on one scale alone. */
export function criteriaIn(detail: Json | undefined): readonly CriterionTable[] | null {
  return typeof detail === 'object' && detail !== null && 'criteria' in detail
    ? (detail['criteria'] as unknown as readonly CriterionTable[])
    : null;
}
