import { PenLine } from 'lucide-react';
import { useMemo, useState } from 'react';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { type CardFilter, cardsInOrder, everything, findCards } from '../material/cards.ts';
import { CardList } from '../material/CardList.tsx';
import { Filters } from '../material/Filters.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { SelectionActions } from '../material/SelectionActions.tsx';
import { DraftDialog } from './DraftDialog.tsx';
import desk from './desk-drafting.module.css';
import { StatementBoard } from './StatementBoard.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { findStatements } from './statements.ts';

interface DeskDraftingProps {
  readonly edited: string | null;
  readonly onEdit: (statement: string | null) => void;
}

/** Drafting at a desk: statements by stage, and the cards to draft from. */
export function DeskDrafting({ edited, onEdit }: DeskDraftingProps) {
  const t = useMessages(deskMessages);
  const material = useMessages(materialMessages);
  const doing = useDoing();
  const { cards, statements, isSafe } = useMaterial();
  const [facet, setFacet] = useState<'statements' | 'inputs'>('statements');
  const [filter, setFilter] = useState<CardFilter>(everything);
  const [selected, select] = useState<readonly string[]>([]);
  const [isDrafting, setDrafting] = useState(false);
  const all = useMemo(() => cardsInOrder(cards), [cards]);
  const chosen = selected.filter((id) => cards[id] !== undefined);
  const statement = edited === null ? undefined : statements[edited];
  if (statement !== undefined) {
    return <StatementEditor key={statement.id} statement={statement} onBack={() => onEdit(null)} />;
  }
  const nothing = (
    <EmptyState
      title={material('nothing.title')}
      action={<Button onPress={() => setFilter(everything)}>{material('filter.clear')}</Button>}
    >
      {material('nothing.text')}
    </EmptyState>
  );
  return (
    <Stack gap={12} align="stretch">
      <Stack isRow gap={12} justify="between">
        <SegmentedControl
          label={t('drafting.facet')}
          segments={[
            { value: 'statements', label: material('facet.statements') },
            { value: 'inputs', label: material('facet.inputs') },
          ]}
          value={facet}
          onChange={setFacet}
        />
        <Stack isRow gap={8}>
          {facet === 'inputs' && (
            <SelectionActions selected={chosen} onSelect={select} doing={doing} maySort={false} />
          )}
          <Button variant="primary" icon={PenLine} onPress={() => setDrafting(true)}>
            {material('act.draft')}
          </Button>
        </Stack>
      </Stack>
      <Problem of={doing} />
      <div className={desk['pair']}>
        <Filters filter={filter} onChange={setFilter} cards={all} facet={facet} />
        <div className={desk['list']}>
          {facet === 'statements' ? (
            <StatementBoard statements={findStatements(statements, filter)} nothing={nothing} />
          ) : (
            <CardList
              cards={findCards(all, filter, isSafe)}
              selected={chosen}
              onSelect={select}
              empty={
                all.length === 0 ? (
                  <EmptyState title={material('inputs.empty.title')}>
                    {material('inputs.empty.text')}
                  </EmptyState>
                ) : (
                  nothing
                )
              }
            />
          )}
        </div>
      </div>
      {isDrafting && (
        <DraftDialog
          cards={chosen}
          onClose={() => setDrafting(false)}
          onDrafted={(drafted) => {
            select([]);
            onEdit(drafted);
          }}
        />
      )}
    </Stack>
  );
}
