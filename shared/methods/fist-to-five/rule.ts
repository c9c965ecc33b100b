import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { percentAsSet } from '../percent.ts';

/** When a show of fingers passes. */
export type FistRule = {
  /** At three fingers or more, of those who answered. */
  readonly threshold: number;
  readonly fistBlocks: boolean;
};

/** The rule that stands in the fields first, as it is taught: all at three or more, a fist blocks. */
export function firstRule(_settings: JsonObject, minimumGroup: number): JsonObject {
  return { threshold: 1, fistBlocks: true, quorum: { share: 0.5, of: 'voting seats' }, minimumGroup };
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  const { threshold, fistBlocks } = rule as unknown as FistRule;
  const share = percentAsSet(threshold, language);
  return t('fist.rule', {
    who: threshold === 1 ? t('fist.rule.all') : t('fist.rule.share', { share }),
    block: fistBlocks && threshold < 1 ? t('fist.rule.block') : '',
  });
}
