import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';
import type { Sheet } from '../question.ts';

/** What each person has: 25 credits unless settings say otherwise; nobody can pay for more votes than their root. */
export function sheetOf(settings: JsonObject): Extract<Sheet, { kind: 'spend' }> {
  const budget = typeof settings['budget'] === 'number' ? settings['budget'] : 25;
  return {
    kind: 'spend',
    budget,
    cap: Math.floor(Math.sqrt(budget)),
    worth: 1,
    unit: 'credit',
    cost: 'square',
  };
}

/** The rule that stands in the fields first; what there is to give out is fixed with it. */
export function firstRule(settings: JsonObject, minimumGroup: number): JsonObject {
  return { ...ruleToBeginWith({})(settings, minimumGroup), ...sheetOf(settings) };
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('quadratic.rule', { budget: Number(rule['budget']) });
}
