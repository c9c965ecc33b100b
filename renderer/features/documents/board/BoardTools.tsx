import { ListChecks, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { boardMessages } from '../../../../shared/i18n/board.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SearchField } from '../../../ui/controls/SearchField.tsx';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { UndoButton } from '../../../ui/controls/UndoButton.tsx';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import styles from './board-tools.module.css';
import { useBoard, type WordedCard } from './board-context.tsx';
import { StatusLine } from '../editor/StatusLine.tsx';
import { useSessionState } from '../editor/use-session-state.ts';
import { useAppearsWords } from '../use-text-words.ts';

export type BoardMode = 'map' | 'list';

interface BoardToolsProps {
  readonly mode: BoardMode;
  readonly onMode: (mode: BoardMode) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly categories: readonly string[];
  readonly category: string;
  readonly onCategory: (category: string) => void;
  readonly isSeveral: boolean;
  readonly onSeveral: (isSeveral: boolean) => void;
  readonly hasTakeOver: boolean;
}

/** What one does with the board as a whole. */
export function BoardTools(props: BoardToolsProps) {
  const t = useMessages(boardMessages);
  const { model, actions, canEdit, open, isPhone } = useBoard();
  const { undo, selected } = useSyncExternalStore(model.subscribe, model.snapshot);
  const { mode, categories, category, isSeveral } = props;
  return (
    <div className={styles['tools']} data-phone={isPhone ? mode : undefined}>
      <SegmentedControl
        label={t('view.label')}
        value={mode}
        onChange={props.onMode}
        segments={[
          { value: 'map', label: t('view.map') },
          { value: 'list', label: t('view.list') },
        ]}
      />
      <div className={styles['search']}>
        <SearchField label={t('search')} value={props.search} onChange={props.onSearch} />
      </div>
      <div className={styles['acts']}>
        {categories.length > 1 && (
          <select
            className={styles['filter']}
            aria-label={t('category.label')}
            value={category}
            onChange={(event) => props.onCategory(event.target.value)}
          >
            <option value="">{t('category.all')}</option>
            {categories.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        {canEdit && (
          <>
            <Button icon={Plus} onPress={() => open({ kind: 'new', cards: [...selected] })}>
              {t('area.new')}
            </Button>
            <Button icon={ListChecks} isPressed={isSeveral} onPress={() => props.onSeveral(!isSeveral)}>
              {t('several')}
            </Button>
            <UndoButton
              what={undo === null ? undefined : actions.nameOfDone(undo)}
              onUndo={() => actions.undo()}
            />
          </>
        )}
        {props.hasTakeOver && canEdit && (
          <span className={styles['main']}>
            <Button variant="primary" onPress={() => open({ kind: 'take' })}>
              {t('take.open')}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

interface BoardStatusProps {
  readonly session: DocumentSession;
  readonly cards: readonly WordedCard[];
  readonly matching: ReadonlySet<string> | null;
}

/** Where the last move is saved, counts that are always seen, and who else is here. */
export function BoardStatus({ session, cards, matching }: BoardStatusProps) {
  const t = useMessages(boardMessages);
  const formats = useFormats();
  const appears = useAppearsWords();
  const { model, canEdit } = useBoard();
  const state = useSessionState(session);
  const { areas, places, others } = useSyncExternalStore(model.subscribe, model.snapshot);
  const unplaced = cards.filter(({ id }) => !places.has(id)).length;
  const names = [...new Set(others.map(appears))];
  const first = names.slice(0, 3);
  const more = others.length - first.length;
  const who =
    more > 0 && names.length > 3
      ? t('here.more', { who: first.join(' · '), count: more })
      : formats.list([...names]);
  return (
    <p className={styles['status']}>
      <StatusLine state={state} />
      <span>{t('count.cards', { count: cards.length })}</span>
      <span data-unplaced={unplaced}>{t('count.unplaced', { count: unplaced })}</span>
      <span>{t('count.areas', { count: areas.length })}</span>
      {matching !== null && (
        <span role="status">{t('found', { count: matching.size, total: cards.length })}</span>
      )}
      {!canEdit && <span>{t('board.readOnly')}</span>}
      {others.length > 0 && <span className={styles['here']}>{t('here.label', { who })}</span>}
    </p>
  );
}
