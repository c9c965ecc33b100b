import type { Outcome } from '../../domain/model/ballot.ts';
import type { JsonObject } from '../../util/json.ts';
import type { PublishedItem } from '../smallGroups/publish.ts';

/** What a rule made of one item; `said` holds the numbers of which its words are made. */
export type CountedVerdict = { readonly outcome: Outcome; readonly said: JsonObject };

/** All that a verdict may read: the published table, and what was published beside it. */
export type Judgeable = { readonly published: PublishedItem; readonly beside?: JsonObject };

/** The result of one item as it is stored and published. */
export type CountedItem = Judgeable & { readonly verdict: CountedVerdict };

/** `detail` of a counted result, by statement. */
export type CountedDetail = { readonly [statement: string]: CountedItem };

/** A number out of `said`; 0 where there is none. */
export function numberIn(said: JsonObject, name: string): number {
  const value = said[name];
  return typeof value === 'number' ? value : 0;
}
