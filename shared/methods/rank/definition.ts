import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { onceFor } from '../counted/once-for.ts';
import { withWhole } from '../counted/with-whole.ts';
import { methodWords } from '../done-words.ts';
import type { BallotMethod } from '../method.ts';
import { orderSheet } from './order-sheet.ts';
import { type Orders, ordersOf, renamedOrders } from './orders.ts';
import { firstRule, ruleWords, type Way, wayOf, ways } from './rule.ts';
import { sensitivityOf, wholeOf } from './whole.ts';

type Kept = { readonly way: Way; readonly orders: Orders | null };

const counted = countedMethod({
  ...orderSheet,
  name: 'rank',
  version: 2,
  ...methodWords('rank'),
  settings: z.object({}),
  offeredFirst: true,
  rule: z.object({ ...commonRule, way: z.enum(ways) }),
  firstRule,
  words: {
    rule: ruleWords,
    verdict: () => '',
    figures: (said, language) =>
      verdictMessages(language)('rank.figures', { first: numberIn(said, 'first'), of: numberIn(said, 'of') }),
  },
});

/** The place of each statement. */
const placesOf = onceFor(({ way, orders }: Kept): ReadonlyMap<string, number> => {
  const { places } = wholeOf(orders, way, () => '');
  return new Map(places.map(({ statement, place }) => [statement, place]));
});

const count = z.number().min(0);
const ranking = z.array(z.array(z.string()));

/** What all orders come to, in a file of unknown origin. */
const schema = z.object({
  way: z.enum(ways),
  orders: z
    .object({
      ballots: count,
      options: z.array(z.string()),
      pairs: z.array(z.array(count)),
      points: z.array(count),
      rankings: z.partialRecord(z.enum(ways), ranking),
      nearest: z.object({ count, isProven: z.boolean() }),
      rounds: z.array(z.record(z.string(), count)).exactOptional(),
    })
    .nullable(),
});

/**
 * Ranking: everybody puts the statements in order; Kemeny, Schulze, ranked pairs, Borda, Copeland or instant run-off
 * makes one of all.
 *
 * Orders of one person belong together, so that it cannot be secret. Published are how often each statement stood on
 * each place, by group, and for everybody together each statement against each. Sources: Kemeny 1959; Schulze 2011,
 * doi:10.1007/s00355-010-0475-4; Tideman 1987, doi:10.1007/BF00433944; Borda 1781; Copeland 1951.
 */
export const rank: BallotMethod = withWhole<Kept>(counted, {
  schema,
  compute: ({ sheets, rule }, shown, tell) => ({
    way: wayOf(rule),
    orders: ordersOf(sheets ?? [], shown, tell),
  }),
  follows: ({ way }, rule) => way === wayOf(rule),
  renamed: ({ way, orders }, of) => ({ way, orders: orders === null ? null : renamedOrders(orders, of) }),
  whole: (kept, nameOf) => wholeOf(kept?.orders ?? null, kept?.way ?? 'kemeny', nameOf),
  annex: ({ way, orders }) => (orders === null ? [] : [sensitivityOf(orders, way)]),
  verdict(kept, item, language) {
    const t = verdictMessages(language);
    if (kept === null || kept.orders === null) return t('rank.none');
    const places = placesOf(kept);
    const place = places.get(item);
    return place === undefined ? t('rank.none') : t('rank.verdict', { place, of: places.size });
  },
});
