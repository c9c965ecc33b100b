import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './TopBar.module.css';

export interface TopBarProps {
  readonly title: string;
  /** The word REHEARSAL in the reader's language, while it is one. */
  readonly rehearsal?: string;
  /** The current step: "2.3 Rate 42 statements". */
  readonly step?: string;
  /** "12 min behind · ends 17:20". */
  readonly agendaClock?: string;
  readonly isBehind?: boolean;
  /** AttributionBadge */
  readonly badge?: ReactNode;
  readonly end?: ReactNode;
}

/** The console's upper bar: what this is, where the agenda stands, who sees what. */
export function TopBar({ title, rehearsal, step, agendaClock, isBehind = false, badge, end }: TopBarProps) {
  return (
    <header className={styles['bar']}>
      <h1 className={styles['title']} dir="auto">
        {title}
      </h1>
      {rehearsal !== undefined && <strong className={styles['rehearsal']}>{rehearsal}</strong>}
      <span className={styles['space']} />
      {step !== undefined && (
        <span className={styles['step']} dir="auto">
          {step}
        </span>
      )}
      {agendaClock !== undefined && (
        <span className={cx(styles['clock'], isBehind && styles['behind'])}>{agendaClock}</span>
      )}
      {badge}
      {end}
    </header>
  );
}
