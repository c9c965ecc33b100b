import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import { commonRule } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { type CountedVerdict, numberIn } from '../counted/counted-result.ts';
import { numberScale } from '../counted/level-question.ts';
import { answersFrom, medianOf } from '../counted/shares.ts';
import { methodWords } from '../done-words.ts';
import { classicAppropriateness, percentileAppropriateness, type Region } from '../stats/rand-ucla.ts';
import { sum } from '../stats/sums.ts';
import { firstRule, ruleWords } from './rule.ts';

const question = numberScale({ from: 1, to: 9, low: 'rand.low', high: 'rand.high' }, [
  { from: 1, to: 3, label: 'rand.region.low' },
  { from: 4, to: 6, label: 'rand.region.middle' },
  { from: 7, to: 9, label: 'rand.region.high' },
]);

const outcomes = { appropriate: 'agreed', uncertain: 'not-agreed', inappropriate: 'rejected' } as const;

/**
 * The RAND/UCLA appropriateness method: the median's region, unless the panel disagrees.
 *
 * Disagreement by the classic definition or by IPRAS, with the type of quantiles on record: types give other verdicts
 * in small panels. Source: Fitch et al. 2001, RAND MR-1269.
 */
export const randUcla = countedMethod({
  name: 'rand-ucla',
  version: 1,
  ...methodWords('rand'),
  settings: z.object({ comments: z.boolean().default(true) }),
  collections: ['group', 'named', 'secret'],
  leastPeople: 7,
  offeredFirst: false,
  rule: z.object({
    ...commonRule,
    definition: z.enum(['classic', 'ipras']),
    quantiles: z.enum(['7', '6', '2']),
  }),
  firstRule,
  question: () => question,
  judge(rule, { total: { counts } }): CountedVerdict {
    const ratings = answersFrom(counts, 1);
    const read =
      rule['definition'] === 'ipras'
        ? percentileAppropriateness(ratings, quantilesOf(rule))
        : classicAppropriateness(ratings);
    const region: Region = read.ok ? read.value.region : 'uncertain';
    const disagreement = read.ok && read.value.disagreement;
    const index = read.ok && 'disagreementIndex' in read.value ? read.value.disagreementIndex : null;
    return {
      outcome: outcomes[region],
      said: {
        region,
        disagreement,
        median: medianOf(counts) ?? 0,
        low: sum(counts.slice(0, 3)),
        middle: sum(counts.slice(3, 6)),
        high: sum(counts.slice(6)),
        ...(index === null ? {} : { index: Math.round(index * 100) / 100 }),
      },
    };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      const median = { median: numberIn(said, 'median') };
      if (said['disagreement'] === true) return t('rand.disagreement');
      if (said['region'] === 'appropriate') return t('rand.appropriate', median);
      return said['region'] === 'inappropriate'
        ? t('rand.inappropriate', median)
        : t('rand.uncertain', median);
    },
    figures(said, language) {
      const t = verdictMessages(language);
      const line = t('rand.figures', {
        median: numberIn(said, 'median'),
        low: numberIn(said, 'low'),
        middle: numberIn(said, 'middle'),
        high: numberIn(said, 'high'),
      });
      if (typeof said['index'] !== 'number') return line;
      return `${line} · ${t('rand.index', { index: formats(language).number(said['index']) })}`;
    },
  },
});

function quantilesOf(rule: JsonObject): 2 | 6 | 7 {
  return rule['quantiles'] === '6' ? 6 : rule['quantiles'] === '2' ? 2 : 7;
}
