import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** Ways of making one order out of many. */
export const ways = ['kemeny', 'schulze', 'pairs', 'borda', 'copeland', 'runoff'] as const;

export type Way = (typeof ways)[number];

/** The order nearest to all. */
export const firstRule = ruleToBeginWith({ way: 'kemeny' });

export function wayOf(rule: JsonObject): Way {
  return ways.find((way) => way === rule['way']) ?? 'kemeny';
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return t('rank.rule', { method: t(`rank.rule.${wayOf(rule)}`) });
}
