import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule, shareNeeded } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { reaches } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, type FistRule, ruleWords } from './rule.ts';

const keys = ['fist.0', 'fist.1', 'fist.2', 'fist.3', 'fist.4', 'fist.5'] as const;

/** Kept from 1 (a fist) to 6 (five fingers): 0 is no answer in a sealed envelope. */
const question = wordScale(keys, 'list', { shorts: ['0', '1', '2', '3', '4', '5'] });

/** Fist to five: 0 blocks, 1 and 2 are concerns to resolve first, all at 3 or more passes. Source: Fletcher 2002. */
export const fistToFive = countedMethod({
  name: 'fist-to-five',
  version: 1,
  ...methodWords('fist'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object({ ...commonRule, threshold: shareNeeded, fistBlocks: z.boolean() }),
  firstRule,
  question: () => question,
  judge(rule, { total }) {
    const { threshold, fistBlocks } = rule as unknown as FistRule;
    const [blocks = 0, one = 0, two = 0, ...supporting] = total.counts;
    const of = total.responded - total.abstained;
    const support = supporting.reduce((sum, count) => sum + count, 0);
    const lowest = total.counts.findIndex((count) => count > 0);
    const numbers = { support, of, concerns: one + two, blocks, lowest };
    if (fistBlocks && blocks > 0) return { outcome: 'not-agreed', said: { why: 'blocked', ...numbers } };
    return reaches(support, of, threshold)
      ? { outcome: 'agreed', said: { why: 'agreed', ...numbers } }
      : { outcome: 'not-agreed', said: { why: 'missed', ...numbers } };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      const of = numberIn(said, 'of');
      const support = numberIn(said, 'support');
      if (said['why'] === 'blocked') return t('fist.blocked', { count: numberIn(said, 'blocks') });
      if (said['why'] === 'missed') return t('fist.missed', { count: of - support });
      return support === of ? t('fist.agreed.all', { of }) : t('fist.agreed', { support, of });
    },
    figures: (said, language) =>
      verdictMessages(language)('fist.figures', {
        support: numberIn(said, 'support'),
        concerns: numberIn(said, 'concerns'),
        blocks: numberIn(said, 'blocks'),
        lowest: numberIn(said, 'lowest'),
      }),
  },
});
