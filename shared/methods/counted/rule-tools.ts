import { verdictMessages } from '../../i18n/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import type { verdictsEnglish } from '../../i18n/verdicts.en.ts';
import type { JsonObject } from '../../util/json.ts';

type Verdicts = typeof verdictsEnglish;

/** Rules that are one sentence without anything to fill in. */
type PlainRule = {
  [Key in keyof Verdicts]: Key extends `${string}.rule`
    ? Verdicts[Key] extends string
      ? Verdicts[Key] extends `${string}{${string}`
        ? never
        : Key
      : never
    : never;
}[keyof Verdicts];

/** A rule that has nothing to set but quorum and smallest group. */
export function plainRule(key: PlainRule): (rule: JsonObject, language: Language) => string {
  return (_rule, language) => verdictMessages(language)(key);
}

/** The rule that stands in the fields first: the method's own values, half of the voting seats as quorum. */
export function ruleToBeginWith(own: JsonObject): (settings: JsonObject, minimumGroup: number) => JsonObject {
  return (_settings, minimumGroup) => ({
    ...own,
    quorum: { share: 0.5, of: 'voting seats' },
    minimumGroup,
  });
}
