import { LayoutGrid, Layers, PenLine } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { textsTeamMessages } from '../../../shared/i18n/texts-team.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useConsole } from '../console/console-context.tsx';
import { PlaceFrame } from '../console/PlaceFrame.tsx';
import { BoardPlace } from '../documents/team/BoardPlace.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { DraftDialog } from '../drafting/DraftDialog.tsx';
import { StatementEditor } from '../drafting/StatementEditor.tsx';
import { SortingBench } from '../sorting/SortingBench.tsx';
import { TraceDrawer } from '../trace/TraceDrawer.tsx';
import { type CardFilter, cardsInOrder, everything } from './cards.ts';
import { Facets, type Facet } from './Facets.tsx';
import { Filters } from './Filters.tsx';
import { MaterialProvider, type TraceNode } from './material-context.tsx';
import styles from './material.module.css';
import { MorningLine } from './MorningLine.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { useConsoleMaterial } from './use-console-material.ts';

/** The console's Material: evidence, cards, themes and statements in one list, and the trace between them. */
export function MaterialPlace() {
  const { view, target } = useConsole();
  const t = useMessages(materialMessages);
  const texts = useMessages(textsTeamMessages);
  const doing = useDoing();
  const [facet, setFacet] = useState<Facet>(() => (view.statements[target ?? ''] ? 'statements' : 'inputs'));
  const [filter, setFilter] = useState<CardFilter>(everything);
  const [selected, select] = useState<readonly string[]>([]);
  const [traced, trace] = useState<TraceNode | null>(null);
  const [edited, edit] = useState<string | null>(() =>
    view.statements[target ?? ''] ? (target ?? null) : null,
  );
  const [isSorting, setSorting] = useState(false);
  const [isOnBoard, setOnBoard] = useState(false);
  const [isTogether, setTogether] = useState(false);
  const [isDrafting, setDrafting] = useState(false);

  const editThere = useCallback((statement: string): void => {
    edit(statement);
    setTogether(false);
    setFacet('statements');
    setSorting(false);
    setOnBoard(false);
  }, []);
  const material = useConsoleMaterial({ framework: view.framework, trace, edit: editThere });
  const cards = useMemo(() => cardsInOrder(view.cards), [view.cards]);
  const chosen = selected.filter((id) => view.cards[id] !== undefined);
  const statement = edited === null ? undefined : view.statements[edited];
  const isEditing = statement !== undefined && !isSorting && !isOnBoard;
  // A text that is open is the work itself: nothing stands above and below it.
  const isAlone = isOnBoard || (isEditing && isTogether);
  const showsFilters = !isSorting && !isEditing && !isOnBoard;

  return (
    <MaterialProvider value={material}>
      <PlaceFrame
        {...(showsFilters
          ? { left: <Filters filter={filter} onChange={setFilter} cards={cards} facet={facet} /> }
          : {})}
        actions={
          isAlone ? undefined : (
            <>
              {isSorting ? (
                <Button size="large" onPress={() => setSorting(false)}>
                  {t('act.toList')}
                </Button>
              ) : (
                <>
                  <Button variant="primary" size="large" icon={PenLine} onPress={() => setDrafting(true)}>
                    {t('act.draft')}
                  </Button>
                  <Button
                    size="large"
                    icon={Layers}
                    onPress={() => {
                      setOnBoard(false);
                      setSorting(true);
                    }}
                  >
                    {t('act.sort')}
                  </Button>
                  {showsFilters && facet === 'themes' && (
                    <Button size="large" icon={LayoutGrid} onPress={() => setOnBoard(true)}>
                      {texts('board.open')}
                    </Button>
                  )}
                  {showsFilters && (
                    <SelectionActions selected={chosen} onSelect={select} doing={doing} maySort />
                  )}
                </>
              )}
            </>
          )
        }
        overlays={
          <>
            <TraceDrawer node={traced} onClose={() => trace(null)} mayWork />
            {isDrafting && (
              <DraftDialog
                cards={chosen}
                onClose={() => setDrafting(false)}
                onDrafted={(drafted) => {
                  select([]);
                  material.edit(drafted);
                }}
              />
            )}
          </>
        }
      >
        <div className={cx(styles['place'], traced !== null && styles['traced'])}>
          <div className={styles['head']} hidden={isAlone}>
            <Text as="h1" size="title">
              {t('title')}
            </Text>
            {!isSorting && (
              <MorningLine
                onStatus={(status) => {
                  setSorting(false);
                  setOnBoard(false);
                  edit(null);
                  setFacet('inputs');
                  setFilter({ ...everything, status });
                }}
              />
            )}
            <Problem of={doing} />
          </div>
          <div className={styles['body']}>
            {isOnBoard ? (
              <BoardPlace back={texts('board.back')} onBack={() => setOnBoard(false)} />
            ) : isSorting ? (
              <SortingBench />
            ) : isEditing ? (
              <StatementEditor
                key={statement.id}
                statement={statement}
                onBack={() => {
                  setTogether(false);
                  edit(null);
                }}
                onTogether={setTogether}
              />
            ) : (
              <Facets
                facet={facet}
                onFacet={setFacet}
                filter={filter}
                onFilter={setFilter}
                selected={chosen}
                onSelect={select}
                doing={doing}
              />
            )}
          </div>
        </div>
      </PlaceFrame>
    </MaterialProvider>
  );
}
