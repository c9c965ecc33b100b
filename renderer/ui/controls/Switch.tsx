import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Choice.module.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly help?: ReactNode;
}

/** A setting that takes effect at once. */
export function Switch({ children, isSelected, onChange, isDisabled, help }: SwitchProps) {
  const helpId = useId();
  return (
    <label className={styles['choice']} data-disabled={isDisabled || undefined}>
      <input
        type="checkbox"
        role="switch"
        className={styles['switch']}
        checked={isSelected}
        aria-checked={isSelected}
        disabled={isDisabled}
        aria-describedby={help === undefined ? undefined : helpId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['words']}>
        <span>{children}</span>
        {help !== undefined && (
          <span id={helpId} className={styles['help']}>
            {help}
          </span>
        )}
      </span>
    </label>
  );
}
