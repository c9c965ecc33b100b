import { useMemo } from 'react';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Tabs } from '../../ui/collections/Tabs.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import type { Doing } from '../doing/use-doing.ts';
import { StatementBoard } from '../drafting/StatementBoard.tsx';
import { findStatements, isApart } from '../drafting/statements.ts';
import { CardList } from './CardList.tsx';
import { type CardFilter, cardsInOrder, everything, findCards } from './cards.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { useMaterial } from './material-context.tsx';
import { ThemeColumns } from './ThemeColumns.tsx';

export type Facet = 'evidence' | 'inputs' | 'themes' | 'statements';

interface FacetsProps {
  readonly facet: Facet;
  readonly onFacet: (facet: Facet) => void;
  readonly filter: CardFilter;
  readonly onFilter: (filter: CardFilter) => void;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly doing: Doing;
}

/** One list with four facets. */
export function Facets({ facet, onFacet, filter, onFilter, selected, onSelect, doing }: FacetsProps) {
  const t = useMessages(materialMessages);
  const { cards, themes, statements, evidence, isSafe } = useMaterial();
  const all = useMemo(() => cardsInOrder(cards), [cards]);
  const found = useMemo(() => findCards(all, filter, isSafe), [all, filter, isSafe]);
  const inThemes = useMemo(
    () => findCards(all, { ...everything, query: filter.query }, isSafe),
    [all, filter.query, isSafe],
  );
  const nothing = (
    <EmptyState
      title={t('nothing.title')}
      action={<Button onPress={() => onFilter(everything)}>{t('filter.clear')}</Button>}
    >
      {t('nothing.text')}
    </EmptyState>
  );
  const standing = Object.values(statements).filter((row) => !isApart(row)).length;
  return (
    <Tabs
      label={t('facet.label')}
      selected={facet}
      onSelect={onFacet}
      tabs={[
        {
          id: 'evidence',
          label: t('facet.evidence'),
          count: evidence.length,
          content: <EvidenceList query={filter.query} onClear={() => onFilter(everything)} />,
        },
        {
          id: 'inputs',
          label: t('facet.inputs'),
          count: all.length,
          content: (
            <CardList
              cards={found}
              selected={selected}
              onSelect={onSelect}
              empty={
                all.length === 0 ? (
                  <EmptyState title={t('inputs.empty.title')}>{t('inputs.empty.text')}</EmptyState>
                ) : (
                  nothing
                )
              }
            />
          ),
        },
        {
          id: 'themes',
          label: t('facet.themes'),
          count: themes.length,
          content: <ThemeColumns cards={inThemes} selected={selected} onSelect={onSelect} doing={doing} />,
        },
        {
          id: 'statements',
          label: t('facet.statements'),
          count: standing,
          content: <StatementBoard statements={findStatements(statements, filter)} nothing={nothing} />,
        },
      ]}
    />
  );
}
