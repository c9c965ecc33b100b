import { Search, X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import fieldStyles from './Field.module.css';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly onEnter?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Takes the focus when it appears. */
  readonly isFocusedFirst?: boolean;
  readonly ref?: RefObject<HTMLInputElement | null>;
}

/** Filters the list beside it as one types; Escape clears it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  onEnter,
  onKeyDown,
  isFocusedFirst = false,
  ref,
}: SearchFieldProps) {
  const id = useId();
  const words = useKitMessages();
  const own = useRef<HTMLInputElement>(null);
  const input = ref ?? own;
  useFocusOnMount(input, isFocusedFirst);
  return (
    <div className={styles['search']}>
      <label htmlFor={id} className={fieldStyles['hiddenLabel']}>
        {label}
      </label>
      <Search className={styles['icon']} aria-hidden />
      <input
        ref={input}
        id={id}
        type="search"
        className={cx(fieldStyles['control'], styles['input'])}
        dir="auto"
        value={value}
        placeholder={placeholder ?? label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          }
        }}
      />
      {value !== '' && (
        <button type="button" className={styles['clear']} onClick={() => onChange('')}>
          <X className={styles['clearIcon']} aria-hidden />
          <span className={fieldStyles['hiddenLabel']}>{words('clearSearch')}</span>
        </button>
      )}
    </div>
  );
}
