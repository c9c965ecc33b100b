import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

export const firstRule = ruleToBeginWith({});

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(_rule: JsonObject, language: Language): string {
  return verdictMessages(language)('criteria.rule');
}
