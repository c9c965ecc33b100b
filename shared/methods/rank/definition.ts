import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { methodWords } from '../done-words.ts';
import type { AnswerSheet, BallotMethod } from '../method.ts';
import type { Question } from '../question.ts';
import { type Orders, ordersOf } from './orders.ts';
import { firstRule, ruleWords, type Way, wayOf, ways } from './rule.ts';
import { placeWords, sensitivityOf, wholeOf } from './whole.ts';

/** Under which what all orders come to stands beside the statements in `detail`. */
const wholeKey = 'whole';

type Kept = { readonly way: Way; readonly orders: Orders | null };

/** Places from the last to the first, so that the first is the highest level. */
function questionOf(items: number): Question {
  const places = Array.from({ length: items }, (_, index) => items - index);
  return {
    sheet: { kind: 'order' },
    look: 'row',
    regions: [],
    opposed: 'low',
    abstains: true,
    levels: places.map((place) => {
      const said = placeWords(place);
      return { value: place, short: '', label: said, said };
    }),
  };
}

const counted = countedMethod({
  name: 'rank',
  version: 1,
  ...methodWords('rank'),
  settings: z.object({}),
  collections: ['group', 'named'],
  leastPeople: 3,
  offeredFirst: true,
  rule: z.object({ ...commonRule, way: z.enum(ways) }),
  firstRule,
  question: (_settings, items) => questionOf(items),
  sheet: () =>
    z
      .record(z.string(), z.looseObject({ value: z.union([z.number(), z.literal('abstain')]) }))
      .refine((given) => areDifferent(Object.values(given).map(({ value }) => value)), {
        error: 'Two statements cannot have the same place. Please put them in order again.',
      }) as unknown as z.ZodType<AnswerSheet>,
  // Left out of an order: no place, and yet this person took part.
  completed: { value: 'abstain' },
  judge: (_rule, { total }) => ({
    outcome: 'no-verdict',
    said: { first: total.counts.at(-1) ?? 0, of: total.responded },
  }),
  words: {
    rule: ruleWords,
    verdict: () => '',
    figures: (said, language) =>
      verdictMessages(language)('rank.figures', { first: numberIn(said, 'first'), of: numberIn(said, 'of') }),
  },
  simulateSheet: (_settings, items, draw) =>
    Object.fromEntries(
      items
        .map((item, index) => ({ item, key: draw() + index / Math.max(1, items.length) }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ item }, index) => [item, { value: index + 1 }]),
    ),
});

function areDifferent(values: readonly (number | 'abstain')[]): boolean {
  const places = values.filter((value) => value !== 'abstain');
  return new Set(places).size === places.length;
}

function kept(detail: Json): { readonly tables: JsonObject; readonly whole: Kept | null } {
  const { [wholeKey]: whole, ...tables } = detail as JsonObject;
  return { tables, whole: (whole ?? null) as unknown as Kept | null };
}

const count = z.number().min(0);
const ranking = z.array(z.array(z.string()));

/** What all orders come to, in a file of unknown origin. */
const keptSchema = z.object({
  way: z.enum(ways),
  orders: z
    .object({
      ballots: count,
      options: z.array(z.string()),
      pairs: z.array(z.array(count)),
      points: z.array(count),
      rankings: z.object(
        Object.fromEntries(ways.map((way) => [way, ranking])) as { [W in Way]: typeof ranking },
      ),
      nearest: z.object({ count, isProven: z.boolean() }),
    })
    .nullable(),
});

/**
 * Ranking: everybody puts the statements in order; Kemeny, Schulze, Borda, Copeland or instant run-off makes one of all.
 *
 * Orders of one person belong together, so that it cannot be secret. Published are how often each statement stood on
 * each place, by group, and for everybody together each statement against each. Sources: Kemeny 1959; Schulze 2011,
 * doi:10.1007/s00355-010-0475-4; Borda 1781; Copeland 1951.
 */
export const rank: BallotMethod = {
  ...counted,
  needsLinked: true,
  analyse(input) {
    const result = counted.analyse(input);
    const shown = input.items.filter((item) => !result.withheld.includes(item));
    const orders = input.sheets === null || shown.length === 0 ? null : ordersOf(input.sheets, shown);
    const whole: Kept = { way: wayOf(input.rule), orders };
    return { ...result, detail: { ...(result.detail as JsonObject), [wholeKey]: whole as unknown as Json } };
  },
  unanimous: (detail, item) => counted.unanimous(kept(detail).tables, item),
  verdictInWords(detail, item, language) {
    const { tables, whole } = kept(detail);
    const common = counted.verdictInWords(tables, item, language);
    if (common !== '') return common;
    const t = verdictMessages(language);
    if (whole === null || whole.orders === null) return t('rank.none');
    const { places } = wholeOf(whole.orders, whole.way, () => '');
    const place = places.find(({ statement }) => statement === item)?.place;
    return place === undefined ? t('rank.none') : t('rank.verdict', { place, of: places.length });
  },
  figuresInWords: (detail, item, language) => counted.figuresInWords(kept(detail).tables, item, language),
  whole(detail, nameOf) {
    const { whole } = kept(detail);
    return wholeOf(whole?.orders ?? null, whole?.way ?? 'kemeny', nameOf);
  },
  annex(detail) {
    const { whole } = kept(detail);
    return whole === null || whole.orders === null ? [] : [sensitivityOf(whole.orders, whole.way)];
  },
  retold(detail, hidden, nameOf) {
    const { tables, whole } = kept(detail);
    const told = counted.retold(tables, hidden, nameOf) as JsonObject;
    if (whole === null) return told;
    const renamed = (each: readonly (readonly string[])[]): string[][] =>
      each.map((tied) => tied.map(nameOf));
    const orders =
      whole.orders === null
        ? null
        : {
            ...whole.orders,
            options: whole.orders.options.map(nameOf),
            rankings: Object.fromEntries(
              ways.map((way) => [way, renamed(whole.orders?.rankings[way] ?? [])]),
            ),
          };
    return { ...told, [wholeKey]: { way: whole.way, orders } };
  },
  fromPublished(detail, asked) {
    const { tables, whole } = kept(detail);
    const parsed = keptSchema.safeParse(whole);
    const result = counted.fromPublished(tables, asked);
    if (result === null || !parsed.success || parsed.data.way !== wayOf(asked.rule)) return null;
    return {
      ...result,
      detail: { ...(result.detail as JsonObject), [wholeKey]: parsed.data as unknown as Json },
    };
  },
};
