import { Plus } from 'lucide-react';
import type { Pile } from '../../../../shared/domain/model/card-sort.ts';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import styles from './piles.module.css';

/** Piles to choose one of, each with how many cards lie there, and the way to a new one. */
export function PileChoice(props: {
  readonly piles: readonly Pile[];
  readonly places: { readonly [item: string]: string };
  /** The pile on which the card lies now. */
  readonly here?: string | undefined;
  readonly isKeyed?: boolean;
  readonly onPut: (pile: string) => void;
  /** Absent where piles are given. */
  readonly onNew?: (() => void) | undefined;
}) {
  const { piles, places, here, isKeyed = false, onPut, onNew } = props;
  const t = useMessages(pilesMessages);
  const counts = new Map<string, number>();
  for (const pile of Object.values(places)) counts.set(pile, (counts.get(pile) ?? 0) + 1);
  return (
    <div className={cx(styles['piles'], piles.length > 8 && styles['manyPiles'])}>
      {piles.map(({ id, label }, index) => {
        const count = counts.get(id) ?? 0;
        return (
          <button
            key={id}
            type="button"
            className={styles['pile']}
            data-here={id === here || undefined}
            aria-keyshortcuts={isKeyed && index < 9 ? String(index + 1) : undefined}
            onClick={() => onPut(id)}
          >
            {isKeyed && index < 9 && (
              <span className={styles['key']} aria-hidden>
                {index + 1}
              </span>
            )}
            <span className={styles['name']} dir="auto">
              {label}
            </span>
            <span className={styles['count']} aria-hidden>
              {count}
            </span>
            <VisuallyHidden>{t('pile.count', { count })}</VisuallyHidden>
          </button>
        );
      })}
      {onNew !== undefined && (
        <Button icon={Plus} isFullWidth onPress={onNew}>
          {t('sort.new')}
        </Button>
      )}
    </div>
  );
}
