import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';
import { percentAsSet } from '../percent.ts';

/** When there is consensus, and when a real-time ballot is to stop: fixed before it opens. */
export type RealTimeRule = {
  /** Of those who rated, at 7–9 or at 1–3. */
  readonly threshold: number;
  /** Net change between two pictures below which answers no longer move. */
  readonly stableBelow: number;
  /** Of those who may vote, so many have answered. */
  readonly answered: number;
  /** From the opening. */
  readonly minutes: number;
};

/** Three quarters, four fifths answered, net change under 15 %, half an hour. */
export const firstRule = ruleToBeginWith({ threshold: 0.75, stableBelow: 0.15, answered: 0.8, minutes: 30 });

/** The rule in plain words; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const { threshold, stableBelow, answered, minutes } = rule as unknown as RealTimeRule;
  return verdictMessages(language)('realTime.rule', {
    share: percentAsSet(threshold, language),
    limit: percentAsSet(stableBelow, language),
    answered: percentAsSet(answered, language),
    minutes,
  });
}
