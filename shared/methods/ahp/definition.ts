import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { withWhole } from '../counted/with-whole.ts';
import { methodWords } from '../done-words.ts';
import { ahead } from '../duels/duel.ts';
import { duelQuestion, duelResponse, duelsSheet, simulatedDuels } from '../duels/duels-sheet.ts';
import type { BallotMethod } from '../method.ts';
import type { Sheet } from '../question.ts';
import { type NameOf, orderWords, placed, type Placed, type Whole } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { CONSISTENT_BELOW } from './consistency.ts';
import { type Priorities, prioritiesOf } from './priorities.ts';
import { firstRule, ruleWords, whose, whoseOf } from './rule.ts';

/** All pairs, on Saaty's five named strengths either way. */
const sheet: Extract<Sheet, { kind: 'duels' }> = {
  kind: 'duels',
  strengths: [1, 3, 5, 7, 9],
  even: 1,
  most: null,
};

const counted = countedMethod({
  name: 'ahp',
  version: 1,
  ...methodWords('ahp'),
  settings: z.object({}),
  collections: ['group', 'named'],
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object({ ...commonRule, whose: z.enum(whose) }),
  firstRule,
  question: () => duelQuestion(sheet),
  sheet: (_settings, items) => duelsSheet(sheet, items),
  judge: (_rule, { total }) => ({
    outcome: 'no-verdict',
    said: { more: total.counts[ahead - 1] ?? 0, of: total.responded },
  }),
  words: {
    rule: ruleWords,
    verdict: () => '',
    figures: (said, language) =>
      verdictMessages(language)('ahp.figures', { more: numberIn(said, 'more'), of: numberIn(said, 'of') }),
  },
  simulateSheet: simulatedDuels(sheet),
});

const people = z.number().int().min(0);

const schema: z.ZodType<Priorities> = z.object({
  whose: z.enum(whose),
  options: z.array(z.string()),
  weights: z.array(z.number().min(0).max(1)).nullable(),
  ratio: z.number().min(0).nullable(),
  people,
  complete: people,
  consistent: people,
  counted: people,
});

function placesOf({ options, weights }: Priorities): Placed[] {
  if (weights === null) return [];
  const most = Math.max(...weights, 1e-9);
  return placed(
    options.map((statement, index) => {
      const weight = weights[index] ?? 0;
      return {
        statement,
        score: weight,
        share: Math.min(1, weight / most),
        said: wordingsOf((language) =>
          verdictMessages(language)('ahp.said', { share: formats(language).percent(weight, 1) }),
        ),
      };
    }),
  );
}

function wholeOf(kept: Priorities | null, nameOf: NameOf): Whole {
  const places = kept === null ? [] : placesOf(kept);
  const isMissing = kept !== null && kept.weights === null;
  return {
    words: isMissing ? missing(kept) : orderWords(places, nameOf),
    places,
    pairs: null,
    figures: [],
    notes: kept === null ? [] : notesOf(kept),
    goesOn: null,
  };
}

/** Why there are no priorities. */
function missing({ whose: chosen, counted: used }: Priorities): Wordings {
  return wordingsOf((language) =>
    chosen === 'consistent'
      ? verdictMessages(language)('ahp.fewConsistent', { count: used })
      : verdictMessages(language)('ahp.gaps'),
  );
}

function notesOf({ ratio, people: all, complete, consistent, counted: used }: Priorities): Wordings[] {
  const own = wordingsOf((language) =>
    verdictMessages(language)('ahp.people', { people: all, complete, consistent, counted: used }),
  );
  if (ratio === null) return [own];
  const group = wordingsOf((language) =>
    verdictMessages(language)(ratio < CONSISTENT_BELOW ? 'ahp.group' : 'ahp.groupStrained', {
      ratio: formats(language).number(Math.round(ratio * 1000) / 1000),
    }),
  );
  return [group, own];
}

/**
 * Analytic hierarchy process: all pairs of a few statements on a scale of how much more important one is.
 *
 * Each person is told while answering which comparisons contradict each other. Source: Saaty 1977,
 * doi:10.1016/0022-2496(77)90033-5.
 */
export const ahpMethod: BallotMethod = {
  ...withWhole<Priorities>(counted, {
    schema,
    compute: ({ sheets, rule, plan }, shown) =>
      prioritiesOf(sheets ?? [], shown, { whose: whoseOf(rule), minimum: plan.minimum }),
    follows: (kept, rule) => kept.whose === whoseOf(rule),
    renamed: (kept, of) => ({ ...kept, options: kept.options.map(of) }),
    whole: wholeOf,
    verdict: (kept, item, language) => {
      const t = verdictMessages(language);
      const places = kept === null ? [] : placesOf(kept);
      const found = places.find(({ statement }) => statement === item);
      if (found === undefined) return t('ahp.none');
      return t('ahp.verdict', { place: found.place, of: places.length, said: found.said[language] });
    },
  }),
  response: () => duelResponse,
  mostItems: 9,
};
