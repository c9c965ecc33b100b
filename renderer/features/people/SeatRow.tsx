import { memo } from 'react';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { cx } from '../../ui/cx.ts';
import { Badge } from '../../ui/status/Badge.tsx';
import styles from './people.module.css';

interface SeatRowProps {
  readonly seat: SeatView;
  readonly category: string;
  readonly isSafe: boolean;
}

/** One seat in the console's list. */
export const SeatRow = memo(function SeatRow({ seat, category, isSafe }: SeatRowProps) {
  const t = useMessages(peopleMessages);
  const name = isSafe ? '' : [seat.person, seat.organisation].filter(Boolean).join(' · ');
  return (
    <div className={styles['row']}>
      <span className={cx(styles['cell'], styles['number'])}>{seat.number}</span>
      <span className={cx(styles['cell'], name === '' && styles['muted'])} dir="auto">
        {name === '' ? (isSafe ? t('seat.number', { number: seat.number }) : t('seat.nobody')) : name}
      </span>
      <span className={styles['cell']} dir="auto">
        {category}
      </span>
      <span className={cx(styles['cell'], styles['muted'])} dir="auto">
        {seat.country}
      </span>
      <span className={cx(styles['cell'], styles['muted'])}>{seat.table}</span>
      <SeatState seat={seat} />
    </div>
  );
});

/** Where the person is, in a word or two. */
export function SeatState({ seat }: { readonly seat: SeatView }) {
  const t = useMessages(peopleMessages);
  const formats = useFormats();
  if (seat.removed !== null) return <span className={styles['state']}>{t('seat.removed')}</span>;
  const leaves = seat.leavesAt !== null && seat.present ? Date.parse(seat.leavesAt) : null;
  return (
    <span className={styles['state']}>
      {leaves !== null && <Badge tone="amber">{t('seat.leavesAt', { time: formats.time(leaves) })}</Badge>}
      {seat.role === 'observer' && <Badge>{t('seat.observer')}</Badge>}
      {seat.paper && <Badge>{t('seat.paper')}</Badge>}
      {seat.present ? (
        <span className={styles['arrived']}>
          {seat.online
            ? t('seat.online')
            : t('seat.arrivedAt', { time: formats.time(Date.parse(seat.arrivedAt ?? '')) })}
        </span>
      ) : (
        <span className={styles['muted']}>
          {seat.arrivedAt === null ? t('seat.expected') : t('seat.left')}
        </span>
      )}
    </span>
  );
}
