import { useCallback } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import { languageOf, languages, preferredLanguage } from '../../shared/i18n/language.ts';
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
 * The language of the page: the one chosen for this seat on this phone, else the seat's, else the browser's.
 *
 * The seat's own language follows the choice, so that the organiser knows who reads what.
 */
export function usePhoneLanguage(seat: OwnSeat | null, spoken: readonly string[]): PhoneLanguage {
  const act = useAct();
  const [onDevice, setOnDevice] = useNote<string>('language');
  const [ofSeat, setOfSeat] = useNote<string>(`language.${seat?.id ?? ''}`);
  const known = languages.filter((language) => spoken.some((tag) => languageOf(tag) === language));
  const offered = known.length > 0 ? known : languages;
  const wanted = [ofSeat ?? '', seat === null || ofSeat !== null ? '' : seat.language, onDevice ?? ''];
  const named = (seat === null ? [onDevice ?? ''] : wanted).map((tag) => languageOf(tag));
  const language =
    named.find((each) => each !== undefined) ?? firstOffered(preferredLanguage(navigator.languages), offered);
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

function firstOffered(preferred: Language, offered: readonly Language[]): Language {
  return offered.includes(preferred) ? preferred : (offered[0] ?? 'en');
}
