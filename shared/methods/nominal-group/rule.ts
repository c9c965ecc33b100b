import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** How many ideas a person puts first, where nothing else was set: five, as Delbecq and others taught it. */
const usualTop = 5;

/** How many ideas each person puts in order: in settings, and repeated in the rule. */
export function topIn(given: JsonObject): number {
  return typeof given['top'] === 'number' ? given['top'] : usualTop;
}

/** The rule repeats how many are put in order, so that it can be judged without the settings. */
export function firstRule(settings: JsonObject, minimumGroup: number): JsonObject {
  return ruleToBeginWith({ top: topIn(settings) })(settings, minimumGroup);
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('nominal.rule', { top: topIn(rule) });
}
