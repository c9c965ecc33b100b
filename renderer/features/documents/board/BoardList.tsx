import { Pencil } from 'lucide-react';
import { memo, useCallback, useSyncExternalStore } from 'react';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useBoard, type WordedCard } from './board-context.tsx';
import styles from './list.module.css';
import { useAppearsWords } from '../use-text-words.ts';

interface BoardListProps {
  readonly cards: readonly WordedCard[];
  readonly matching: ReadonlySet<string> | null;
  readonly isSeveral: boolean;
}

interface Section {
  readonly id: string;
  readonly area: string | null;
  readonly number: number | null;
  readonly title: string;
  readonly cards: readonly WordedCard[];
}

/** The same board as sections with cards, for phones, screen readers and whoever prefers to read. */
export function BoardList({ cards, matching, isSeveral }: BoardListProps) {
  const t = useMessages(boardMessages);
  const { model, actions, canEdit, open } = useBoard();
  const { areas, places } = useSyncExternalStore(model.subscribe, model.snapshot);
  const inSection = (belongs: (card: WordedCard) => boolean): readonly WordedCard[] => cards.filter(belongs);
  const loose = inSection(({ id }) => places.get(id)?.area === null);
  const sections: readonly Section[] = [
    {
      id: 'unplaced',
      area: null,
      number: null,
      title: t('tray.title'),
      cards: inSection(({ id }) => !places.has(id)),
    },
    ...areas.map((area, index) => ({
      id: area.id,
      area: area.id,
      number: index < 9 ? index + 1 : null,
      title: actions.nameOf(area),
      cards: inSection(({ id }) => places.get(id)?.area === area.id),
    })),
    ...(loose.length === 0
      ? []
      : [{ id: 'loose', area: null, number: null, title: t('tray.loose'), cards: loose }]),
  ];
  const isShown = ({ id }: WordedCard): boolean => matching === null || matching.has(id);
  return (
    <div className={styles['list']}>
      {sections.map(({ id, area, number, title, cards: those }) => {
        const shown = those.filter(isShown);
        return (
          <section
            key={id}
            className={styles['section']}
            aria-label={t('area.head', { label: title, count: those.length })}
          >
            <header className={styles['head']}>
              {number !== null && <span className={styles['digit']}>{number}</span>}
              <h2 className={styles['title']} dir="auto">
                {title}
              </h2>
              <span className={styles['count']}>{those.length}</span>
              {area !== null && canEdit && (
                <Button
                  size="compact"
                  variant="plain"
                  icon={Pencil}
                  label={t('area.open', { label: title, count: those.length })}
                  onPress={() => open({ kind: 'area', area })}
                >
                  {t('area.options')}
                </Button>
              )}
            </header>
            {shown.length === 0 ? (
              <p className={styles['none']}>
                {id === 'unplaced' ? t(those.length === 0 ? 'tray.empty' : 'tray.none') : t('area.empty')}
              </p>
            ) : (
              <ul>
                {shown.map((card) => (
                  <Row key={card.id} card={card} isSeveral={isSeveral} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

const Row = memo(function Row({
  card,
  isSeveral,
}: {
  readonly card: WordedCard;
  readonly isSeveral: boolean;
}) {
  const t = useMessages(boardMessages);
  const appears = useAppearsWords();
  const { model, canEdit, open } = useBoard();
  const subscribe = useCallback(
    (listener: () => void) => model.subscribeCard(card.id, listener),
    [model, card.id],
  );
  const { isSelected, holder } = useSyncExternalStore(subscribe, () => model.look(card.id));
  const { number } = card;
  const move = (): void => {
    const { selected } = model.snapshot();
    open({ kind: 'move', cards: selected.has(card.id) ? [...selected] : [card.id] });
  };
  const toggle = (): void => {
    const selected = new Set(model.snapshot().selected);
    if (!selected.delete(card.id)) selected.add(card.id);
    model.select(selected);
  };
  return (
    <li className={styles['row']} data-card={card.id} data-row="" data-selected={isSelected || undefined}>
      {isSeveral && canEdit && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={t('card.select', { number })}
            onChange={toggle}
          />
        </label>
      )}
      <div className={styles['content']}>
        <p className={styles['words']} dir="auto" lang={card.language}>
          {card.text}
        </p>
        <p className={styles['meta']}>
          <span dir="auto">{card.category === null ? String(number) : `${number} · ${card.category}`}</span>
          {holder !== null && <span>{t('card.held', { who: appears(holder) })}</span>}
        </p>
      </div>
      {canEdit && (
        <button
          type="button"
          className={styles['move']}
          data-key={`row:${card.id}`}
          aria-label={t('card.moveOf', { number })}
          onClick={move}
        >
          {t('card.move')}
        </button>
      )}
    </li>
  );
});
