import { z } from 'zod';
import type { levelsEnglish } from '../../i18n/levels.en.ts';
import { levelMessages } from '../../i18n/levels.ts';
import type { JsonObject } from '../../util/json.ts';
import type { AnswerSheet, BallotMethod } from '../method.ts';
import type { Question, Sheet } from '../question.ts';
import { byName } from '../stats/ranking.ts';
import { wordingsOf } from '../wordings.ts';
import { ahead, answersFrom, behind, type Duel, level, standingIn } from './duel.ts';
import { pairsFor } from './routing.ts';

type Duels = Extract<Sheet, { kind: 'duels' }>;

type Key = Extract<keyof typeof levelsEnglish, `duel.${string}`>;

/** How a statement stood in a person's comparisons, for tables by group. */
export function duelQuestion(sheet: Duels): Question {
  const keys: readonly (readonly [number, Key])[] = [
    [behind, 'duel.behind'],
    [level, 'duel.level'],
    [ahead, 'duel.ahead'],
  ];
  return {
    sheet,
    look: 'list',
    regions: [],
    opposed: 'low',
    abstains: false,
    levels: keys.map(([value, key]) => {
      const said = wordingsOf((language) => levelMessages(language)(key));
      return { value, short: '', label: said, said };
    }),
  };
}

/** One statement's part of a person's comparisons. */
export const duelResponse = z.object({
  value: z.number().int().min(behind).max(ahead),
  over: z.record(z.string().min(1).max(100), z.number().int().min(0).max(9)).optional(),
}) as unknown as z.ZodType<JsonObject>;

/** All comparisons of one person: each pair once, of statements on the ballot, with a strength that there is. */
export function duelsSheet(
  { strengths, even }: Pick<Duels, 'strengths' | 'even'>,
  items: readonly string[],
): z.ZodType<AnswerSheet> {
  const answer = z.looseObject({ value: z.number(), over: z.record(z.string(), z.number()).optional() });
  const known = new Set(items);
  return z
    .record(z.string(), answer)
    .refine(
      (given) => named(given).every(({ one, other }) => one !== other && known.has(one) && known.has(other)),
      {
        error: 'A comparison names a statement that is not on this ballot. Please reload the page.',
        abort: true,
      },
    )
    .refine((given) => named(given).every(({ strength }) => strengths.includes(strength)), {
      error: 'A comparison is not on the scale. Please choose one of the answers shown.',
      abort: true,
    })
    .refine((given) => areDifferent(named(given)), {
      error: 'Two statements were compared twice. Please answer that pair again.',
      abort: true,
    })
    .refine(
      (given) =>
        Object.entries(given).every(([item, { value }]) => value === standingIn(named(given), item, even)),
      { error: 'These comparisons do not fit together. Please reload the page and go on.' },
    ) as unknown as z.ZodType<AnswerSheet>;
}

type Given = {
  readonly [item: string]: { readonly over?: { readonly [other: string]: number } | undefined };
};

/** All comparisons that are named, of whatever. */
function named(given: Given): Duel[] {
  return Object.entries(given).flatMap(([one, { over = {} }]) =>
    Object.entries(over).map(([other, strength]) => ({ one, other, strength })),
  );
}

function areDifferent(duels: readonly Duel[]): boolean {
  const pairs = duels.map(({ one, other }) => [one, other].toSorted(byName).join(' '));
  return new Set(pairs).size === pairs.length;
}

/** A made-up person who prefers what stands earlier, more or less. */
export function simulatedDuels(sheet: Duels): NonNullable<BallotMethod['simulateSheet']> {
  const { strengths, even, most } = sheet;
  const decided = strengths.filter((strength) => strength !== even);
  return (_settings, items, draw) => {
    const liking = new Map(items.map((item, index) => [item, draw() - index / Math.max(1, items.length)]));
    const place = Math.floor(draw() * 1000);
    const duels = pairsFor(items, place, most).map(([one, other]): Duel => {
      const apart = (liking.get(one) ?? 0) - (liking.get(other) ?? 0);
      if (Math.abs(apart) < 0.04) return { one, other, strength: even };
      const strength =
        decided[Math.min(decided.length - 1, Math.floor(Math.abs(apart) * decided.length))] ?? 1;
      return apart > 0 ? { one, other, strength } : { one: other, other: one, strength };
    });
    return answersFrom(duels, even);
  };
}
