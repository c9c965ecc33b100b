import type { PublishedItem } from '../smallGroups/publish.ts';
import type { Verdict } from './judge.ts';

/** The result of one item as it is stored and published. */
export type RateItem = { readonly published: PublishedItem; readonly verdict: Verdict };

/** `detail` of a rate result, by statement. */
export type RateDetail = { readonly [statement: string]: RateItem };
