import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';
import { percentAsSet } from '../percent.ts';

/** .78, as Lynn 1986 and Polit et al. 2007 give it for six experts or more. */
export const firstRule = ruleToBeginWith({ threshold: 0.78 });

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('relevance.rule', {
    share: percentAsSet(Number(rule['threshold']), language),
  });
}
