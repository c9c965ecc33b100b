import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** How the console names a seat: its number, and, where nobody else looks, the person and the table. */
export function useSeatWords(
  view: Pick<ConsoleView, 'seats'>,
  isSafe: boolean,
): (seat: string | null) => string {
  const t = useMessages(consoleFrameMessages);
  return (id) => {
    const seat = id === null ? undefined : view.seats[id];
    if (seat === undefined) return '';
    const parts = [
      t('seat.number', { number: seat.number }),
      ...(seat.person === null || isSafe ? [] : [seat.person]),
      ...(seat.table === null ? [] : [t('seat.table', { table: seat.table })]),
    ];
    return parts.join(' · ');
  };
}
