import type { ReactNode } from 'react';
import styles from './ConsoleFrame.module.css';

export interface ConsoleFrameProps {
  /** TopBar */
  readonly top: ReactNode;
  /** Rail */
  readonly rail: ReactNode;
  /** StatusStrip */
  readonly bottom: ReactNode;
  /** ConsoleWork: the place, which changes while the bars stay. */
  readonly children: ReactNode;
}

export interface ConsoleWorkProps {
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

/** The console's page: bars of 48, 72 and 32 px around the work. */
export function ConsoleFrame({ top, rail, bottom, children }: ConsoleFrameProps) {
  return (
    <div className={styles['frame']}>
      <div className={styles['top']}>{top}</div>
      <div className={styles['rail']}>{rail}</div>
      {children}
      <div className={styles['bottom']}>{bottom}</div>
    </div>
  );
}

/** The work inside the bars, in one to three columns; only it scrolls. */
export function ConsoleWork({ children, left, right, actions, overlays }: ConsoleWorkProps) {
  return (
    <>
      <main className={styles['middle']}>
        {left !== undefined && <div className={styles['left']}>{left}</div>}
        <div className={styles['centre']}>
          <div className={styles['work']}>{children}</div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
        {right !== undefined && <div className={styles['right']}>{right}</div>}
      </main>
      {overlays}
    </>
  );
}
