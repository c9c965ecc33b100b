import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { methodWords } from '../done-words.ts';
import { gradeGrid as read } from '../stats/core-outcomes.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = wordScale(['grade.1', 'grade.2', 'grade.3', 'grade.4', 'grade.5'], 'ladder');

/** The GRADE grid: a direction and a strength out of five fields. Source: Jaeschke et al. 2008, doi:10.1136/bmj.a744. */
export const gradeGrid = countedMethod({
  name: 'grade-grid',
  version: 1,
  ...methodWords('grade'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 5,
  offeredFirst: false,
  rule: z.object(commonRule),
  firstRule,
  question: () => question,
  judge(_rule, { total }) {
    const [strongAgainst = 0, weakAgainst = 0, neutral = 0, weakFor = 0, strongFor = 0] = total.counts;
    const { recommendation, strength } = read({ strongFor, weakFor, neutral, weakAgainst, strongAgainst });
    return {
      outcome: recommendation === 'for' ? 'agreed' : recommendation === 'against' ? 'rejected' : 'not-agreed',
      said: {
        recommendation,
        strength,
        support: strongFor + weakFor,
        of: total.responded - total.abstained,
        neutral,
        against: strongAgainst + weakAgainst,
      },
    };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      const isStrong = said['strength'] === 'strong';
      if (said['recommendation'] === 'for') return t(isStrong ? 'grade.strongFor' : 'grade.weakFor');
      if (said['recommendation'] === 'against') {
        return t(isStrong ? 'grade.strongAgainst' : 'grade.weakAgainst');
      }
      return t('grade.none');
    },
    figures: (said, language) =>
      verdictMessages(language)('grade.figures', {
        support: numberIn(said, 'support'),
        neutral: numberIn(said, 'neutral'),
        against: numberIn(said, 'against'),
      }),
  },
});
