import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import styles from './printing.module.css';

interface OnPaperProps {
  readonly children: ReactNode;
  /** The print window was closed. */
  readonly onDone: () => void;
}

/** Prints what is in it and nothing else, or saves it as PDF in the browser's print window; the page shows none of it. */
export function OnPaper({ children, onDone }: OnPaperProps) {
  useEffect(() => {
    document.documentElement.dataset['printing'] = '';
    const ended = (): void => {
      delete document.documentElement.dataset['printing'];
      onDone();
    };
    window.addEventListener('afterprint', ended, { once: true });
    // What is printed is drawn first: printing waits for nothing but the next frame.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', ended);
      delete document.documentElement.dataset['printing'];
    };
    // Once: one press prints once.
    // oxlint-disable-next-line react/exhaustive-deps -- printing again at every patch would be a paper jam
  }, []);
  return createPortal(
    <div className={styles['sheets']} data-print-sheets="">
      {children}
    </div>,
    document.body,
  );
}
