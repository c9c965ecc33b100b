import type { ReactNode } from 'react';
import styles from './PhoneFrame.module.css';

export interface PhoneHeaderButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Read out with its context: "Seat 14, my page". It contains the visible words. */
  readonly label?: string;
  readonly lang?: string;
}

/** A word in the phone's header that opens something: language, seat. */
export function PhoneHeaderButton({ children, onPress, label, lang }: PhoneHeaderButtonProps) {
  return (
    <button type="button" className={styles['headerButton']} aria-label={label} lang={lang} onClick={onPress}>
      {children}
    </button>
  );
}
