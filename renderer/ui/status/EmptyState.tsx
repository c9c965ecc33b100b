import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** What is not there yet: "No statements yet". */
  readonly title: string;
  /** What to do next, in one sentence. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
}

/** A place with nothing in it yet says what to do next. */
export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['empty']}>
      <Heading className={styles['title']}>{title}</Heading>
      <p className={styles['text']}>{children}</p>
      {action}
    </div>
  );
}
