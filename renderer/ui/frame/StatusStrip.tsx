import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './StatusStrip.module.css';

export interface StatusItem {
  readonly id: string;
  readonly text: ReactNode;
  readonly icon?: LucideIcon;
  readonly tone?: 'plain' | 'accent' | 'amber' | 'red';
}

export interface StatusStripProps {
  /** Read out: "State of the room". */
  readonly label: string;
  readonly items: readonly StatusItem[];
  /** UndoButton */
  readonly undo?: ReactNode;
}

/** The console's lower bar: room, people, quorum, saved, stick, battery, undo. */
export function StatusStrip({ label, items, undo }: StatusStripProps) {
  return (
    <footer className={styles['strip']} aria-label={label}>
      <ul className={styles['items']}>
        {items.map(({ id, text, icon: Icon, tone = 'plain' }) => (
          <li key={id} className={cx(styles['item'], styles[tone])}>
            {Icon !== undefined && <Icon className={styles['icon']} aria-hidden />}
            {text}
          </li>
        ))}
      </ul>
      {undo}
    </footer>
  );
}
