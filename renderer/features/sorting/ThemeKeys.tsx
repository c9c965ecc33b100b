import { sortingMessages } from '../../../shared/i18n/sorting.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { KeyHint } from '../../ui/status/KeyHint.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './bench.module.css';

interface ThemeKeysProps {
  readonly onSort: (index: number) => void;
  readonly onNew: () => void;
  readonly isDisabled: boolean;
  readonly last: string;
  readonly done: number;
}

/** The themes beside the card, with their numbers and counts. */
export function ThemeKeys({ onSort, onNew, isDisabled, last, done }: ThemeKeysProps) {
  const t = useMessages(sortingMessages);
  const { themes } = useMaterial();
  return (
    <section className={styles['themeKeys']} aria-label={t('bench.themes')}>
      <Text as="h2" isStrong>
        {t('bench.themes')}
      </Text>
      <div className={styles['themes']}>
        {themes.map((theme, index) => (
          <button
            key={theme.id}
            type="button"
            className={styles['theme']}
            disabled={isDisabled}
            onClick={() => onSort(index)}
          >
            {index < 9 ? <KeyHint keys={String(index + 1)} /> : <span />}
            <span className={styles['themeName']} dir="auto">
              {theme.label}
            </span>
            <span className={styles['themeCount']}>{theme.cards}</span>
          </button>
        ))}
        <button type="button" className={styles['theme']} disabled={isDisabled} onClick={onNew}>
          <KeyHint keys="0" />
          <span>{t('bench.newTheme')}</span>
        </button>
      </div>
      <Text size="small" tone="muted">
        {t('bench.done', { count: done })}
      </Text>
      <Text size="small" tone="muted">
        {last}
      </Text>
    </section>
  );
}
