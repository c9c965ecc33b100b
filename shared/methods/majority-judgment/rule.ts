import { levelMessages } from '../../i18n/levels.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

export const gradeKeys = [
  'majority.1',
  'majority.2',
  'majority.3',
  'majority.4',
  'majority.5',
  'majority.6',
] as const;

/** Agreed from "good" on. */
export const firstRule = ruleToBeginWith({ least: '4' });

/** A grade by its number, 1 the lowest. */
export function gradeWords(grade: number, language: Language): string {
  return levelMessages(language)(gradeKeys[grade - 1] ?? 'majority.1');
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  return verdictMessages(language)('majority.rule', { least: gradeWords(Number(rule['least']), language) });
}
