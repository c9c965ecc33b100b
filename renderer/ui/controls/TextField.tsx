import { useId } from 'react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, Ref } from 'react';
import { cx } from '../cx.ts';
import { describedBy, Field } from './Field.tsx';
import type { FieldTexts } from './Field.tsx';
import styles from './Field.module.css';

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly placeholder?: string;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password'>;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoCapitalize?: 'none' | 'characters' | 'sentences' | 'words';
  readonly maxLength?: number;
  /** The words of the room are typed in the serif. */
  readonly isSerif?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly name?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({
  label,
  isLabelHidden = false,
  help,
  error,
  value,
  onChange,
  onBlur,
  onEnter,
  isSerif = false,
  isDisabled,
  isRequired,
  ...input
}: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
      <input
        {...input}
        id={id}
        className={cx(styles['control'], isSerif && styles['serif'])}
        dir="auto"
        value={value}
        disabled={isDisabled}
        aria-required={isRequired}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { help, error })}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
        }}
      />
    </Field>
  );
}
