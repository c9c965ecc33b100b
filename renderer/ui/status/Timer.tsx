import { Hourglass } from 'lucide-react';
import { cx } from '../cx.ts';
import { useFormats, useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './Timer.module.css';
import { useNow } from './use-now.ts';

export type TimerProps = {
  /** What is timed, for those who cannot see where the timer stands. */
  readonly label: string;
  readonly size?: 'inline' | 'large';
  /** The host's clock as this device knows it. Keep the function the same between renders. */
  readonly clock?: () => number;
} & (
  | { /** Milliseconds since 1970. */ readonly endsAt: number; readonly pausedWith?: never }
  | { /** Seconds left while the timer rests. */ readonly pausedWith: number; readonly endsAt?: never }
);

/**
 * Counts down, then up: no timer closes anything.
 *
 * In the last half minute and after the end it is amber; it is never red.
 */
export function Timer({ label, size = 'inline', clock, endsAt, pausedWith }: TimerProps) {
  const words = useKitMessages();
  const written = useFormats();
  const now = useNow(endsAt !== undefined, clock);
  const left = endsAt === undefined ? pausedWith : Math.ceil((endsAt - now) / 1000);
  const isOver = left < 0;
  const time = written.clock(Math.abs(left));
  return (
    <span
      className={cx(styles['timer'], styles[size], left <= 30 && styles['amber'])}
      role="timer"
      aria-live="off"
      aria-label={label}
    >
      <Hourglass className={styles['icon']} aria-hidden />
      <span className={styles['time']}>
        {isOver ? words('timer.over', { time }) : words('timer.left', { time })}
      </span>
      {endsAt === undefined && <span className={styles['paused']}>{words('timer.paused')}</span>}
    </span>
  );
}
