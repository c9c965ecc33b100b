import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { OnPaper } from '../printing/OnPaper.tsx';
import { SeatCard } from './SeatCard.tsx';
import styles from './seat-cards.module.css';

export const cardsOnAPage = 8;

interface PrintSheetsProps {
  readonly seats: readonly SeatView[];
  readonly labels: ReadonlyMap<string, string>;
  readonly base: string | null;
  readonly hasNames: boolean;
  readonly onDone: () => void;
}

/** Prints the cards of these seats at once, eight on a page of A4; nothing of it is seen on the page. */
export function PrintSheets({ seats, labels, base, hasNames, onDone }: PrintSheetsProps) {
  const pages: SeatView[][] = [];
  for (let at = 0; at < seats.length; at += cardsOnAPage) pages.push(seats.slice(at, at + cardsOnAPage));
  return (
    <OnPaper onDone={onDone}>
      {pages.map((page) => (
        <section key={page[0]?.id} className={styles['page']}>
          {page.map((seat) => (
            <SeatCard
              key={seat.id}
              seat={seat}
              category={labels.get(seat.category) ?? ''}
              base={base}
              hasName={hasNames}
            />
          ))}
        </section>
      ))}
    </OnPaper>
  );
}
