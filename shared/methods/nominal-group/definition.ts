import { z } from 'zod';
import { levelMessages } from '../../i18n/levels.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import { collect } from '../collect/definition.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { methodWords } from '../done-words.ts';
import type { AnswerSheet, BallotMethod } from '../method.ts';
import type { Question } from '../question.ts';
import { orderSheet, placesSheet } from '../rank/order-sheet.ts';
import { wordingsOf } from '../wordings.ts';
import { firstRule, ruleWords, topIn } from './rule.ts';

const top = z
  .number()
  .int()
  .min(1, 'Everybody puts at least one idea first.')
  .max(10, 'Ten ideas in order are the most that people compare.');

/** Places from the last to the first; the first gets most points. */
function questionOf(settings: JsonObject, items: number): Question {
  const most = Math.min(topIn(settings), Math.max(1, items));
  return {
    sheet: { kind: 'order', most },
    look: 'row',
    regions: [],
    opposed: 'low',
    abstains: true,
    levels: Array.from({ length: most }, (_, points) => {
      const said = wordingsOf((language) => levelMessages(language)('points', { count: points + 1 }));
      return { value: most - points, short: String(points + 1), label: said, said };
    }),
  };
}

/** Points by level, from one point up. */
function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count, level) => sum + count * (level + 1), 0);
}

const counted = countedMethod({
  ...orderSheet,
  name: 'nominal-group',
  version: 1,
  ...methodWords('nominal'),
  leastPeople: 5,
  offeredFirst: false,
  settings: z.object({
    top: top.default(5),
    /** One idea a turn, person by person or table by table. */
    reveal: z.literal('round-robin').default('round-robin'),
    turns: z.enum(['seat', 'table']).default('seat'),
    /** Votes again after the first result was discussed. */
    secondVote: z.boolean().default(true),
  }),
  rule: z.object({ ...commonRule, top }),
  firstRule,
  question: questionOf,
  sheet: (settings) => {
    const most = topIn(settings);
    return placesSheet.refine((given) => placesIn(given) <= most, {
      error: 'More ideas were put in order than were asked for. Take some out first.',
    });
  },
  judge: (_rule, { total }) => ({
    outcome: 'no-verdict',
    said: {
      points: sumOf(total.counts),
      people: total.counts.reduce((sum, count) => sum + count, 0),
      most: total.counts.length,
      of: total.responded,
    },
  }),
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      said['people'] === 0
        ? verdictMessages(language)('nominal.none')
        : verdictMessages(language)('nominal.verdict', {
            points: levelMessages(language)('points', { count: numberIn(said, 'points') }),
            people: verdictMessages(language)('spend.people', { count: numberIn(said, 'people') }),
          }),
    figures: (said, language) =>
      verdictMessages(language)('nominal.figures', {
        people: numberIn(said, 'people'),
        of: numberIn(said, 'of'),
      }),
  },
  // Of equal sums the one that more people chose comes first: both are reported.
  score: ({ said }, among) => {
    const [points, people] = [numberIn(said, 'points'), numberIn(said, 'people')];
    const highest = Math.max(1, ...among.map((each) => numberIn(each.said, 'points')));
    return {
      score: points + people / (1 + Math.max(1, numberIn(said, 'of'))),
      share: points / highest,
      said: wordingsOf((language) =>
        verdictMessages(language)('nominal.verdict', {
          points: levelMessages(language)('points', { count: points }),
          people: verdictMessages(language)('spend.people', { count: people }),
        }),
      ),
    };
  },
  simulateSheet(settings, items, draw) {
    const order = Object.entries(orderSheet.simulateSheet(settings, items, draw)) as [
      string,
      { readonly value: number },
    ][];
    return Object.fromEntries(order.filter(([, { value }]) => value <= topIn(settings)));
  },
});

function placesIn(given: AnswerSheet): number {
  return Object.values(given).filter(({ value }) => typeof value === 'number').length;
}

/**
 * Nominal group technique: silent writing, one idea in turn, clarification, a private vote, talk, and a second vote.
 *
 * Each person's first idea gets as many points as are put in order, the last one 1. Reported are the sum *and* how many
 * people chose an idea: many low places are not a few high ones. Orders of one person belong together, so that the vote
 * is private, not secret. Source: Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975.
 */
export const nominalGroup: BallotMethod = {
  ...counted,
  needsLinked: true,
  ideasFirst: { simulate: collect.simulate },
};
