import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod, type ScoredItem } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { wordScale } from '../counted/level-question.ts';
import { methodWords } from '../done-words.ts';
import { majorityJudgment as judged } from '../stats/grading.ts';
import type { Ranking } from '../stats/ranking.ts';
import { sum } from '../stats/sums.ts';
import { wordingsOf } from '../wordings.ts';
import { firstRule, gradeKeys, gradeWords, ruleWords } from './rule.ts';

const question = wordScale(gradeKeys, 'ladder');

/** The order of the same statements, asked for once for each of them. */
const rankings = new WeakMap<readonly ScoredItem[], Ranking>();

function rankingAmong(among: readonly ScoredItem[]): Ranking {
  const known = rankings.get(among);
  if (known !== undefined) return known;
  const read = judged(Object.fromEntries(among.map((each) => [each.statement, each.table.total.counts])));
  const ranking = read.ok ? read.value.ranking : [];
  rankings.set(among, ranking);
  return ranking;
}

/**
 * Majority judgment: a statement's grade is the lower median of its grades, ties are parted by taking median grades
 * away. Source: Balinski & Laraki 2007, doi:10.1073/pnas.0702634104.
 */
export const majorityJudgment = countedMethod({
  name: 'majority-judgment',
  version: 1,
  ...methodWords('majority'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 5,
  offeredFirst: false,
  rule: z.object({ ...commonRule, least: z.enum(['3', '4', '5']) }),
  firstRule,
  question: () => question,
  judge(rule, { total }) {
    const read = judged({ it: total.counts });
    const median = read.ok ? (read.value.grades[0]?.median ?? 0) : 0;
    const grade = median + 1;
    return {
      outcome: grade >= Number(rule['least']) ? 'agreed' : 'not-agreed',
      said: {
        grade,
        above: sum(total.counts.slice(median + 1)),
        below: sum(total.counts.slice(0, median)),
      },
    };
  },
  words: {
    rule: ruleWords,
    verdict: (said, language) =>
      verdictMessages(language)('majority.verdict', { grade: gradeWords(numberIn(said, 'grade'), language) }),
    figures: (said, language) =>
      verdictMessages(language)('majority.figures', {
        above: numberIn(said, 'above'),
        below: numberIn(said, 'below'),
      }),
  },
  score({ statement, said }, among) {
    const place = rankingAmong(among).findIndex((tied) => tied.includes(statement));
    const grade = numberIn(said, 'grade');
    return {
      score: -Math.max(0, place),
      share: grade / gradeKeys.length,
      said: wordingsOf((language) => gradeWords(grade, language)),
    };
  },
});
