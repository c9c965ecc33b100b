import { useFormats } from '../../ui/language/LanguageProvider.tsx';
import { useNow } from '../../ui/status/use-now.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Ring.module.css';

export interface RingProps {
  readonly ring: { readonly startedAt: string; readonly seconds: number; readonly label: string };
  /** What it is for, where the ring itself does not say. */
  readonly label: string;
  readonly size: 'small' | 'large';
  readonly clock: () => number;
}

const radius = 46;
const around = 2 * Math.PI * radius;

/** A time box as a ring that empties; afterwards it counts up, for no timer ends anything. */
export function Ring({ ring, label, size, clock }: RingProps) {
  const written = useFormats();
  const now = useNow(true, clock);
  const left = Math.ceil(ring.seconds - (now - Date.parse(ring.startedAt)) / 1000);
  const share = Math.min(1, Math.max(0, left / ring.seconds));
  const isOver = left < 0;
  const said = ring.label === '' ? label : ring.label;
  return (
    <div className={cx(styles['ring'], styles[size])} role="timer" aria-live="off" aria-label={said}>
      <div className={styles['dial']}>
        <svg viewBox="0 0 100 100" aria-hidden>
          <circle className={styles['track']} cx="50" cy="50" r={radius} />
          <circle
            className={cx(styles['rest'], left <= 10 && styles['amber'])}
            cx="50"
            cy="50"
            r={radius}
            strokeDasharray={`${share * around} ${around}`}
          />
        </svg>
        <span className={cx(styles['time'], isOver && styles['over'])} dir="ltr">
          {isOver ? '+' : ''}
          {written.clock(Math.abs(left))}
        </span>
      </div>
      {said !== '' && (
        <span className={styles['label']} dir="auto">
          {said}
        </span>
      )}
    </div>
  );
}
