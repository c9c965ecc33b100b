import { useId, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { describedBy, Field } from './Field.tsx';
import type { FieldTexts } from './Field.tsx';
import styles from './Field.module.css';

export interface TextAreaProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  /** Ctrl+Enter or Cmd+Enter. */
  readonly onSubmit?: () => void;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Counted in characters as people count them; more can be typed, and is said. */
  readonly limit?: number;
  readonly isSerif?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  /** Takes the focus when it appears. */
  readonly isFocusedFirst?: boolean;
  readonly name?: string;
  readonly ref?: RefObject<HTMLTextAreaElement | null>;
}

/** Several lines of text; the box grows with them, and near the limit it says what is left. */
export function TextArea({
  label,
  isLabelHidden = false,
  help,
  error,
  value,
  onChange,
  onBlur,
  onFocus,
  onSubmit,
  placeholder,
  rows = 3,
  limit,
  isSerif = true,
  isDisabled,
  isReadOnly,
  isFocusedFirst = false,
  name,
  ref,
}: TextAreaProps) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = ref ?? own;
  useFocusOnMount(area, isFocusedFirst);

  useLayoutEffect(() => fitHeight(area.current, value), [area, value]);

  return (
    <Field
      id={id}
      label={label}
      isLabelHidden={isLabelHidden}
      help={help}
      error={error}
      aside={limit !== undefined && <CharacterCount length={characters(value)} limit={limit} />}
    >
      <textarea
        ref={area}
        id={id}
        name={name}
        className={cx(styles['control'], styles['area'], isSerif && styles['serif'])}
        style={{ minBlockSize: `${rows * 1.45 + 1}em` }}
        dir="auto"
        rows={rows}
        value={value}
        placeholder={placeholder}
        disabled={isDisabled}
        readOnly={isReadOnly}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { help, error })}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit?.();
        }}
      />
    </Field>
  );
}

/** Shown from four fifths of the limit on; read out politely. */
function CharacterCount({ length, limit }: { length: number; limit: number }) {
  const words = useKitMessages();
  const left = limit - length;
  const isNear = length >= limit * 0.8;
  return (
    <span className={cx(styles['count'], left < 0 && styles['countOver'])} aria-live="polite">
      {isNear &&
        (left < 0 ? words('characters.over', { count: -left }) : words('characters.left', { count: left }))}
    </span>
  );
}

/** Where CSS cannot size a field by its content, its height follows the text. */
function fitHeight(area: HTMLTextAreaElement | null, text: string): void {
  if (area === null || CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  if (text !== '') area.style.blockSize = `${area.scrollHeight + 2}px`;
}

/** Letters as people count them: a flag or an accented letter is one. */
function characters(text: string): number {
  // Older Firefox has no segmenter: there the code points are counted.
  if (!('Segmenter' in Intl)) return Array.from(text).length;
  return [...new Intl.Segmenter().segment(text)].length;
}
