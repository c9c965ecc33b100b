import { useId, useRef } from 'react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, RefObject } from 'react';
import { cx } from '../cx.ts';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { describedBy, Field } from './Field.tsx';
import type { FieldTexts } from './Field.tsx';
import styles from './Field.module.css';

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly placeholder?: string;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password' | 'date'>;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'url';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoCapitalize?: 'none' | 'characters' | 'sentences' | 'words';
  readonly maxLength?: number;
  /** The words of the room are typed in the serif. */
  readonly isSerif?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  /** Takes the focus when it appears. */
  readonly isFocusedFirst?: boolean;
  readonly name?: string;
  readonly ref?: RefObject<HTMLInputElement | null>;
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
  isFocusedFirst = false,
  ref,
  ...input
}: TextFieldProps) {
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const element = ref ?? own;
  useFocusOnMount(element, isFocusedFirst);
  return (
    <Field id={id} label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
      <input
        {...input}
        ref={element}
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
