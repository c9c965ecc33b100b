import type { ReactNode } from 'react';
import { QrCode } from '../room/QrCode.tsx';
import styles from './ScreenStrip.module.css';

export interface ScreenStripProps {
  /** Six unambiguous characters, shown in two groups of three; none while the room is closed. */
  readonly code?: string;
  /** The address behind the QR code; without it no code is drawn. */
  readonly joinAddress?: string;
  readonly joinLabel: string;
  /** What the room is doing now. */
  readonly prompt?: string;
  readonly timer?: ReactNode;
  /** "57 connected · 41 done" */
  readonly counts?: string;
  /** Instead of the counts while the host is lost: "Reconnecting". */
  readonly connection?: ReactNode;
}

/** The projector's lower edge: how to join, what is on, how far it is. */
export function ScreenStrip({
  code,
  joinAddress,
  joinLabel,
  prompt,
  timer,
  counts,
  connection,
}: ScreenStripProps) {
  return (
    <footer className={styles['strip']}>
      {joinAddress !== undefined && <QrCode text={joinAddress} label={joinLabel} size={104} />}
      {code !== undefined && (
        <span className={styles['code']} dir="ltr">
          {code.slice(0, 3)}
          <span className={styles['gap']} />
          {code.slice(3)}
        </span>
      )}
      <span className={styles['prompt']} dir="auto">
        {prompt}
      </span>
      {timer}
      <span className={styles['counts']}>{connection ?? counts}</span>
    </footer>
  );
}
