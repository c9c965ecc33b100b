import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = wordScale(['silence.1', 'silence.2', 'silence.3'], 'ladder', { abstains: false });

/**
 * The no-objection procedure: what nobody objects to is adopted, with reservations in their authors' words.
 *
 * Whether silence counts as no objection is part of the rule; who was silent is shown beside it as a number.
 */
export const noObjection = countedMethod({
  name: 'no-objection',
  version: 1,
  ...methodWords('silence'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['named', 'group'],
  leastPeople: 3,
  offeredFirst: true,
  rule: z.object({ ...commonRule, silenceCounts: z.boolean() }),
  firstRule,
  question: () => question,
  judge(rule, { total }) {
    const [against = 0, reserved = 0, none = 0] = total.counts;
    const silent = Math.max(0, total.eligible - total.recused - total.responded);
    const counted = rule['silenceCounts'] === true ? silent : 0;
    const of = against + reserved + none + counted;
    const numbers = { support: reserved + none + counted, of, against, reserved, none, silent };
    return against === 0
      ? { outcome: 'agreed', said: { why: 'agreed', ...numbers } }
      : { outcome: 'not-agreed', said: { why: 'missed', ...numbers } };
  },
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      said['why'] === 'agreed'
        ? verdictMessages(language)('silence.agreed')
        : verdictMessages(language)('silence.missed', { count: numberIn(said, 'against') }),
    figures: (said, language) =>
      verdictMessages(language)('silence.figures', {
        against: numberIn(said, 'against'),
        reserved: numberIn(said, 'reserved'),
        support: numberIn(said, 'none'),
        silent: numberIn(said, 'silent'),
      }),
  },
  leaning: (draw) => Math.min(0.99, 0.3 + 0.9 * draw()),
});
