import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { peopleToolsMessages } from '../../../shared/i18n/people-tools.ts';
import { QrCode } from '../../ui/room/QrCode.tsx';
import { cx } from '../../ui/cx.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { cardAddress } from './card-address.ts';
import styles from './seat-cards.module.css';
import { spelled } from './seats.ts';

interface SeatCardProps {
  readonly seat: SeatView;
  readonly category: string;
  readonly base: string | null;
  readonly hasName: boolean;
}

/** What a person holds in the hand: seat, category, QR code and personal code. */
export function SeatCard({ seat, category, base, hasName }: SeatCardProps) {
  const t = useMessages(peopleMessages);
  const tools = useMessages(peopleToolsMessages);
  return (
    <article className={styles['card']}>
      <div className={styles['words']}>
        <p className={styles['number']}>{t('seat.number', { number: seat.number })}</p>
        {hasName && seat.person !== null && (
          <p className={cx(styles['person'], styles['clamp'])} dir="auto">
            {seat.person}
          </p>
        )}
        <p className={styles['clamp']} dir="auto">
          {[category, seat.country].filter(Boolean).join(' · ')}
        </p>
        {seat.table !== null && <p>{t('seat.table', { table: seat.table })}</p>}
        <p className={styles['hint']}>{tools(base === null ? 'card.type' : 'card.scan')}</p>
        <p className={styles['code']} dir="ltr">
          {spelled(seat.code)}
        </p>
      </div>
      {base !== null && (
        <div className={styles['qr']}>
          <QrCode text={cardAddress(base, seat.code)} label={tools('card.qr', { number: seat.number })} />
        </div>
      )}
    </article>
  );
}
