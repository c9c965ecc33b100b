import { useLayoutEffect, useRef } from 'react';
import type { Area } from '../../../../shared/docs/board.ts';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import styles from './board-area.module.css';
import { useBoard } from './board-context.tsx';

interface BoardAreaProps {
  readonly area: Area;
  /** From 1: the digit that puts cards here. */
  readonly number: number;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** An area on the map: its label is a button, by which it is dragged too. */
export function BoardArea({ area, number, count, isCurrent }: BoardAreaProps) {
  const t = useMessages(boardMessages);
  const { actions, canEdit, onArea } = useBoard();
  const element = useRef<HTMLDivElement>(null);
  const { x, y, w, h } = area;
  useLayoutEffect(() => {
    const own = element.current;
    if (own === null || own.hasAttribute('data-dragged')) return;
    own.style.left = `${x}px`;
    own.style.top = `${y}px`;
    own.style.width = `${w}px`;
    own.style.height = `${h}px`;
  }, [x, y, w, h]);
  const label = actions.nameOf(area);
  return (
    <div ref={element} className={styles['area']} data-area-box={area.id}>
      <button
        type="button"
        className={styles['areaHead']}
        data-area={area.id}
        data-area-part="head"
        data-key={`area:${area.id}`}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onArea(area.id)}
      >
        {number <= 9 && <span className={styles['areaNumber']}>{number}</span>}{' '}
        <span className={styles['areaLabel']} dir="auto" data-unnamed={area.label === '' || undefined}>
          {label}
        </span>
        <span className={styles['areaCount']} aria-hidden>
          {count}
        </span>
        <VisuallyHidden>
          {' '}
          {t('count.cards', { count })}
          {canEdit && ` · ${t('area.options')}`}
        </VisuallyHidden>
      </button>
      {canEdit && (
        <span className={styles['sizer']} data-area={area.id} data-area-part="size" title={t('area.size')} />
      )}
    </div>
  );
}
