import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule, shareNeeded } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { neededOf, reaches } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { wordingsOf } from '../wordings.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = wordScale(['approval.1', 'approval.2'], 'ladder');

/** Approval: as many as one likes; the most approved comes first. Source: Brams & Fishburn 1978, doi:10.2307/1955105. */
export const approval = countedMethod({
  name: 'approval',
  version: 1,
  ...methodWords('approval'),
  settings: z.object({ comments: z.boolean().default(false) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 3,
  offeredFirst: false,
  rule: z.object({ ...commonRule, threshold: shareNeeded }),
  firstRule,
  question: () => question,
  judge(rule, { total }) {
    const threshold = Number(rule['threshold']);
    const [, support = 0] = total.counts;
    const of = total.responded - total.abstained;
    return reaches(support, of, threshold)
      ? { outcome: 'agreed', said: { why: 'agreed', support, of } }
      : { outcome: 'not-agreed', said: { why: 'missed', support, of, needed: neededOf(of, threshold) } };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      const numbers = { support: numberIn(said, 'support'), of: numberIn(said, 'of') };
      return said['why'] === 'agreed'
        ? t('approval.agreed', numbers)
        : t('approval.missed', { ...numbers, needed: numberIn(said, 'needed') });
    },
    figures: () => '',
  },
  score: ({ said }, among) => {
    const support = numberIn(said, 'support');
    const most = Math.max(1, ...among.map((each) => numberIn(each.said, 'support')));
    return {
      score: support,
      share: support / most,
      said: wordingsOf((language) => verdictMessages(language)('approval.said', { count: support })),
    };
  },
});
