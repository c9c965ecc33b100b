import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
  Text,
} from 'react-aria-components';
import { cx } from '../cx.ts';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  /** Undefined while the field is empty. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** A share between 0 and 1 is shown and typed as a percentage. */
  readonly isPercent?: boolean;
  /** A word after the number: "minutes". */
  readonly unit?: string;
  readonly isDisabled?: boolean;
}

/** A number with buttons for less and more; it can be typed too. */
export function NumberField({
  label,
  isLabelHidden = false,
  help,
  error,
  value,
  onChange,
  min,
  max,
  step,
  isPercent = false,
  unit,
  isDisabled = false,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className={fieldStyles['field'] ?? ''}
      value={value ?? Number.NaN}
      onChange={(changed) => onChange(Number.isNaN(changed) ? undefined : changed)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
      {...(isPercent ? { formatOptions: { style: 'percent' as const } } : {})}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
    >
      <Label className={isLabelHidden ? fieldStyles['hiddenLabel'] : fieldStyles['label']}>{label}</Label>
      {help !== undefined && (
        <Text slot="description" className={fieldStyles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <Group className={cx(fieldStyles['control'], styles['number'])}>
        <Input className={styles['numberInput'] ?? ''} />
        {unit !== undefined && <span className={styles['unit']}>{unit}</span>}
        <Button slot="decrement" className={styles['step'] ?? ''}>
          <Minus className={styles['icon']} aria-hidden />
        </Button>
        <Button slot="increment" className={styles['step'] ?? ''}>
          <Plus className={styles['icon']} aria-hidden />
        </Button>
      </Group>
      <FieldError className={fieldStyles['error'] ?? ''}>{error}</FieldError>
    </AriaNumberField>
  );
}
