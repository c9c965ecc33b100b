import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** Where the two scales are cut: at their middle, or at the means of all statements. */
export const cuts = ['middle', 'means'] as const;

export type Cut = (typeof cuts)[number];

export const firstRule = ruleToBeginWith({ cut: 'middle' });

export function cutOf(rule: JsonObject): Cut {
  return rule['cut'] === 'means' ? 'means' : 'middle';
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return t('grid.rule', { cut: t(`grid.rule.${cutOf(rule)}`) });
}
