import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';
import { percentAsSet } from '../percent.ts';

/** Half of those who answered. */
export const firstRule = ruleToBeginWith({ threshold: 0.5 });

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('approval.rule', {
    share: percentAsSet(Number(rule['threshold']), language),
  });
}
