import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** How many are chosen, and the number from which lots are drawn where a tie must be broken: fixed beforehand. */
export type StvRule = { readonly seats: number; readonly lot: number };

export const firstRule = ruleToBeginWith({ seats: 3, lot: 1 });

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const { seats, lot } = rule as unknown as StvRule;
  return verdictMessages(language)('stv.rule', { count: seats, lot });
}
