import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import styles from './Choice.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One of two to five short words, side by side. */
export function SegmentedControl<Value extends string>({
  label,
  isLabelHidden = true,
  segments,
  value,
  onChange,
  isDisabled = false,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset role="radiogroup">
      <legend className={isLabelHidden ? styles['hiddenLegend'] : styles['legend']}>{label}</legend>
      <div className={styles['segments']}>
        {segments.map(({ value: own, label: text, icon: Icon, isDisabled: isOff }) => (
          <label
            key={own}
            className={styles['segment']}
            data-selected={own === value || undefined}
            data-disabled={isDisabled || isOff || undefined}
          >
            <input
              type="radio"
              className={styles['segmentInput']}
              name={name}
              value={own}
              checked={own === value}
              disabled={isDisabled || isOff}
              onChange={() => onChange(own)}
            />
            {Icon !== undefined && <Icon className={styles['segmentIcon']} aria-hidden />}
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
