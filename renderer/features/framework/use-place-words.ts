import type { NewPlace } from '../../../shared/framework/compare-order.ts';
import { frameworkLinesMessages } from '../../../shared/i18n/framework-lines.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** That a line stands elsewhere in its list, in a sentence: "Share moved from second to fourth." */
export function usePlaceWords(): (line: string, places: NewPlace) => string {
  const t = useMessages(frameworkLinesMessages);
  const word = (place: number): string =>
    isNamed(place) ? t(`place.${place}`) : t('place.other', { place });
  return (line, { before, after }) =>
    // Isolated, so that an Arabic name keeps its place in an English sentence.
    t('change.place', {
      line: `\u2068${line}\u2069`,
      before: word(before.place),
      after: word(after.place),
    });
}

function isNamed(place: number): place is 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 {
  return place >= 1 && place <= 10;
}
