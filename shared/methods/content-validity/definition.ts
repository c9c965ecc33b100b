import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule, shareNeeded } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { neededOf, reaches } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { modifiedKappa } from '../stats/content-validity.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = wordScale(['relevance.1', 'relevance.2', 'relevance.3', 'relevance.4'], 'list', {
  shorts: ['1', '2', '3', '4'],
});

/**
 * Content validity: the share of experts who find an item relevant (I-CVI), beside it corrected for chance (κ*).
 *
 * Source: Polit, Beck & Owen 2007, doi:10.1002/nur.20199.
 */
export const contentValidity = countedMethod({
  name: 'content-validity',
  version: 1,
  ...methodWords('relevance'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 5,
  offeredFirst: false,
  rule: z.object({ ...commonRule, threshold: shareNeeded }),
  firstRule,
  question: () => question,
  judge(rule, { total }) {
    const threshold = Number(rule['threshold']);
    const [, , quite = 0, highly = 0] = total.counts;
    const of = total.responded - total.abstained;
    const support = quite + highly;
    const read = modifiedKappa(of, support);
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    const numbers = {
      support,
      of,
      index: rounded(support / of),
      kappa: read.ok ? rounded(read.value.kappa) : 0,
    };
    return reaches(support, of, threshold)
      ? { outcome: 'agreed', said: { why: 'agreed', ...numbers } }
      : { outcome: 'not-agreed', said: { why: 'missed', needed: neededOf(of, threshold), ...numbers } };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      const numbers = { support: numberIn(said, 'support'), of: numberIn(said, 'of') };
      return said['why'] === 'agreed'
        ? t('relevance.agreed', numbers)
        : t('relevance.missed', { ...numbers, needed: numberIn(said, 'needed') });
    },
    figures(said, language) {
      const numbers = formats(language);
      return verdictMessages(language)('relevance.figures', {
        index: numbers.number(numberIn(said, 'index')),
        kappa: numbers.number(numberIn(said, 'kappa')),
      });
    },
  },
});
