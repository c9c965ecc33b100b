import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { type CardFilter, cardStatuses, everything, valuesOf } from './cards.ts';
import { useMaterial } from './material-context.tsx';
import styles from './material.module.css';

interface FiltersProps {
  readonly filter: CardFilter;
  readonly onChange: (filter: CardFilter) => void;
  readonly cards: readonly TeamCard[];
  /** Statements and evidence are searched only, and statements by theme. */
  readonly facet: 'inputs' | 'themes' | 'statements' | 'evidence';
}

const any = 'any';

/** Narrows the list: by words, theme, state, category, table and step. */
export function Filters({ filter, onChange, cards, facet }: FiltersProps) {
  const t = useMessages(materialMessages);
  const { themes, steps } = useMaterial();
  const set = (change: Partial<CardFilter>): void => onChange({ ...filter, ...change });
  const choice = (
    label: string,
    value: string | null,
    options: readonly { readonly value: string; readonly label: string }[],
    choose: (value: string | null) => void,
  ) => (
    <Select
      label={label}
      options={[{ value: any, label: t('filter.any') }, ...options]}
      value={value ?? any}
      onChange={(chosen) => choose(chosen === any ? null : chosen)}
    />
  );
  const isFiltered = JSON.stringify({ ...filter }) !== JSON.stringify(everything);
  const named = (field: 'category' | 'table') =>
    valuesOf(cards, field).map((value) => ({ value, label: value }));
  return (
    <div className={styles['filters']}>
      <SearchField label={t('search.label')} value={filter.query} onChange={(query) => set({ query })} />
      {(facet === 'inputs' || facet === 'statements') &&
        choice(
          t('filter.theme'),
          filter.theme,
          [
            { value: 'none', label: t('filter.noTheme') },
            ...themes.map(({ id, label }) => ({ value: id, label })),
          ],
          (theme) => set({ theme }),
        )}
      {facet === 'inputs' && (
        <>
          {choice(
            t('filter.status'),
            filter.status,
            cardStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
            (status) => set({ status: cardStatuses.find((one) => one === status) ?? null }),
          )}
          {choice(t('filter.category'), filter.category, named('category'), (category) => set({ category }))}
          {choice(t('filter.table'), filter.table, named('table'), (table) => set({ table }))}
          {choice(
            t('filter.step'),
            filter.step,
            valuesOf(cards, 'step').map((value) => ({ value, label: steps[value] ?? value })),
            (step) => set({ step }),
          )}
        </>
      )}
      {isFiltered && <Button onPress={() => onChange(everything)}>{t('filter.clear')}</Button>}
    </div>
  );
}
