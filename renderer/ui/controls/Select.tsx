import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { cx } from '../cx.ts';
import popover from '../overlays/Popover.module.css';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/**
 * Tallest list, in px: a longer one scrolls.
 *
 * A list for which there is room neither above nor below its button would lie over it for a moment, and take the end
 * of the press that opened it for a choice.
 */
const tallest = 320;

/** One answer out of many, in a list that opens. For up to five answers a RadioGroup is easier. */
export function Select<Value extends string>({
  label,
  isLabelHidden = false,
  help,
  error,
  options,
  value,
  onChange,
  placeholder,
  isDisabled = false,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className={fieldStyles['field'] ?? ''}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className={isLabelHidden ? fieldStyles['hiddenLabel'] : fieldStyles['label']}>{label}</Label>
      {help !== undefined && (
        <Text slot="description" className={fieldStyles['help'] ?? ''}>
          {help}
        </Text>
      )}
      <Button className={cx(fieldStyles['control'], styles['button'])}>
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown className={styles['icon']} aria-hidden />
      </Button>
      <FieldError className={fieldStyles['error'] ?? ''}>{error}</FieldError>
      <Popover className={cx(popover['popover'], popover['fitTrigger'])} offset={4} maxHeight={tallest}>
        <ListBox className={popover['list'] ?? ''} items={options}>
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className={popover['item'] ?? ''}
              isDisabled={option.isDisabled ?? false}
            >
              <Text slot="label">{option.label}</Text>
              {option.help !== undefined && (
                <Text slot="description" className={popover['itemHelp'] ?? ''}>
                  {option.help}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
