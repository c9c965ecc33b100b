import { sortingMessages } from '../../../shared/i18n/sorting.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CardMeta, useCardText } from '../material/CardWords.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './bench.module.css';

interface LikenessesProps {
  readonly likest: readonly { readonly id: string; readonly score: number }[];
  readonly highlight: number;
  readonly onHighlight: (index: number) => void;
}

/** Other cards that say nearly the same; M merges with the highlighted one. It never merges by itself. */
export function Likenesses({ likest, highlight, onHighlight }: LikenessesProps) {
  const t = useMessages(sortingMessages);
  const formats = useFormats();
  const { cards } = useMaterial();
  const textOf = useCardText();
  const found = likest.filter(({ id }) => cards[id] !== undefined);
  return (
    <section className={styles['likenesses']}>
      <Text as="h2" isStrong>
        {t('bench.likeness')}
      </Text>
      <Text size="small" tone="muted">
        {found.length === 0 ? t('bench.noLikeness') : t('bench.mergeHelp')}
      </Text>
      {found.map(({ id, score }, index) => {
        const card = cards[id];
        return card === undefined ? null : (
          <button
            key={id}
            type="button"
            className={styles['likeness']}
            aria-pressed={index === highlight}
            onClick={() => onHighlight(index)}
          >
            <span className={styles['likeWords']} dir="auto" lang={card.language}>
              {textOf(card)}
            </span>
            <span className={styles['themeCount']}>
              {t('bench.alike', { share: formats.percent(score) })}
            </span>
            <span className={styles['meta']}>
              <CardMeta card={card} />
            </span>
          </button>
        );
      })}
    </section>
  );
}
