import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { JsonObject } from '../../util/json.ts';
import { percentAsSet } from '../percent.ts';

/** When a proposal has enough support. */
export type GradientsRule = {
  /** Of those who answered. */
  readonly threshold: number;
  /** One veto is enough to block. */
  readonly vetoBlocks: boolean;
  /** Whether "I do not like it, but I will support it" counts as support. */
  readonly reluctantSupports: boolean;
};

/** The rule that stands in the fields first: 80 % support, and no veto. */
export function firstRule(_settings: JsonObject, minimumGroup: number): JsonObject {
  return {
    threshold: 0.8,
    vetoBlocks: true,
    reluctantSupports: false,
    quorum: { share: 0.5, of: 'voting seats' },
    minimumGroup,
  };
}

/** The rule in one sentence; quorum and small groups are said besides. */
export function ruleWords(rule: JsonObject, language: Language): string {
  const t = verdictMessages(language);
  const { threshold, vetoBlocks, reluctantSupports } = rule as unknown as GradientsRule;
  return t('gradients.rule', {
    share: percentAsSet(threshold, language),
    reluctant: reluctantSupports ? t('gradients.rule.reluctant') : '',
    veto: vetoBlocks ? t('gradients.rule.veto') : '',
  });
}
