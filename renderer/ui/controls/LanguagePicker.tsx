import { useId } from 'react';
import { languages, ownName } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { cx } from '../cx.ts';
import { useKitMessages } from '../language/LanguageProvider.tsx';
import styles from './Choice.module.css';
import { SegmentedControl } from './SegmentedControl.tsx';

export interface LanguagePickerProps {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  /** Those that this consultation offers; all without it. */
  readonly offered?: readonly Language[];
  /** A full-width list of large answers for the phone's first page, or a small bar. */
  readonly look?: 'bar' | 'list';
}

/** Picks a language; each is written in its own words and script, whatever language is on now. */
export function LanguagePicker({ value, onChange, offered = languages, look = 'bar' }: LanguagePickerProps) {
  const words = useKitMessages();
  const name = useId();
  if (look === 'bar') {
    const segments = offered.map((language) => ({ value: language, label: ownName(language) }));
    return (
      <SegmentedControl label={words('language')} segments={segments} value={value} onChange={onChange} />
    );
  }
  return (
    <fieldset className={cx(styles['group'], styles['framed'])} role="radiogroup">
      <legend className={styles['hiddenLegend']}>{words('language')}</legend>
      {offered.map((language) => (
        <label
          key={language}
          className={styles['choice']}
          lang={language}
          dir="auto"
          data-selected={language === value || undefined}
        >
          <input
            type="radio"
            className={styles['radio']}
            name={name}
            checked={language === value}
            onChange={() => onChange(language)}
          />
          <span>{ownName(language)}</span>
        </label>
      ))}
    </fieldset>
  );
}
