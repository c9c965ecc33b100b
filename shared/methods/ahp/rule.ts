import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** Whose comparisons make the group's: everybody's, or only those that agree with themselves. */
export const whose = ['all', 'consistent'] as const;

export type Whose = (typeof whose)[number];

export const firstRule = ruleToBeginWith({ whose: 'all' });

export function whoseOf(rule: JsonObject): Whose {
  return rule['whose'] === 'consistent' ? 'consistent' : 'all';
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return t('ahp.rule', { whose: t(`ahp.rule.${whoseOf(rule)}`) });
}
