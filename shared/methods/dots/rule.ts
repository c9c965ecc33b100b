import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';
import type { Sheet } from '../question.ts';

/** What each person has: five dots, at most three on one statement, unless settings say otherwise. */
export function sheetOf(settings: JsonObject): Extract<Sheet, { kind: 'spend' }> {
  const budget = typeof settings['budget'] === 'number' ? settings['budget'] : 5;
  const cap = typeof settings['cap'] === 'number' ? settings['cap'] : 3;
  return { kind: 'spend', budget, cap: Math.min(cap, budget), worth: 1, unit: 'dot', cost: 'plain' };
}

/** The rule that stands in the fields first; what there is to give out is fixed with it. */
export function firstRule(settings: JsonObject, minimumGroup: number): JsonObject {
  return { ...ruleToBeginWith({})(settings, minimumGroup), ...sheetOf(settings) };
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('dots.rule', { budget: Number(rule['budget']), cap: Number(rule['cap']) });
}
