import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { withWhole } from '../counted/with-whole.ts';
import { methodWords } from '../done-words.ts';
import { ahead } from '../duels/duel.ts';
import { duelQuestion, duelResponse, duelsSheet, simulatedDuels } from '../duels/duels-sheet.ts';
import type { BallotMethod } from '../method.ts';
import type { Sheet } from '../question.ts';
import { type Comparisons, comparisonsOf } from './comparisons.ts';
import { firstRule, ruleWords, scaleOf, scales } from './rule.ts';
import { placeIn, wholeOf } from './whole.ts';

/** What one person is asked: so many pairs, either of the two or neither. */
function sheetOf(settings: JsonObject): Extract<Sheet, { kind: 'duels' }> {
  return { kind: 'duels', strengths: [0, 1], even: 0, most: Number(settings['pairs'] ?? 20) };
}

const counted = countedMethod({
  name: 'pairwise',
  version: 1,
  ...methodWords('pairwise'),
  settings: z.object({
    pairs: z.number().int().min(5).max(100).default(20),
    ideas: z.boolean().default(false),
  }),
  collections: ['group', 'named'],
  leastPeople: 5,
  offeredFirst: false,
  rule: z.object({ ...commonRule, scale: z.enum(scales) }),
  firstRule,
  question: (settings) => duelQuestion(sheetOf(settings)),
  sheet: (settings, items) => duelsSheet(sheetOf(settings), items),
  judge: (_rule, { total }) => ({
    outcome: 'no-verdict',
    said: { more: total.counts[ahead - 1] ?? 0, of: total.responded },
  }),
  words: {
    rule: ruleWords,
    verdict: () => '',
    figures: (said, language) =>
      verdictMessages(language)('pairwise.figures', {
        more: numberIn(said, 'more'),
        of: numberIn(said, 'of'),
      }),
  },
  simulateSheet: (settings, items, draw) => simulatedDuels(sheetOf(settings))(settings, items, draw),
});

const number = z.number().min(0);
const names = z.array(z.string());

const schema: z.ZodType<Comparisons> = z.object({
  scale: z.enum(scales),
  people: number,
  comparisons: number,
  options: names,
  unseen: names,
  won: z.array(number),
  stood: z.array(number),
  chances: z.array(number.max(1)).nullable(),
  isRegularised: z.boolean(),
  parts: z.array(names),
  pairs: z.array(z.array(number)).nullable(),
});

/**
 * Pairwise comparison: two statements at a time, a few pairs each, one order of all.
 *
 * Sources: Bradley & Terry 1952, doi:10.2307/2334029; Salganik & Levy 2015, doi:10.1371/journal.pone.0123483.
 */
export const pairwise: BallotMethod = {
  ...withWhole<Comparisons>(counted, {
    schema,
    compute: ({ items, sheets, rule, plan }, shown) =>
      comparisonsOf(sheets ?? [], shown, {
        scale: scaleOf(rule),
        minimum: plan.minimum,
        unseen: items.filter((item) => !shown.includes(item)),
      }),
    follows: ({ scale }, rule) => scale === scaleOf(rule),
    renamed: (kept, of) => ({
      ...kept,
      options: kept.options.map(of),
      unseen: kept.unseen.map(of),
      parts: kept.parts.map((part) => part.map(of)),
    }),
    whole: wholeOf,
    verdict: (kept, item, language) => {
      const t = verdictMessages(language);
      const found = kept === null ? null : placeIn(kept, item);
      if (found === null) return t('pairwise.none');
      return t('pairwise.verdict', { ...found, chance: formats(language).percent(found.chance) });
    },
  }),
  response: () => duelResponse,
  mostItems: 200,
};
