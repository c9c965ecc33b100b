import type { ReactNode } from 'react';
import styles from './PhoneFrame.module.css';

export interface PhoneFrameProps {
  /** ConnectionWord */
  readonly connection: ReactNode;
  /** A PhoneHeaderButton with the language's name. */
  readonly language?: ReactNode;
  /** A PhoneHeaderButton with the seat. */
  readonly seat?: ReactNode;
  /** The one task. */
  readonly children: ReactNode;
  /** One full-width large Button; a second, quiet one only where there is a way back. */
  readonly footer?: ReactNode;
}

/** The phone's page: a header of 44 px, one task, a footer with one button. */
export function PhoneFrame({ connection, language, seat, children, footer }: PhoneFrameProps) {
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        {connection}
        <span className={styles['space']} />
        {language}
        {seat}
      </header>
      <main className={styles['main']}>{children}</main>
      {footer !== undefined && <footer className={styles['footer']}>{footer}</footer>}
    </div>
  );
}
