import type { Language } from '../i18n/language.ts';
import type { Wordings } from './wordings.ts';

/** One answer of a scale. */
export type AnswerLevel = {
  /** As it is kept: 1 is the lowest. */
  readonly value: number;
  /** As it stands in a row or at the head of a column: "0", "7"; empty where words alone say it. */
  readonly short: string;
  /** Its words; empty where a number needs none. */
  readonly label: Wordings;
  /** How an answer is spoken of: "Agree", "7 of 9". */
  readonly said: Wordings;
};

/** A row of answers of which each statement gets one. */
export type AnswerScale = {
  /**
   * `list`: words one under the other, the lowest on top; `ladder`: the highest on top; `row`: numbers side by side
   * with the words of both ends.
   */
  readonly look: 'list' | 'ladder' | 'row';
  /** From the lowest up. */
  readonly levels: readonly AnswerLevel[];
  /** Parts of a scale of numbers that are read together; then a result shows them and the median. */
  readonly regions: readonly { readonly from: number; readonly to: number; readonly label: Wordings }[];
  /** Which end is against: the low one, except where people say how much they resist. */
  readonly opposed: 'low' | 'high';
  /** Whether each person begins elsewhere, so that late statements are not the unasked ones; absent for no. */
  readonly isMixed?: boolean;
  /** Whether one may abstain beside it; a scale with an abstention of its own says no. */
  readonly abstains: boolean;
};

/**
 * An answer that is more than one level of one statement.
 *
 * `spend`: so many units are given out, at most `cap` of them to one statement; `cost` of a number of units is itself,
 * or its square. `order`: statements are put in order, the first one first; some may be left out.
 * `criteria`: each statement by itself, a level under each of several criteria.
 * `duels`: two statements at a time, and how much more one of them is.
 */
export type Sheet =
  | {
      readonly kind: 'spend';
      readonly budget: number;
      readonly cap: number;
      /** What a unit is worth, in what it is counted in: 10 points. */
      readonly worth: number;
      readonly unit: 'dot' | 'point' | 'credit';
      readonly cost: 'plain' | 'square';
    }
  | {
      readonly kind: 'order';
      /** At most so many are put in order; all of them unless given. */
      readonly most?: number;
    }
  | {
      readonly kind: 'criteria';
      /** The first is the answer itself, the others stand beside it. */
      readonly criteria: readonly { readonly id: string; readonly label: Wordings }[];
    }
  | {
      readonly kind: 'duels';
      /** How much more one of two is; `even` stands for neither. */
      readonly strengths: readonly number[];
      readonly even: 0 | 1;
      /** Pairs that one person is asked; null for all. */
      readonly most: number | null;
    };

/** What a ballot asks of a person, in the words of every language: phones, papers and results are made from it. */
export type Question = {
  /** Null: each statement is answered by itself. */
  readonly sheet: Sheet | null;
} & AnswerScale;

/** What so many units cost. */
export function costOf(sheet: Extract<Sheet, { kind: 'spend' }>, units: number): number {
  return sheet.cost === 'square' ? units * units : units;
}

/** A level beside its bar: "7", "10: Unacceptable", "Support with reservations". */
export function levelWords({ short, label }: AnswerLevel, language: Language): string {
  return [short, label[language]].filter((part) => part !== '').join(': ');
}
