import { useCallback } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import { languageOf, languages } from '../../shared/i18n/language.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { useAct } from '../client/hooks.tsx';
import { useNote } from '../features/device/use-note.tsx';

export type PhoneLanguage = {
  readonly language: Language;
  /** Whether somebody chose it, rather than the browser. */
  readonly isChosen: boolean;
  readonly offered: readonly Language[];
  readonly choose: (language: Language) => void;
};

/**
 * The language of the page: the one chosen for this seat on this phone; on a phone where nobody chose yet the
 * browser's; else the seat's.
 *
 * The seat's own language follows the choice, so that the organiser knows who reads what.
 */
export function usePhoneLanguage(seat: OwnSeat | null, spoken: readonly string[]): PhoneLanguage {
  const act = useAct();
  const [onDevice, setOnDevice] = useNote<string>('language');
  const [ofSeat, setOfSeat] = useNote<string>(`language.${seat?.id ?? ''}`);
  const known = languages.filter((language) => spoken.some((tag) => languageOf(tag) === language));
  const offered = known.length > 0 ? known : languages;
  const ofBrowser = navigator.languages
    .map((tag) => languageOf(tag))
    .find((each) => each !== undefined && offered.includes(each));
  // Before anybody chose on this phone, its own language says more than what a list gave the seat.
  const listed = onDevice === null ? (ofBrowser ?? seat?.language) : (seat?.language ?? onDevice);
  const language = languageOf(ofSeat ?? '') ?? languageOf(listed ?? '') ?? offered[0] ?? 'en';
  const choose = useCallback(
    (next: Language) => {
      setOnDevice(next);
      if (seat === null) return;
      setOfSeat(next);
      if (seat.language !== next) void act('seat.language', { language: next }, seat.id);
    },
    [act, seat, setOnDevice, setOfSeat],
  );
  return { language, isChosen: seat === null ? onDevice !== null : ofSeat !== null, offered, choose };
}
