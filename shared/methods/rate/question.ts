import { commonMessages } from '../../i18n/common.ts';
import { levelMessages } from '../../i18n/levels.ts';
import type { Question } from '../question.ts';
import { noWords, wordingsOf } from '../wordings.ts';
import { scaleValues, type RatingScale } from './scale.ts';

const five = ['agreement.1', 'agreement.2', 'agreement.3', 'agreement.4', 'agreement.5'] as const;

/** What a rating asks: five degrees of agreement in words, or a number from 1 to 9. */
export function questionOf(scale: RatingScale): Question {
  if (scale.kind === 'agreement5') {
    return {
      sheet: null,
      look: 'list',
      regions: [],
      opposed: 'low',
      abstains: true,
      levels: five.map((key, index) => {
        const label = wordingsOf((language) => commonMessages(language)(key));
        return { value: index + 1, short: String(index + 1), label, said: label };
      }),
    };
  }
  return {
    sheet: null,
    look: 'row',
    regions: [],
    opposed: 'low',
    abstains: true,
    levels: scaleValues(scale).map((value) => ({
      value,
      short: String(value),
      label:
        value === 1 || value === 9
          ? wordingsOf((language) => commonMessages(language)(value === 1 ? 'nine.low' : 'nine.high'))
          : noWords,
      said: wordingsOf((language) => levelMessages(language)('outOf', { value, most: 9 })),
    })),
  };
}
