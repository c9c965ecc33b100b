import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { answersFrom } from '../counted/shares.ts';
import { numberScale } from '../counted/level-question.ts';
import { methodWords } from '../done-words.ts';
import { systemicConsensing as resistanceOf } from '../stats/deciding.ts';
import { wordingsOf } from '../wordings.ts';
import { firstRule, ruleWords } from './rule.ts';

const highest = 10;
const question = numberScale({
  from: 0,
  to: highest,
  low: 'systemic.low',
  high: 'systemic.high',
  opposed: 'high',
});

/**
 * Systemic consensing: R = Σ resistance from 0 to 10, acceptance = 100(1 − R/(10n)), the least resistance first.
 *
 * Who took part and gave no number counts 5. Source: Visotschnig & Schrotta 2005.
 */
export const systemicConsensing = countedMethod({
  name: 'systemic-consensing',
  version: 1,
  ...methodWords('systemic'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object(commonRule),
  firstRule,
  question: () => question,
  judge(_rule, { total }) {
    const given = answersFrom(total.counts, 0);
    const missing = Array.from({ length: total.abstained }, () => null);
    const read = resistanceOf({ it: [...given, ...missing] }, highest).options['it'];
    return {
      outcome: 'no-verdict',
      said: {
        resistance: read?.resistance ?? 0,
        acceptance: (read?.acceptancePercent ?? 0) / 100,
        most: highest * total.responded,
      },
    };
  },
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      verdictMessages(language)('systemic.verdict', {
        acceptance: formats(language).percent(numberIn(said, 'acceptance')),
      }),
    figures: (said, language) =>
      verdictMessages(language)('systemic.figures', {
        resistance: numberIn(said, 'resistance'),
        most: numberIn(said, 'most'),
      }),
  },
  score: ({ said }) => {
    const acceptance = numberIn(said, 'acceptance');
    return {
      score: acceptance,
      share: acceptance,
      said: wordingsOf((language) =>
        verdictMessages(language)('systemic.said', { acceptance: formats(language).percent(acceptance) }),
      ),
    };
  },
  leaning: (draw) => draw() * draw(),
});
