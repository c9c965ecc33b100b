import { z } from 'zod';
import { formats } from '../../i18n/formats.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { JsonObject } from '../../util/json.ts';
import { commonRule, shareNeeded } from '../counted/common-rule.ts';
import { countedMethod, type ScoredItem } from '../counted/counted-method.ts';
import { type CountedVerdict, numberIn } from '../counted/counted-result.ts';
import { methodWords } from '../done-words.ts';
import type { BallotInput, BallotMethod } from '../method.ts';
import { netChange, percentChanged } from '../stats/rounds.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import { question } from './question.ts';
import { type DelphiRule, firstRule, ruleWords } from './rule.ts';
import { delphiScore } from './score.ts';
import { judgeThirds, thirdsInWords } from './thirds.ts';

/** What a round says of an item beside the one before; kept with the table, so that everybody can judge it again. */
function between({ rounds }: BallotInput, item: string): JsonObject {
  const found = rounds.between[item] ?? null;
  const round = rounds.number;
  if (found === null) return { round };
  if (!found.comparable) return { round, hidden: true };
  const [first, second] = [found.pairs.map(([before]) => before), found.pairs.map(([, now]) => now)];
  const net = netChange(first, second);
  const changed = percentChanged(first, second);
  if (!net.ok || !changed.ok) return { round, hidden: true };
  const rounded = (percent: number): number => Math.round(percent * 100) / 10_000;
  return {
    round,
    both: first.length,
    net: rounded(net.value),
    changed: Math.round((changed.value * first.length) / 100),
  };
}

/** Where the rounds stand. */
function standing(items: readonly ScoredItem[], unanswered: number): Wordings {
  if (items.length === 0) return wordingsOf((language) => verdictMessages(language)('delphi.unanswered'));
  const round = Math.max(0, ...items.map(({ said }) => numberIn(said, 'round')));
  const open = items.filter(({ said }) => said['settled'] !== true).length + unanswered;
  const settled = items.length + unanswered - open;
  return wordingsOf((language) =>
    open === 0
      ? verdictMessages(language)('delphi.done', { round })
      : verdictMessages(language)('delphi.goOn', { round, settled, count: open }),
  );
}

/**
 * A round of a Delphi: rated 1 to 9 alone, own and group answers shown back, stopped by a rule that was set beforehand.
 *
 * Consensus is no stopping rule by itself: stability between rounds, among people in both, decides with it. Net change
 * of the marginals under 15 % counts as stable. Sources: von der Gracht 2012, doi:10.1016/j.techfore.2012.04.013;
 * Scheibe, Skutsch & Schofer 1975.
 */
const counted = countedMethod({
  name: 'delphi',
  version: 2,
  ...methodWords('delphi'),
  settings: z.object({
    comments: z.boolean().default(true),
    feedback: z.enum(['groups', 'room', 'own']).default('groups'),
  }),
  collections: ['group', 'named'],
  leastPeople: 10,
  offeredFirst: true,
  rule: z.object({
    ...commonRule,
    threshold: shareNeeded,
    stableBelow: shareNeeded,
    needsStability: z.boolean(),
    rounds: z.number().int().min(1).max(6),
  }),
  firstRule,
  question: () => question,
  between,
  judge(rule, { total }, beside): CountedVerdict {
    const { threshold, stableBelow, needsStability, rounds } = rule as unknown as DelphiRule;
    const { counted, side } = judgeThirds(total, threshold);
    const round = numberIn(beside, 'round');
    const net = typeof beside['net'] === 'number' ? beside['net'] : null;
    const isStable = net !== null && net < stableBelow;
    const numbers = { ...counted, ...beside, round };
    const isLast = round >= rounds;
    if (side !== null && (!needsStability || isStable || isLast)) {
      return {
        outcome: side === 'in' ? 'agreed' : 'rejected',
        said: { why: side, settled: true, ...numbers },
      };
    }
    const why = side !== null ? 'unstable' : isStable ? 'still' : isLast ? 'last' : 'goes';
    const settled = why === 'still' || why === 'last';
    return { outcome: 'not-agreed', said: { why, settled, ...numbers } };
  },
  words: {
    rule: ruleWords,
    verdict(said, language) {
      const t = verdictMessages(language);
      return thirdsInWords(said, language, (share) => {
        if (said['why'] === 'unstable') return t('delphi.unstable');
        if (said['why'] === 'still') return t('delphi.still');
        if (said['why'] === 'last') return t('delphi.last', { round: numberIn(said, 'round') });
        return t('delphi.goes', { share });
      });
    },
    figures(said, language) {
      const t = verdictMessages(language);
      const line = t('delphi.figures', {
        round: numberIn(said, 'round'),
        median: numberIn(said, 'median'),
        low: numberIn(said, 'low'),
        middle: numberIn(said, 'middle'),
        high: numberIn(said, 'support'),
      });
      if (said['hidden'] === true) return `${line} · ${t('delphi.hidden')}`;
      if (typeof said['net'] !== 'number') return line;
      const moved = t('delphi.moved', {
        both: numberIn(said, 'both'),
        changed: numberIn(said, 'changed'),
        net: formats(language).percent(said['net']),
      });
      return `${line} · ${moved}`;
    },
  },
  wholeWords: standing,
  goesOn: ({ said }) => said['settled'] !== true,
  score: delphiScore,
});

/** Answers of one person in several rounds belong together, so that it cannot be secret. */
export const delphi: BallotMethod = { ...counted, needsLinked: true, fixesRule: true };
