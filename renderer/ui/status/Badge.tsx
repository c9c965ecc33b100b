import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Badge.module.css';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  /** Accent: open, selected. Amber: needs you. Red: only loss or block. */
  readonly tone?: 'plain' | 'accent' | 'amber' | 'red';
}

/** A short state in words beside what it belongs to. */
export function Badge({ children, icon: Icon, tone = 'plain' }: BadgeProps) {
  return (
    <span className={cx(styles['badge'], styles[tone])}>
      {Icon !== undefined && <Icon className={styles['icon']} aria-hidden />}
      {children}
    </span>
  );
}
