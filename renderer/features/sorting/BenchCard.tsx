import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { sortingMessages } from '../../../shared/i18n/sorting.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CardMeta, useCardText } from '../material/CardWords.tsx';
import { useMaterial } from '../material/material-context.tsx';
import styles from './bench.module.css';

/** The card in hand, large. */
export function BenchCard({ card }: { readonly card: TeamCard }) {
  const t = useMessages(sortingMessages);
  const { isSafe } = useMaterial();
  const textOf = useCardText();
  return (
    <article className={styles['card']} data-card={card.id}>
      <p className={styles['meta']}>{t('bench.card', { number: card.number })}</p>
      <p className={styles['words']} dir="auto" lang={card.language}>
        {textOf(card)}
      </p>
      {card.original !== null && !(isSafe && !card.shown) && (
        <p className={styles['likeWords']} dir="auto" lang={card.original.language ?? undefined}>
          <span className={styles['meta']}>{t('bench.original')}</span>
          {card.original.text}
        </p>
      )}
      <p className={styles['meta']}>
        <CardMeta card={card} />
      </p>
    </article>
  );
}
