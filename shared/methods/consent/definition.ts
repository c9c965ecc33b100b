import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = wordScale(['consent.1', 'consent.2', 'consent.3'], 'ladder');

/**
 * Consent: a proposal passes when no objection is left; concerns are recorded and block nothing.
 *
 * Objections are integrated by changing the proposal and asking again. Source: Endenburg 1998.
 */
export const consent = countedMethod({
  name: 'consent',
  version: 1,
  ...methodWords('consent'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['named', 'group', 'secret'],
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object(commonRule),
  firstRule,
  question: () => question,
  judge(_rule, { total }) {
    const [against = 0, concerns = 0, support = 0] = total.counts;
    const of = against + concerns + support;
    const numbers = { support: support + concerns, of, consenting: support, concerns, against };
    return against === 0
      ? { outcome: 'agreed', said: { why: 'agreed', ...numbers } }
      : { outcome: 'not-agreed', said: { why: 'missed', ...numbers } };
  },
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      said['why'] === 'agreed'
        ? verdictMessages(language)('consent.agreed')
        : verdictMessages(language)('consent.missed', { count: numberIn(said, 'against') }),
    figures: (said, language) =>
      verdictMessages(language)('consent.figures', {
        support: numberIn(said, 'consenting'),
        concerns: numberIn(said, 'concerns'),
        against: numberIn(said, 'against'),
      }),
  },
  leaning: (draw) => Math.min(0.99, 0.25 + 0.8 * draw()),
});
