import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import { commonRule, shareNeeded } from '../counted/common-rule.ts';
import { countedMethod } from '../counted/counted-method.ts';
import { type CountedVerdict, numberIn } from '../counted/counted-result.ts';
import { question } from '../delphi/question.ts';
import { delphiScore } from '../delphi/score.ts';
import { judgeThirds, thirdsInWords } from '../delphi/thirds.ts';
import { methodWords } from '../done-words.ts';
import type { BallotInput, BallotMethod } from '../method.ts';
import { median } from '../stats/quantile.ts';
import { netChange } from '../stats/rounds.ts';
import { firstRule, type RealTimeRule, ruleWords } from './rule.ts';

/** How first answers became last ones; kept with the table, so that everybody can judge it again. */
function between({ rounds }: BallotInput, item: string): JsonObject {
  const found = rounds.between[item] ?? null;
  if (found === null || !found.comparable) return { hidden: true };
  const first = found.pairs.map(([before]) => before);
  const last = found.pairs.map(([, now]) => now);
  const net = netChange(first, last);
  const before = median(first);
  if (!net.ok || !before.ok) return { hidden: true };
  return {
    both: found.pairs.length,
    revised: found.pairs.filter(([one, other]) => one !== other).length,
    firstMedian: before.value,
    net: Math.round(net.value * 100) / 10_000,
  };
}

/**
 * A Delphi without rounds: whoever has rated a statement sees how others rate it, and may rate it anew until the stop.
 *
 * What is fed back pulls later answers towards earlier ones, so that first answers are reported beside the last.
 * Source: Gordon & Pease 2006, Technological Forecasting and Social Change 73(4), 321–333.
 */
const counted = countedMethod({
  name: 'real-time-delphi',
  version: 1,
  ...methodWords('realTime'),
  settings: z.object({
    comments: z.boolean().default(true),
    feedback: z.enum(['groups', 'room']).default('groups'),
  }),
  collections: ['group', 'named'],
  leastPeople: 10,
  offeredFirst: false,
  rule: z.object({
    ...commonRule,
    threshold: shareNeeded,
    stableBelow: shareNeeded,
    answered: shareNeeded,
    minutes: z.number().int().min(1).max(10_080),
  }),
  firstRule,
  question: () => question,
  between,
  judge(rule, { total }, beside): CountedVerdict {
    const { threshold } = rule as unknown as RealTimeRule;
    const { counted, side } = judgeThirds(total, threshold);
    return {
      outcome: side === 'in' ? 'agreed' : side === 'out' ? 'rejected' : 'not-agreed',
      said: { why: side ?? 'none', ...counted, ...beside },
    };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      return thirdsInWords(said, language, (share) => t('realTime.none', { share }));
    },
    figures(said, language) {
      const t = verdictMessages(language);
      const line = t('realTime.figures', {
        median: numberIn(said, 'median'),
        low: numberIn(said, 'low'),
        middle: numberIn(said, 'middle'),
        high: numberIn(said, 'support'),
      });
      if (said['hidden'] === true) return `${line} · ${t('realTime.hidden')}`;
      const moved = t('realTime.moved', {
        both: numberIn(said, 'both'),
        revised: numberIn(said, 'revised'),
        before: numberIn(said, 'firstMedian'),
        net: formats(language).percent(numberIn(said, 'net')),
      });
      return `${line} · ${moved}`;
    },
  },
  score: delphiScore,
});

/** First and last answers of one person belong together, and sealed ones could not be shown: it is never secret. */
export const realTimeDelphi: BallotMethod = { ...counted, needsLinked: true, realTime: true };
