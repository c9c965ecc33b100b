import type { ReactNode } from 'react';
import styles from './ConsoleFrame.module.css';

export interface ConsoleFrameProps {
  /** TopBar */
  readonly top: ReactNode;
  /** Rail */
  readonly rail: ReactNode;
  /** StatusStrip */
  readonly bottom: ReactNode;
  readonly children: ReactNode;
  /** 240 px: the agenda in Live, facets in Material. */
  readonly left?: ReactNode;
  /** 320 px: what is on the screen now, next, speakers. */
  readonly right?: ReactNode;
  /** The one primary button and what goes with it, bottom centre. */
  readonly actions?: ReactNode;
  /** Drawers and dialogs. */
  readonly overlays?: ReactNode;
}

/** The console's page: bars of 48, 72 and 32 px around the work; only the work scrolls. */
export function ConsoleFrame({
  top,
  rail,
  bottom,
  children,
  left,
  right,
  actions,
  overlays,
}: ConsoleFrameProps) {
  return (
    <div className={styles['frame']}>
      <div className={styles['top']}>{top}</div>
      <div className={styles['rail']}>{rail}</div>
      <main className={styles['middle']}>
        {left !== undefined && <div className={styles['left']}>{left}</div>}
        <div className={styles['centre']}>
          <div className={styles['work']}>{children}</div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
        {right !== undefined && <div className={styles['right']}>{right}</div>}
      </main>
      <div className={styles['bottom']}>{bottom}</div>
      {overlays}
    </div>
  );
}
