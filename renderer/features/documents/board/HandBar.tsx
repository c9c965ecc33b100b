import { useSyncExternalStore } from 'react';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import cardStyles from './board-card.module.css';
import styles from './hand-bar.module.css';
import { useBoard, type WordedCard } from './board-context.tsx';
import type { BoardView } from './board-view.ts';

/** From here on a card's words are clipped on the map. */
const clippedFrom = 95;
const readableFrom = 0.6;

/** What is in hand: the card's full words, and what can be done with it. At the bottom, where a thumb is. */
export function HandBar({
  reading,
  view,
}: {
  readonly reading: WordedCard | null;
  readonly view: BoardView;
}) {
  const t = useMessages(boardMessages);
  const { model, actions, canEdit, isPhone, open, focus } = useBoard();
  const size = isPhone ? 'normal' : 'compact';
  const { selected, isLifted, places } = useSyncExternalStore(model.subscribe, model.snapshot);
  const cards = [...selected];
  const scale = useSyncExternalStore(view.subscribe, view.scale);
  const isClipped = reading !== null && (reading.text.length > clippedFrom || scale < readableFrom);
  if (cards.length === 0 && !isClipped) return null;
  const count = cards.length;
  const putBack = (): void => {
    model.select([]);
    const [card] = cards;
    if (card !== undefined) focus(model.look(card).corner === null ? `tray:${card}` : `card:${card}`);
  };
  return (
    <div className={styles['hand']} data-still="">
      {reading !== null && count < 2 && (
        <p className={styles['handWords']}>
          <span className={cardStyles['number']}>{reading.number}</span>{' '}
          <span className={styles['handText']} dir="auto" lang={reading.language}>
            {reading.text}
          </span>
        </p>
      )}
      {count > 0 && canEdit && (
        <div className={styles['handActs']}>
          <p className={styles['handState']}>{t(isLifted ? 'hand.lifted' : 'hand.selected', { count })}</p>
          {!isLifted && (
            <Button size={size} onPress={() => model.select(cards, true)}>
              {t('hand.lift')}
            </Button>
          )}
          <Button size={size} onPress={() => open({ kind: 'move', cards })}>
            {t('hand.putIn')}
          </Button>
          {cards.some((card) => places.has(card)) && (
            <Button size={size} onPress={() => actions.takeOff(cards)}>
              {t('hand.off')}
            </Button>
          )}
          <Button size={size} variant="plain" onPress={putBack}>
            {t('hand.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
