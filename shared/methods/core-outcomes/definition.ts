import { z } from 'zod';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { numberIn } from '../counted/counted-result.ts';
import { numberScale } from '../counted/level-question.ts';
import { answersFrom } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { coreOutcomeVerdict } from '../stats/core-outcomes.ts';
import { sum } from '../stats/sums.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = numberScale({ from: 1, to: 9, low: 'core.low', high: 'core.high' }, [
  { from: 1, to: 3, label: 'core.region.low' },
  { from: 4, to: 6, label: 'core.region.middle' },
  { from: 7, to: 9, label: 'core.region.high' },
]);

/**
 * The rule of core outcome sets: in at 70 % scoring 7–9 and under 15 % scoring 1–3 in every stakeholder group.
 *
 * It reads the published rows, groups that are counted together as one: a group that is too small to be shown has no
 * verdict of its own. Source: Williamson et al. 2017, doi:10.1186/s13063-017-1978-4.
 */
export const coreOutcomes = countedMethod({
  name: 'core-outcomes',
  version: 1,
  ...methodWords('core'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 15,
  offeredFirst: false,
  rule: z.object({ ...commonRule, out: z.enum(['symmetric', 'at-most-half']) }),
  firstRule,
  question: () => question,
  judge(rule, { total, rows }) {
    const groups = Object.fromEntries(rows.map((row) => [row.id, answersFrom(row.counts, 1)]));
    const outRule = rule['out'] === 'at-most-half' ? 'at-most-half' : 'symmetric';
    const { verdict, groups: read } = coreOutcomeVerdict(groups, outRule);
    // Whole percentages of small counts: the same comparison as the rule's own.
    const keeping = read.filter(
      ({ percentHigh, percentLow }) => !((percentHigh ?? 0) >= 70 && (percentLow ?? 0) < 15),
    );
    return {
      outcome: verdict === 'in' ? 'agreed' : verdict === 'out' ? 'rejected' : 'not-agreed',
      said: {
        verdict,
        keeping: keeping.length,
        of: total.responded - total.abstained,
        high: sum(total.counts.slice(6)),
        low: sum(total.counts.slice(0, 3)),
      },
    };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      if (said['verdict'] === 'in') return t('core.in');
      if (said['verdict'] === 'out') return t('core.out');
      const count = numberIn(said, 'keeping');
      return count === 0 ? t('core.none') : t('core.groups', { count });
    },
    figures: (said, language) =>
      verdictMessages(language)('core.figures', {
        high: numberIn(said, 'high'),
        low: numberIn(said, 'low'),
        of: numberIn(said, 'of'),
      }),
  },
});
