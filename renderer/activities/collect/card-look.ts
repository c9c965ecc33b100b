import type { Translate } from '../../../shared/i18n/message.ts';
import type { phoneTasksEnglish } from '../../../shared/i18n/phone-tasks.en.ts';
import { longestCard } from './card-length.ts';

/** What the box on the phone asks for, and how much fits into it: a card, a word, a short answer. */
export type CardLook = {
  readonly label: string;
  readonly help: string;
  readonly send: string;
  /** Above one's own. */
  readonly own: string;
  readonly editTitle: string;
  readonly tooLong: (count: number) => string;
  /** Letters. */
  readonly longest: number;
  /** How many one person may have; null where there is no limit. */
  readonly most: number | null;
  /** Said in place of the box once there are so many. */
  readonly all: string;
};

/** A card of free text, as many as one likes. */
export function cardLook(t: Translate<typeof phoneTasksEnglish>): CardLook {
  return {
    label: t('collect.box'),
    help: t('collect.boxHelp'),
    send: t('collect.send'),
    own: t('collect.own'),
    editTitle: t('collect.editTitle'),
    tooLong: (count) => t('collect.tooLong', { count }),
    longest: longestCard,
    most: null,
    all: '',
  };
}
