import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { cardsInOrder, type CardStatus, isOnPile, openFlags } from './cards.ts';
import { useMaterial } from './material-context.tsx';
import styles from './material.module.css';

/** "240 cards, 6 themes and 42 statements; 11 set aside: why". */
export function MorningLine({ onStatus }: { readonly onStatus: (status: CardStatus) => void }) {
  const t = useMessages(materialMessages);
  const formats = useFormats();
  const { cards, themes, statements, sealed } = useMaterial();
  const all = cardsInOrder(cards);
  const standing = Object.values(statements).filter(
    (row) => !['merged', 'split', 'dropped'].includes(row.status),
  ).length;
  const aside = all.filter((card) => card.setAside !== null).length;
  const unsorted = all.filter(isOnPile).length;
  const flags = all.reduce((sum, card) => sum + openFlags(card), 0);
  return (
    <div className={styles['morning']}>
      <span>
        {formats.list([
          t('morning.cards', { count: all.length }),
          t('morning.themes', { count: themes.length }),
          t('morning.statements', { count: standing }),
        ])}
      </span>
      {aside > 0 && (
        <Button size="compact" variant="plain" onPress={() => onStatus('aside')}>
          {t('morning.aside', { count: aside })}
        </Button>
      )}
      {unsorted > 0 && (
        <Button size="compact" variant="plain" onPress={() => onStatus('unsorted')}>
          {t('morning.unsorted', { count: unsorted })}
        </Button>
      )}
      {flags > 0 && (
        <Button size="compact" variant="plain" onPress={() => onStatus('flagged')}>
          {t('morning.flags', { count: flags })}
        </Button>
      )}
      {sealed > 0 && <Badge>{t('morning.sealed', { count: sealed })}</Badge>}
    </div>
  );
}
