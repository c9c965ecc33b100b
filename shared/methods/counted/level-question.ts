import type { levelsEnglish } from '../../i18n/levels.en.ts';
import { levelMessages } from '../../i18n/levels.ts';
import type { AnswerLevel, AnswerScale, Question } from '../question.ts';
import { noWords, type Wordings, wordingsOf } from '../wordings.ts';

type LevelKey = {
  [Key in keyof typeof levelsEnglish]: Key extends `${string}.${string}` ? Key : never;
}[keyof typeof levelsEnglish];

function wordsOf(key: LevelKey): Wordings {
  return wordingsOf((language) => levelMessages(language)(key));
}

/** A scale of words, from the lowest level up; `shorts` are the numbers that people know the levels by. */
export function wordScale(
  keys: readonly LevelKey[],
  look: 'list' | 'ladder',
  { abstains = true, shorts = [] }: { readonly abstains?: boolean; readonly shorts?: readonly string[] } = {},
): Question {
  const levels = keys.map((key, index): AnswerLevel => {
    const label = wordsOf(key);
    const short = shorts[index] ?? '';
    const said = short === '' ? label : wordingsOf((language) => `${short}: ${label[language]}`);
    return { value: index + 1, short, label, said };
  });
  return { sheet: null, look, regions: [], opposed: 'low', abstains, levels };
}

/** A scale of numbers with words at both ends. Kept from 1 on, whatever its lowest number. */
export function numberScale(
  {
    from,
    to,
    low,
    high,
    opposed = 'low',
  }: {
    readonly from: number;
    readonly to: number;
    readonly low: LevelKey;
    readonly high: LevelKey;
    readonly opposed?: AnswerScale['opposed'];
  },
  regions: readonly { readonly from: number; readonly to: number; readonly label: LevelKey }[] = [],
): Question {
  const levels = Array.from({ length: to - from + 1 }, (_, index): AnswerLevel => {
    const number = from + index;
    return {
      value: index + 1,
      short: String(number),
      label: number === from ? wordsOf(low) : number === to ? wordsOf(high) : noWords,
      said: wordingsOf((language) => levelMessages(language)('outOf', { value: number, most: to })),
    };
  });
  const named: AnswerScale['regions'] = regions.map(({ label, ...region }) => ({
    ...region,
    label: wordsOf(label),
  }));
  return { sheet: null, look: 'row', regions: named, opposed, abstains: true, levels };
}
