import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';

/** The rule that stands in the fields first: silence counts as no objection, so that no quorum is asked. */
export function firstRule(_settings: JsonObject, minimumGroup: number): JsonObject {
  return { silenceCounts: true, quorum: null, minimumGroup };
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  return t('silence.rule', { silent: rule['silenceCounts'] === true ? t('silence.rule.silent') : '' });
}
