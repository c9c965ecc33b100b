import type { ReactNode } from 'react';
import styles from './DeskFrame.module.css';

export interface DeskFrameProps {
  readonly title: string;
  /** The functions that were granted to this desk: Tabs or a SegmentedControl. */
  readonly functions?: ReactNode;
  /** ConnectionWord, seat, language. */
  readonly state: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The page of the team's laptops and tablets: one function at a time, on the whole page. */
export function DeskFrame({ title, functions, state, children, actions }: DeskFrameProps) {
  return (
    <div className={styles['frame']}>
      <header className={styles['top']}>
        <h1 className={styles['title']} dir="auto">
          {title}
        </h1>
        <div className={styles['functions']}>{functions}</div>
        <div className={styles['state']}>{state}</div>
      </header>
      <main className={styles['main']}>{children}</main>
      {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
    </div>
  );
}
