import type { ReactNode } from 'react';
import styles from './desk.module.css';

/** A page with one thing on it. */
export function PlainPage({ children }: { readonly children: ReactNode }) {
  return <main className={styles['plain']}>{children}</main>;
}
