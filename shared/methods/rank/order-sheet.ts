import { z } from 'zod';
import { levelMessages } from '../../i18n/levels.ts';
import type { Counting } from '../counted/counted-method.ts';
import type { AnswerSheet, GroupedSheet } from '../method.ts';
import type { Question } from '../question.ts';
import { wordingsOf } from '../wordings.ts';
import type { RankedBallot, Ranking } from '../stats/ranking.ts';

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
      const said = wordingsOf((language) => levelMessages(language)('place', { place }));
      return { value: place, short: '', label: said, said };
    }),
  };
}

function areDifferent(values: readonly (number | 'abstain')[]): boolean {
  const places = values.filter((value) => value !== 'abstain');
  return new Set(places).size === places.length;
}

/** Orders in which no two statements have one place. */
export const placesSheet = z
  .record(z.string(), z.looseObject({ value: z.union([z.number(), z.literal('abstain')]) }))
  .refine((given) => areDifferent(Object.values(given).map(({ value }) => value)), {
    error: 'Two statements cannot have the same place. Please put them in order again.',
    abort: true,
  }) as unknown as z.ZodType<AnswerSheet>;

/** Whether every place is one of so many. */
function areWithin(given: AnswerSheet, places: number): boolean {
  return Object.values(given).every(({ value }) => typeof value !== 'number' || value <= places);
}

/** What all ballots share that ask for an order: the sheet, what is left out, and a made-up answer. */
export const orderSheet = {
  collections: ['group', 'named'],
  leastPeople: 3,
  question: (_settings, items) => questionOf(items),
  sheet: (_settings, items) =>
    placesSheet.refine((given) => areWithin(given, items.length), {
      error: 'A place is beyond the last one. Please put the statements in order again.',
    }),
  // Left out of an order: no place, and yet this person took part.
  completed: { value: 'abstain' },
  judge: (_rule, { total }) => ({
    outcome: 'no-verdict',
    said: { first: total.counts.at(-1) ?? 0, of: total.responded },
  }),
  simulateSheet: (_settings, items, draw) =>
    Object.fromEntries(
      items
        .map((item, index) => ({ item, key: draw() + index / Math.max(1, items.length) }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ item }, index) => [item, { value: index + 1 }]),
    ),
} satisfies Partial<Counting>;

/** One person's order of these options out of the places that they gave; ties cannot be. */
function orderIn({ answers }: GroupedSheet, options: readonly string[]): number[] {
  const places = new Float64Array(options.length);
  const placed: number[] = [];
  for (let i = 0; i < options.length; i += 1) {
    const value = answers[options[i] ?? '']?.['value'];
    if (typeof value !== 'number') continue;
    places[i] = value;
    placed.push(i);
  }
  return placed.sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
}

/** Everybody's order of these options, an option on each place; `rest` are those that a person left out. */
export function ordersIn(
  sheets: readonly GroupedSheet[],
  options: readonly string[],
): { readonly order: Ranking; readonly rest: readonly string[] }[] {
  // One list for each option and not for each place of everybody: in large rooms that is most of the work.
  const alone = options.map((option) => [option]);
  return sheets.flatMap((sheet) => {
    const placed = orderIn(sheet, options);
    if (placed.length === 0) return [];
    const order = placed.map((i) => alone[i] ?? []);
    const isPlaced = new Set(placed);
    const isWhole = placed.length === options.length;
    return [{ order, rest: isWhole ? [] : options.filter((_, i) => !isPlaced.has(i)) }];
  });
}

/** Orders without what they leave out: no vote for the rest. */
export function strictBallots(orders: readonly { readonly order: Ranking }[]): readonly RankedBallot[] {
  return orders.map(({ order }) => ({ ranking: order, count: 1 }));
}
