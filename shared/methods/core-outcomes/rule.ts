import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** The symmetric rule for what is out. */
export const firstRule = ruleToBeginWith({ out: 'symmetric' });

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return t('core.rule', {
    out: rule['out'] === 'at-most-half' ? t('core.rule.half') : t('core.rule.symmetric'),
  });
}
