import type { ReactNode } from 'react';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { cx } from '../../ui/cx.ts';
import { VirtualList } from '../../ui/collections/VirtualList.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './people.module.css';
import { SeatRow } from './SeatRow.tsx';

interface SeatListProps {
  readonly seats: readonly SeatView[];
  readonly labels: ReadonlyMap<string, string>;
  readonly isSafe: boolean;
  readonly isCompact: boolean;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** Enter, or a double press: marks the person as arrived. */
  readonly onOpen: (id: string) => void;
  readonly empty: ReactNode;
}

/** The console's list of seats; quick with five hundred. */
export function SeatList(props: SeatListProps) {
  const { seats, labels, isSafe, isCompact, selected, onSelect, onOpen, empty } = props;
  const t = useMessages(peopleMessages);
  return (
    <div className={cx(styles['list'], isCompact && styles['compact'])}>
      <VirtualList
        key={isCompact ? 'compact' : 'plain'}
        label={t('list.label')}
        items={seats}
        idOf={(seat) => seat.id}
        textOf={(seat) =>
          [t('seat.number', { number: seat.number }), isSafe ? null : seat.person].filter(Boolean).join(' ')
        }
        selection="one"
        selected={selected === undefined ? [] : [selected]}
        onSelect={([id]) => onSelect(id)}
        onOpen={onOpen}
        rowHeight={isCompact ? 28 : 36}
        empty={empty}
      >
        {(seat) => <SeatRow seat={seat} category={labels.get(seat.category) ?? ''} isSafe={isSafe} />}
      </VirtualList>
    </div>
  );
}
