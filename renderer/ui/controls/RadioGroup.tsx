import { Fragment, useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './Choice.module.css';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly isDisabled?: boolean;
  /** Stands under the answer while it is chosen. */
  readonly more?: ReactNode;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** A border around each answer: for phones and for answers of several lines. */
  readonly isFramed?: boolean;
  readonly isDisabled?: boolean;
}

/** One answer out of a few, all of them visible. */
export function RadioGroup<Value extends string>({
  label,
  isLabelHidden = false,
  help,
  error,
  options,
  value,
  onChange,
  isFramed = false,
  isDisabled = false,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset
      className={cx(styles['group'], isFramed && styles['framed'])}
      role="radiogroup"
      aria-describedby={
        cx(help !== undefined && `${id}-help`, error !== undefined && `${id}-error`) || undefined
      }
    >
      <legend className={isLabelHidden ? styles['hiddenLegend'] : styles['legend']}>{label}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {help}
        </p>
      )}
      {options.map((option) => (
        <Fragment key={option.value}>
          <label
            className={styles['choice']}
            data-selected={option.value === value || undefined}
            data-disabled={isDisabled || option.isDisabled || undefined}
          >
            <input
              type="radio"
              className={styles['radio']}
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={isDisabled || option.isDisabled}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['words']}>
              <span>{option.label}</span>
              {option.help !== undefined && <span className={styles['help']}>{option.help}</span>}
            </span>
          </label>
          {option.value === value && option.more}
        </Fragment>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
