import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { numberScale } from '../counted/level-question.ts';
import { answersFrom } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { scoreVoting } from '../stats/grading.ts';
import { wordingsOf } from '../wordings.ts';
import { firstRule, highestOf, ruleWords } from './rule.ts';

const questions = {
  5: numberScale({ from: 0, to: 5, low: 'score.low', high: 'score.high' }),
  10: numberScale({ from: 0, to: 10, low: 'score.low', high: 'score.high' }),
};

/**
 * Score voting: everybody scores each statement, the highest mean comes first.
 *
 * By the mean and not the sum: who leaves a statement out says nothing about it. Means are kept to two decimals.
 */
export const score = countedMethod({
  name: 'score',
  version: 1,
  ...methodWords('score'),
  settings: z.object({ most: z.enum(['5', '10']).default('10'), comments: z.boolean().default(false) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object({ ...commonRule, most: z.union([z.literal(5), z.literal(10)]) }),
  firstRule,
  question: (settings) => questions[highestOf(settings) === 5 ? 5 : 10],
  judge(rule, { total }) {
    const given = answersFrom(total.counts, 0);
    const mean = scoreVoting({ it: given }).options['it']?.mean ?? 0;
    return {
      outcome: 'no-verdict',
      said: {
        mean: Math.round(mean * 100) / 100,
        most: Number(rule['most']),
        lowest: Math.min(...given),
        highest: Math.max(...given),
      },
    };
  },
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      verdictMessages(language)('score.verdict', {
        mean: formats(language).number(numberIn(said, 'mean')),
        most: numberIn(said, 'most'),
      }),
    figures: (said, language) =>
      verdictMessages(language)('score.figures', {
        lowest: numberIn(said, 'lowest'),
        highest: numberIn(said, 'highest'),
      }),
  },
  score: ({ said }) => {
    const mean = numberIn(said, 'mean');
    return {
      score: mean,
      share: mean / Math.max(1, numberIn(said, 'most')),
      said: wordingsOf((language) =>
        verdictMessages(language)('score.said', { mean: formats(language).number(mean) }),
      ),
    };
  },
});
