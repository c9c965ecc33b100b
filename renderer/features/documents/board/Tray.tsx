import { memo, useCallback, useSyncExternalStore } from 'react';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import areaStyles from './board-area.module.css';
import cardStyles from './board-card.module.css';
import styles from './tray.module.css';
import { useBoard, type WordedCard } from './board-context.tsx';

interface TrayProps {
  readonly cards: readonly WordedCard[];
  readonly matching: ReadonlySet<string> | null;
}

/** The cards that nobody placed yet; what is dropped here leaves the board. */
export function Tray({ cards, matching }: TrayProps) {
  const t = useMessages(boardMessages);
  const shown = matching === null ? cards : cards.filter((card) => matching.has(card.id));
  return (
    <section className={styles['tray']} data-tray="" aria-label={t('tray.title')}>
      <h2 className={styles['trayTitle']}>
        {t('tray.title')} <span className={areaStyles['areaCount']}>{cards.length}</span>
      </h2>
      {shown.length === 0 ? (
        <p className={styles['muted']}>{t(cards.length === 0 ? 'tray.empty' : 'tray.none')}</p>
      ) : (
        <ul className={styles['trayCards']}>
          {shown.map((card) => (
            <TrayCard key={card.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

const TrayCard = memo(function TrayCard({ card }: { readonly card: WordedCard }) {
  const t = useMessages(boardMessages);
  const { model, onLift, canEdit } = useBoard();
  const subscribe = useCallback(
    (listener: () => void) => model.subscribeCard(card.id, listener),
    [model, card.id],
  );
  const { isSelected, isLifted } = useSyncExternalStore(subscribe, () => model.look(card.id));
  const { number, text } = card;
  return (
    <li>
      <button
        type="button"
        className={styles['trayCard']}
        data-tray-card=""
        data-card={card.id}
        data-key={`tray:${card.id}`}
        data-lifted={isLifted || undefined}
        data-still={canEdit ? undefined : ''}
        aria-pressed={isSelected}
        onClick={() => onLift(card.id)}
      >
        <VisuallyHidden>{t('card.nameTray', { number })} </VisuallyHidden>
        <span className={styles['trayWords']} dir="auto" lang={card.language}>
          {text}
        </span>
        <span className={cardStyles['cardMeta']} dir="auto">
          <span className={cardStyles['number']} aria-hidden>
            {number}
          </span>
          {card.category !== null && <span className={cardStyles['category']}>{card.category}</span>}
        </span>
      </button>
    </li>
  );
});
