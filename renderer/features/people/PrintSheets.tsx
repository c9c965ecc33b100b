import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
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
  useEffect(() => {
    document.documentElement.dataset['printing'] = '';
    const ended = (): void => {
      delete document.documentElement.dataset['printing'];
      onDone();
    };
    window.addEventListener('afterprint', ended, { once: true });
    // The pictures are drawn first: printing waits for nothing but the next frame.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', ended);
      delete document.documentElement.dataset['printing'];
    };
    // Once: the sheets of one press are printed once.
    // oxlint-disable-next-line react/exhaustive-deps -- printing again at every patch would be a paper jam
  }, []);

  const pages: SeatView[][] = [];
  for (let at = 0; at < seats.length; at += cardsOnAPage) pages.push(seats.slice(at, at + cardsOnAPage));
  return createPortal(
    <div className={styles['sheets']} data-print-sheets="">
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
    </div>,
    document.body,
  );
}
