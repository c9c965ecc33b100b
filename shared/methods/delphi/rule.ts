import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';
import { percentAsSet } from '../percent.ts';

/** When a statement leaves the rounds: fixed before the first. */
export type DelphiRule = {
  /** Of those who rated, at 7–9 or at 1–3. */
  readonly threshold: number;
  /** Net change of the marginals below which answers no longer move. */
  readonly stableBelow: number;
  /** Consensus alone does not stop: its answers must not move either. */
  readonly needsStability: boolean;
  readonly rounds: number;
};

/** Three quarters, net change under 15 %, three rounds. */
export const firstRule = ruleToBeginWith({
  threshold: 0.75,
  stableBelow: 0.15,
  needsStability: false,
  rounds: 3,
});

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  const { threshold, stableBelow, needsStability, rounds } = rule as unknown as DelphiRule;
  return t('delphi.rule', {
    share: percentAsSet(threshold, language),
    limit: percentAsSet(stableBelow, language),
    stable: needsStability ? t('delphi.rule.stable') : '',
    rounds,
  });
}
