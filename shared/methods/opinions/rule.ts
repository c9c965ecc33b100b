import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** The number from which groups are searched for is fixed beforehand, so that everybody finds the same. */
export const firstRule = ruleToBeginWith({ seed: 1 });

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('opinions.rule', { seed: Number(rule['seed'] ?? 1) });
}
