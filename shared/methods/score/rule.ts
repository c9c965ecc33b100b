import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';

/** The highest score that settings allow; 10 unless they say 5. */
export function highestOf(settings: JsonObject): number {
  return settings['most'] === '5' ? 5 : 10;
}

/** The rule that stands in the fields first; it repeats the scale, so that it can be judged without the settings. */
export function firstRule(settings: JsonObject, minimumGroup: number): JsonObject {
  return { most: highestOf(settings), quorum: { share: 0.5, of: 'voting seats' }, minimumGroup };
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('score.rule', { most: Number(rule['most']) });
}
