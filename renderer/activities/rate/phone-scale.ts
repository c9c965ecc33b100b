import type { Translate } from '../../../shared/i18n/message.ts';
import type { commonEnglish } from '../../../shared/i18n/common.en.ts';
import type { phoneTasksEnglish } from '../../../shared/i18n/phone-tasks.en.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { RatingPoint } from '../../ui/phone/RatingScale.tsx';

/** An answer as a ballot takes it. */
export type Answer = { readonly value: number | 'abstain'; readonly comment?: string };

export type Words = {
  readonly common: Translate<typeof commonEnglish>;
  readonly tasks: Translate<typeof phoneTasksEnglish>;
};

/** Whether a ballot asks from 1 to 9 instead of the five degrees of agreement. */
function isNine(settings: JsonObject): boolean {
  const { scale } = settings;
  return typeof scale === 'object' && scale !== null && 'kind' in scale && scale['kind'] === 'nine';
}

/** The points of a ballot's scale with their words. */
export function pointsOf(settings: JsonObject, { common }: Words): readonly RatingPoint[] {
  if (!isNine(settings)) {
    return ([1, 2, 3, 4, 5] as const).map((value) => ({ value, label: common(`agreement.${value}`) }));
  }
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => {
    if (value === 1) return { value, label: common('nine.low') };
    return value === 9 ? { value, label: common('nine.high') } : { value };
  });
}

/** An answer in words: "Agree", "7 of 9", "Abstain". */
export function answerWords(settings: JsonObject, value: Answer['value'], words: Words): string {
  if (value === 'abstain') return words.common('abstain');
  if (isNine(settings)) return words.tasks('nine.value', { value });
  return pointsOf(settings, words).find((point) => point.value === value)?.label ?? String(value);
}

/** An answer as it comes from a view or the device; null where there is none. */
export function readAnswer(json: JsonObject | null | undefined): Answer | null {
  const value = json?.['value'];
  if (typeof value !== 'number' && value !== 'abstain') return null;
  const comment = json?.['comment'];
  return typeof comment === 'string' && comment !== '' ? { value, comment } : { value };
}
