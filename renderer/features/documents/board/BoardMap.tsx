import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { boundsOf } from '../../../../shared/docs/board-layout.ts';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import styles from './board-map.module.css';
import { boxesOf } from './board-acts.ts';
import { useBoard, type WordedCard } from './board-context.tsx';
import { BoardArea } from './BoardArea.tsx';
import { BoardCard } from './BoardCard.tsx';
import type { BoardPointer } from './board-pointer.ts';
import type { BoardView } from './board-view.ts';
import { HandBar } from './HandBar.tsx';
import { Tray } from './Tray.tsx';

/** Smaller than this an area is no target for a thumb: a phone begins with a part of a larger board. */
const leastForThumbs = 0.36;

interface BoardMapProps {
  readonly cards: readonly WordedCard[];
  readonly matching: ReadonlySet<string> | null;
  readonly view: BoardView;
  readonly pointer: BoardPointer;
  readonly current: string | null;
  readonly reading: WordedCard | null;
  readonly counts: ReadonlyMap<string, number>;
}

/** The board as a surface to move on, with the tray of unplaced cards beside it. */
export function BoardMap({ cards, matching, view, pointer, current, reading, counts }: BoardMapProps) {
  const t = useMessages(boardMessages);
  const { model, actions, canEdit, isPhone } = useBoard();
  const { areas, places, held, isLifted } = useSyncExternalStore(model.subscribe, model.snapshot);
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const help = useId();
  const names = new Map(areas.map((area) => [area.id, actions.nameOf(area)]));
  const unplaced = cards.filter((card) => !places.has(card.id));
  const isBare = areas.length === 0 && unplaced.length === cards.length && held.size === 0;

  useLayoutEffect(() => {
    if (frame.current === null || plane.current === null) return undefined;
    const detach = view.attach(frame.current, plane.current);
    view.fit(boundsOf(boxesOf(model)), isPhone ? leastForThumbs : undefined);
    return detach;
  }, [view, model, isPhone]);

  useEffect(() => {
    const [all, map, lasso] = [root.current, frame.current, marquee.current];
    return all === null || map === null || lasso === null ? undefined : pointer.attach(all, map, lasso);
  }, [pointer]);

  return (
    <div
      ref={root}
      className={styles['mapAndTray']}
      data-phone={isPhone || undefined}
      data-lifted={isLifted || undefined}
    >
      <Tray cards={unplaced} matching={matching} />
      <div className={styles['stage']}>
        <div
          ref={frame}
          className={styles['map']}
          data-map=""
          role="application"
          aria-label={t('board.label')}
          aria-describedby={canEdit ? help : undefined}
          onScroll={({ currentTarget }) => {
            // The browser scrolls what it gives the focus to into view; here the view moves instead.
            currentTarget.scrollLeft = 0;
            currentTarget.scrollTop = 0;
          }}
        >
          <div ref={plane} className={styles['plane']}>
            {areas.map((area, index) => (
              <BoardArea
                key={area.id}
                area={area}
                number={index + 1}
                count={counts.get(area.id) ?? 0}
                isCurrent={current === `area:${area.id}`}
              />
            ))}
            {cards.map((card) => {
              const place = places.get(card.id);
              if (place === undefined && !held.has(card.id)) return null;
              return (
                <BoardCard
                  key={card.id}
                  card={card}
                  areaName={names.get(place?.area ?? '') ?? null}
                  isCurrent={current === `card:${card.id}`}
                  isBlank={matching !== null && !matching.has(card.id)}
                />
              );
            })}
          </div>
          <div ref={marquee} className={styles['marquee']} hidden />
          {isBare && (
            <p className={styles['hint']}>
              {t(!canEdit ? 'empty.readOnly' : isPhone ? 'empty.boardPhone' : 'empty.board')}
            </p>
          )}
        </div>
        <Zoom view={view} />
        <HandBar reading={reading} view={view} />
      </div>
      <span id={help} hidden>
        <VisuallyHidden>{t('board.help')}</VisuallyHidden>
      </span>
    </div>
  );
}

function Zoom({ view }: { readonly view: BoardView }) {
  const t = useMessages(boardMessages);
  const { model, isPhone } = useBoard();
  const size = isPhone ? 'normal' : 'compact';
  const scale = useSyncExternalStore(view.subscribe, view.scale);
  return (
    <div className={styles['zoom']} role="group" aria-label={t('zoom.label')}>
      <Button size={size} label={t('zoom.out')} onPress={() => view.zoomBy(1 / 1.25)}>
        −
      </Button>
      <Button size={size} onPress={() => view.zoomBy(1 / scale)}>
        <span className={styles['percent']}>{Math.round(scale * 100)} %</span>
        <VisuallyHidden> {t('zoom.full')}</VisuallyHidden>
      </Button>
      <Button size={size} label={t('zoom.in')} onPress={() => view.zoomBy(1.25)}>
        +
      </Button>
      <Button size={size} onPress={() => view.fit(boundsOf(boxesOf(model)))}>
        {t('zoom.fit')}
      </Button>
    </div>
  );
}
