import { sortingMessages } from '../../../shared/i18n/sorting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { KeyHint } from '../../ui/status/KeyHint.tsx';
import styles from './bench.module.css';

interface BenchActsProps {
  readonly hasCard: boolean;
  readonly hasLikeness: boolean;
  readonly onTheme: () => void;
  readonly onMerge: () => void;
  readonly onAside: () => void;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
}

/** What the keys do, as buttons for touch. */
export function BenchActs(props: BenchActsProps) {
  const { hasCard, hasLikeness, onTheme, onMerge, onAside, onSkip, onUndo } = props;
  const t = useMessages(sortingMessages);
  return (
    <div className={styles['acts']}>
      {hasCard && (
        <>
          <Button onPress={onMerge} isDisabled={!hasLikeness}>
            {t('bench.merge')} <KeyHint keys="M" />
          </Button>
          <Button onPress={onTheme}>
            {t('bench.newTheme')} <KeyHint keys="0" />
          </Button>
          <Button onPress={onAside}>
            {t('bench.aside')} <KeyHint keys="S" />
          </Button>
          <Button onPress={onSkip}>
            {t('bench.skip')} <KeyHint keys="␣" />
          </Button>
        </>
      )}
      <Button variant="plain" onPress={onUndo}>
        {t('bench.undo')} <KeyHint keys="U" />
      </Button>
    </div>
  );
}
