import { UserCheck, UserPlus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { DeskView } from '../../../shared/domain/view/desk-view.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { deskMessages } from '../../../shared/i18n/desk.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SearchField } from '../../ui/controls/SearchField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { baseOf } from './card-address.ts';
import { Knocks } from './Knocks.tsx';
import styles from './people.module.css';
import { PrintSheets } from './PrintSheets.tsx';
import { AddSeatDialog } from './SeatDialogs.tsx';
import { SeatPanel } from './SeatPanel.tsx';
import { SeatState } from './SeatRow.tsx';
import { findSeats, labelsOf, seatsInOrder, spelled } from './seats.ts';

/** As many as fit on a tablet; more letters find the rest. */
const mostShown = 30;

/** The registration desk: search, arrived, next; eight seconds a person. */
export function Registration({ view }: { readonly view: DeskView }) {
  const t = useMessages(peopleMessages);
  const desk = useMessages(deskMessages);
  const doing = useDoing();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [opened, open] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [printed, print] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const seats = useMemo(() => seatsInOrder(view.seats), [view.seats]);
  const labels = useMemo(() => labelsOf(view.categories), [view.categories]);
  const found = useMemo(() => findSeats(seats, { filter: 'all', query }, labels), [seats, query, labels]);
  const expectedFirst = found.toSorted((a, b) => Number(a.present) - Number(b.present));
  const shown = expectedFirst.slice(0, mostShown);
  const seat = opened === null ? undefined : view.seats[opened];
  const newSeat = added === null ? undefined : view.seats[added];
  const toPrint = printed === null ? undefined : view.seats[printed];
  const inUse = seats.filter((row) => row.removed === null);

  const arrive = async (id: string): Promise<void> => {
    const answer = await doing.act('seat.arrive', { seat: id });
    if (!answer.ok) return;
    setQuery('');
    search.current?.focus();
  };
  const enter = (): void => {
    const [first] = shown;
    if (query.trim() !== '' && first !== undefined && !first.present) void arrive(first.id);
  };
  return (
    <div className={styles['desk']}>
      <Stack isRow gap={12} justify="between">
        <Text isStrong isNumber>
          {desk('registration.now', {
            arrived: inUse.filter((row) => row.arrivedAt !== null).length,
            all: inUse.length,
          })}
        </Text>
        <Button icon={UserPlus} onPress={() => setAdding(true)}>
          {t('act.walkIn')}
        </Button>
      </Stack>
      {view.knocks.length > 0 && (
        <Knocks knocks={view.knocks} categories={view.categories} seats={seats} isSafe={false} />
      )}
      <SearchField
        ref={search}
        label={t('list.search')}
        value={query}
        onChange={setQuery}
        onEnter={enter}
        isFocusedFirst
      />
      {newSeat !== undefined && (
        <Notice isLive action={<Button onPress={() => print(newSeat.id)}>{t('act.print')}</Button>}>
          {t('add.done', { number: newSeat.number, code: spelled(newSeat.code) })}
        </Notice>
      )}
      <Problem of={doing} />
      {seats.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.desk')}</EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState
          title={t('nothing.title')}
          action={<Button onPress={() => setQuery('')}>{t('nothing.all')}</Button>}
        >
          {t('nothing.text')}
        </EmptyState>
      ) : (
        <ul>
          {shown.map((row) => (
            <DeskRow
              key={row.id}
              seat={row}
              category={labels.get(row.category) ?? ''}
              onArrive={() => void arrive(row.id)}
              onOpen={() => open(row.id)}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length && (
        <Text tone="muted">{t('list.more', { count: found.length - shown.length })}</Text>
      )}
      {seat !== undefined && (
        <Dialog
          title={[t('seat.number', { number: seat.number }), seat.person].filter(Boolean).join(' · ')}
          isOpen
          onClose={() => open(null)}
        >
          <SeatPanel
            seat={seat}
            categories={view.categories}
            languages={view.languages}
            isConsole={false}
            isSafe={false}
            statements={[]}
            onPrint={(row) => print(row.id)}
          />
        </Dialog>
      )}
      {isAdding && (
        <AddSeatDialog
          title={t('act.walkIn')}
          categories={view.categories}
          languages={view.languages}
          mayGiveRoles={false}
          onClose={() => setAdding(false)}
          onAdded={setAdded}
        />
      )}
      {toPrint !== undefined && (
        <PrintSheets
          seats={[toPrint]}
          labels={labels}
          base={baseOf(view.joinUrl)}
          hasNames
          onDone={() => print(null)}
        />
      )}
    </div>
  );
}

interface DeskRowProps {
  readonly seat: SeatView;
  readonly category: string;
  readonly onArrive: () => void;
  readonly onOpen: () => void;
}

function DeskRow({ seat, category, onArrive, onOpen }: DeskRowProps) {
  const t = useMessages(peopleMessages);
  const number = t('seat.number', { number: seat.number });
  const who = seat.person ?? number;
  return (
    <li className={styles['deskRow']}>
      <div className={styles['deskWho']}>
        <Text isStrong>{seat.person === null ? number : `${seat.person} · ${number}`}</Text>
        <Text size="small" tone="muted">
          {[seat.organisation, category, seat.country, seat.table].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <SeatState seat={seat} />
      <div className={styles['deskActs']}>
        {!seat.present && (
          <Button icon={UserCheck} label={t('act.arrivedOf', { who })} onPress={onArrive}>
            {t('act.arrived')}
          </Button>
        )}
        <Button variant="plain" label={`${t('act.more')} · ${who}`} onPress={onOpen}>
          {t('act.more')}
        </Button>
      </div>
    </li>
  );
}
