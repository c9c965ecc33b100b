import type { Category } from '../../../shared/domain/model/people.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** Seats as a picker shows them: number and person, with category and country to tell them apart. */
export function useSeatOptions(
  categories: readonly Category[],
): (
  seats: readonly SeatView[],
) => readonly { readonly value: string; readonly label: string; readonly help: string }[] {
  const t = useMessages(peopleMessages);
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  return (seats) =>
    seats
      .toSorted((a, b) => Number(b.paper) - Number(a.paper) || a.number - b.number)
      .map((seat) => ({
        value: seat.id,
        label: [t('seat.number', { number: seat.number }), seat.person].filter(Boolean).join(' · '),
        help: [labels.get(seat.category), seat.country, seat.table].filter(Boolean).join(' · '),
      }));
}
