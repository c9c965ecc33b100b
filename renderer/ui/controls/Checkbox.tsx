import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Choice.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly help?: ReactNode;
}

/** A choice that is on or off by itself. */
export function Checkbox({
  children,
  isSelected,
  onChange,
  isIndeterminate = false,
  isDisabled,
  help,
}: CheckboxProps) {
  const helpId = useId();
  return (
    <label className={styles['choice']} data-disabled={isDisabled || undefined}>
      <input
        ref={(input) => {
          if (input !== null) input.indeterminate = isIndeterminate;
        }}
        type="checkbox"
        className={styles['box']}
        checked={isSelected}
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
