import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { ruleToBeginWith } from '../counted/rule-tools.ts';

/** The classic definition; quantiles of type 7 where the other is chosen. */
export const firstRule = ruleToBeginWith({ definition: 'classic', quantiles: '7' });

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return rule['definition'] === 'ipras'
    ? t('rand.rule.ipras', {
        type: rule['quantiles'] === '6' || rule['quantiles'] === '2' ? rule['quantiles'] : '7',
      })
    : t('rand.rule.classic');
}
