import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** Ways of making an order out of comparisons. */
export const scales = ['bradley-terry', 'wiki'] as const;

export type Scale = (typeof scales)[number];

export const firstRule = ruleToBeginWith({ scale: 'bradley-terry' });

export function scaleOf(rule: JsonObject): Scale {
  return rule['scale'] === 'wiki' ? 'wiki' : 'bradley-terry';
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return t('pairwise.rule', { way: t(`pairwise.rule.${scaleOf(rule)}`) });
}
