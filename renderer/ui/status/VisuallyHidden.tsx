import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for screen readers only. `isLive` reads changes out politely. */
export function VisuallyHidden({ children, isLive = false }: { children: ReactNode; isLive?: boolean }) {
  return (
    <span className={styles['hidden']} role={isLive ? 'status' : undefined}>
      {children}
    </span>
  );
}
