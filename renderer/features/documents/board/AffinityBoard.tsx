import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { BoardCards } from '../../../../shared/contract/documents.ts';
import type { TakeOverPlan } from '../../../../shared/docs/take-over.ts';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import styles from './board.module.css';
import { BoardProvider, type BoardPanel } from './board-context.tsx';
import { BoardModel } from './board-model.ts';
import { BoardView } from './board-view.ts';
import { BoardList } from './BoardList.tsx';
import { BoardMap } from './BoardMap.tsx';
import { type BoardMode, BoardStatus, BoardTools } from './BoardTools.tsx';
import { AreaPanel, MovePanel, NewAreaPanel } from './Panels.tsx';
import { TakeOver } from './TakeOver.tsx';
import { useBoardControl } from './use-board-control.ts';
import { useFocusRequests } from './use-focus-requests.ts';
import { useMatching } from './use-matching.ts';

export interface AffinityBoardProps {
  /** A document of the kind *board*, open. */
  readonly session: DocumentSession;
  /** The words of the cards that this reader may see. Others lie on the board too, and are not drawn. */
  readonly cards: BoardCards['cards'];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  /** A phone shows the list first, and what opens takes the whole page. */
  readonly surface: 'laptop' | 'phone';
  /** Carries out what was previewed; without it nothing is offered. */
  readonly onTakeOver?: (plan: TakeOverPlan) => void | Promise<void>;
  /** What else can be done with an area and the cards that lie in it. */
  readonly areaActs?: (area: { readonly label: string; readonly cards: readonly string[] }) => ReactNode;
}

/** Cards on a large surface that several people arrange into areas at once. Fills its parent, which needs a height. */
export function AffinityBoard({ session, cards, themes, surface, onTakeOver, areaActs }: AffinityBoardProps) {
  const t = useMessages(boardMessages);
  const model = useMemo(() => new BoardModel(session), [session]);
  const view = useMemo(() => new BoardView(), []);
  const { areas, places, selected } = useSyncExternalStore(model.subscribe, model.snapshot);
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const right = useSyncExternalStore(subscribe, () => session.state().right);
  const isLoaded = useSyncExternalStore(subscribe, () => session.state().loaded);
  const [mode, setMode] = useState<BoardMode>(surface === 'phone' ? 'list' : 'map');
  const [panel, open] = useState<BoardPanel | null>(null);
  const [isSeveral, setSeveral] = useState(false);
  const [spoken, say] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const { matching, ...filter } = useMatching(cards);
  const { focused, current, focus } = useFocusRequests(root);
  const canEdit = right === 'edit';
  const { actions, pointer, keys, onLift, onArea } = useBoardControl({
    model,
    view,
    cards,
    matching,
    canEdit,
    isSeveral,
    open,
    say,
    focus,
  });

  useEffect(() => model.follow(), [model]);
  useEffect(() => {
    const element = root.current;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !keys.press(event)) return;
      event.preventDefault();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [keys]);

  const scope = useMemo(
    () => ({ model, actions, canEdit, isPhone: surface === 'phone', open, onLift, onArea, focus }),
    [model, actions, canEdit, surface, onLift, onArea, focus],
  );
  const counts = useMemo(() => {
    const perArea = new Map<string, number>();
    for (const { id } of cards) {
      const area = places.get(id)?.area ?? null;
      if (area !== null) perArea.set(area, (perArea.get(area) ?? 0) + 1);
    }
    return perArea;
  }, [cards, places]);

  const [only] = selected;
  const read = selected.size === 1 ? only : focused;
  const reading = cards.find(({ id }) => id === read) ?? null;
  const spots = mode === 'map' ? keys.spots() : [];
  const tabStop = spots.some(({ key }) => key === current) ? current : (spots[0]?.key ?? null);
  const openArea = panel?.kind === 'area' ? model.area(panel.area) : undefined;

  if (!isLoaded) return <p className={styles['loading']}>{t('loading')}</p>;
  return (
    <BoardProvider value={scope}>
      <div ref={root} className={styles['board']} data-phone={surface === 'phone' || undefined}>
        <BoardTools
          {...filter}
          mode={mode}
          onMode={setMode}
          isSeveral={isSeveral}
          onSeveral={(on) => {
            setSeveral(on);
            if (!on) model.select([]);
          }}
          hasTakeOver={onTakeOver !== undefined}
        />
        {cards.length === 0 && areas.length === 0 ? (
          <div className={styles['empty']}>
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          </div>
        ) : mode === 'map' ? (
          <BoardMap
            cards={cards}
            matching={matching}
            view={view}
            pointer={pointer}
            current={tabStop}
            reading={reading}
            counts={counts}
          />
        ) : (
          <BoardList cards={cards} matching={matching} isSeveral={isSeveral} />
        )}
        <BoardStatus session={session} cards={cards} matching={matching} />
        <VisuallyHidden isLive>{spoken}</VisuallyHidden>
      </div>
      {panel?.kind === 'new' && <NewAreaPanel cards={panel.cards} />}
      {openArea !== undefined && (
        <AreaPanel key={openArea.id} area={openArea}>
          {areaActs?.({
            label: openArea.label,
            cards: cards.flatMap(({ id }) => (places.get(id)?.area === openArea.id ? [id] : [])),
          })}
        </AreaPanel>
      )}
      {panel?.kind === 'move' && <MovePanel cards={panel.cards} counts={counts} />}
      {panel?.kind === 'take' && onTakeOver !== undefined && (
        <TakeOver areas={areas} places={places} cards={cards} themes={themes} onTakeOver={onTakeOver} />
      )}
    </BoardProvider>
  );
}
