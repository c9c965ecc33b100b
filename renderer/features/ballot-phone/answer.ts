import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { RatingPoint } from '../../ui/phone/RatingScale.tsx';

/** An answer as a ballot takes it. */
export type Answer = { readonly value: number | 'abstain'; readonly comment?: string };

/** An answer of a ballot in words: "Agree", "7 of 9", "Abstain". */
export function useAnswerWords({
  question,
}: Pick<BallotView, 'question'>): (value: Answer['value']) => string {
  const common = useMessages(commonMessages);
  const language = useLanguage();
  return (value) => {
    if (value === 'abstain') return common('abstain');
    const level = question?.levels.find((each) => each.value === value);
    return level?.said[language] ?? String(value);
  };
}

/** The points of a ballot's scale with their words. */
export function usePoints({ question }: Pick<BallotView, 'question'>): readonly RatingPoint[] {
  const language = useLanguage();
  const points = (question?.levels ?? []).map(({ value, short, label }) => ({
    value,
    short,
    ...(label[language] === '' ? {} : { label: label[language] }),
  }));
  return question?.look === 'ladder' ? points.toReversed() : points;
}

/** An answer as it comes from a view or the device; null where there is none. */
export function readAnswer(json: JsonObject | null | undefined): Answer | null {
  const value = json?.['value'];
  if (typeof value !== 'number' && value !== 'abstain') return null;
  const comment = json?.['comment'];
  return typeof comment === 'string' && comment !== '' ? { value, comment } : { value };
}
