import type { ReactNode } from 'react';
import styles from './Field.module.css';

export interface FieldTexts {
  readonly label: string;
  /** The label is read out but not shown: only where the place itself says what the field is. */
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  /** One clear sentence: what is wrong and what to do. */
  readonly error?: string | undefined;
}

export interface FieldProps extends FieldTexts {
  readonly id: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The label, help and error around one control; the control points to them by `fieldAria`. */
export function Field({ id, label, isLabelHidden = false, help, error, aside, children }: FieldProps) {
  return (
    <div className={styles['field']}>
      <div className={styles['labelRow']}>
        <label htmlFor={id} className={isLabelHidden ? styles['hiddenLabel'] : styles['label']}>
          {label}
        </label>
        {aside}
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
      {children}
      <p id={`${id}-error`} className={styles['error']} aria-live="polite" hidden={error === undefined}>
        {error}
      </p>
    </div>
  );
}

/** The ids by which a control points to its help and its error. */
export function describedBy(
  id: string,
  { help, error }: Pick<FieldTexts, 'help' | 'error'>,
): string | undefined {
  const ids = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
