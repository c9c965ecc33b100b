import { memo, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { cx } from '../../../ui/cx.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import styles from './board-card.module.css';
import { useBoard, type WordedCard } from './board-context.tsx';
import { moveTo } from './board-model.ts';
import { useAppearsWords } from '../use-text-words.ts';

interface BoardCardProps {
  readonly card: WordedCard;
  /** The name of the area that it lies in; null outside all. */
  readonly areaName: string | null;
  /** The one card (or area) that the Tab key goes to; arrows go on from there. */
  readonly isCurrent: boolean;
  /** Drawn without its words, since it does not match what is searched for. */
  readonly isBlank: boolean;
}

/**
 * A card on the map. It draws itself anew only when something of its own changes.
 *
 * Its place is written as a transform beside React, and not while somebody drags it: a change that arrives from
 * others does not pull it out of a hand.
 */
export const BoardCard = memo(function BoardCard({ card, areaName, isCurrent, isBlank }: BoardCardProps) {
  const t = useMessages(boardMessages);
  const appears = useAppearsWords();
  const { model, onLift } = useBoard();
  const element = useRef<HTMLButtonElement>(null);
  const subscribe = useCallback(
    (listener: () => void) => model.subscribeCard(card.id, listener),
    [model, card.id],
  );
  const { corner, isSelected, isLifted, holder } = useSyncExternalStore(subscribe, () => model.look(card.id));

  const isDrawn = corner !== null;

  useLayoutEffect(() => {
    const own = element.current;
    if (!isDrawn || own === null) return undefined;
    model.elements.set(card.id, own);
    return () => {
      if (model.elements.get(card.id) === own) model.elements.delete(card.id);
    };
  }, [model, card.id, isDrawn]);

  useLayoutEffect(() => {
    if (corner === null || element.current?.hasAttribute('data-dragged') !== false) return;
    element.current.style.transform = moveTo(corner);
  }, [corner]);

  if (corner === null) return null;
  const { number, text, language, category } = card;
  return (
    <button
      ref={element}
      type="button"
      className={cx(styles['card'], isLifted && styles['lifted'])}
      data-card={card.id}
      data-key={`card:${card.id}`}
      data-blank={isBlank || undefined}
      data-held={holder === null ? undefined : ''}
      tabIndex={isCurrent ? 0 : -1}
      aria-pressed={isSelected}
      onClick={() => onLift(card.id)}
    >
      <VisuallyHidden>
        {areaName === null ? t('card.name', { number }) : t('card.nameIn', { number, area: areaName })}{' '}
      </VisuallyHidden>
      {holder !== null && (
        <span className={styles['holder']}>{t('card.held', { who: appears(holder) })}</span>
      )}
      <span className={styles['words']} dir="auto" lang={language}>
        {text}
      </span>
      <span className={styles['cardMeta']} dir="auto">
        <span className={styles['number']} aria-hidden>
          {number}
        </span>
        {category !== null && <span className={styles['category']}>{category}</span>}
      </span>
    </button>
  );
});
