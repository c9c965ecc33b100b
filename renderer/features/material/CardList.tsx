import type { ReactNode } from 'react';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { VirtualList } from '../../ui/collections/VirtualList.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { SourceTicks } from '../../ui/room/SourceTicks.tsx';
import { CardMeta, useCardText } from './CardWords.tsx';
import styles from './material.module.css';

interface CardListProps {
  readonly cards: readonly TeamCard[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly empty: ReactNode;
}

/** The cards in a list, chosen by mouse, touch or keyboard. */
export function CardList({ cards, selected, onSelect, empty }: CardListProps) {
  const t = useMessages(materialMessages);
  const textOf = useCardText();
  return (
    <div className={styles['list']}>
      <VirtualList
        label={t('facet.inputs')}
        items={cards}
        idOf={(card) => card.id}
        textOf={(card) => `${t('card.number', { number: card.number })} ${textOf(card)}`}
        selection="many"
        selected={selected}
        onSelect={onSelect}
        rowHeight={72}
        empty={empty}
      >
        {(card) => (
          <div className={styles['row']}>
            <span className={styles['number']}>{card.number}</span>
            <span className={styles['words']} dir="auto" lang={card.language}>
              {textOf(card)}
            </span>
            <SourceTicks count={card.statements.length} />
            <span className={styles['meta']}>
              <CardMeta card={card} />
            </span>
          </div>
        )}
      </VirtualList>
    </div>
  );
}
