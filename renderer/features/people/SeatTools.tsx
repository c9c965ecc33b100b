import type { RefObject } from 'react';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './people.module.css';
import { seatFilters, type SeatFilter } from './seats.ts';

interface SeatToolsProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter: () => void;
  readonly filter: SeatFilter;
  readonly onFilter: (filter: SeatFilter) => void;
  readonly counts: Readonly<Record<SeatFilter, number>>;
  readonly isCompact: boolean;
  readonly onCompact: (isCompact: boolean) => void;
}

/** Search and filters over the seats. */
export function SeatTools(props: SeatToolsProps) {
  const { search, query, onQuery, onEnter, filter, onFilter, counts, isCompact, onCompact } = props;
  const t = useMessages(peopleMessages);
  return (
    <>
      <SearchField
        ref={search}
        label={t('list.search')}
        value={query}
        onChange={onQuery}
        onEnter={onEnter}
        isFocusedFirst
      />
      <div className={styles['toolRow']}>
        <SegmentedControl
          label={t('filter.label')}
          segments={seatFilters
            .filter((one) => counts[one] > 0 || one === 'all' || one === 'arrived' || one === filter)
            .map((value) => ({ value, label: t(`filter.${value}`, { count: counts[value] }) }))}
          value={filter}
          onChange={onFilter}
        />
        <Switch isSelected={isCompact} onChange={onCompact}>
          {t('list.compact')}
        </Switch>
      </div>
    </>
  );
}
