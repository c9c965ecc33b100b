import { FileUp, IdCard, MonitorSmartphone, UserCheck, UserPlus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useConsole } from '../console/console-context.tsx';
import { PlaceFrame } from '../console/PlaceFrame.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { baseOf } from './card-address.ts';
import { CardsDialog } from './CardsDialog.tsx';
import { DesksDialog } from './DesksDialog.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import { Knocks } from './Knocks.tsx';
import styles from './people.module.css';
import { PrintSheets } from './PrintSheets.tsx';
import { QuorumLine } from './QuorumLine.tsx';
import { AddSeatDialog } from './SeatDialogs.tsx';
import { SeatList } from './SeatList.tsx';
import { SeatPanel } from './SeatPanel.tsx';
import { SeatTools } from './SeatTools.tsx';
import { countBy, findSeats, labelsOf, seatsInOrder, type SeatFilter } from './seats.ts';

type Open = 'import' | 'cards' | 'desks' | 'add' | null;

/** The console's People: who is expected, who is here, who waits, who helps. */
export function PeoplePlace() {
  const { view, isSafe, target } = useConsole();
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<SeatFilter>('all');
  const [isCompact, setCompact] = useState(false);
  const [selected, select] = useState<string | undefined>(target);
  const [open, setOpen] = useState<Open>(null);
  const [printed, print] = useState<string | null>(null);
  const [said, say] = useState<string | null>(null);

  const seats = useMemo(() => seatsInOrder(view.seats), [view.seats]);
  const labels = useMemo(() => labelsOf(view.categories), [view.categories]);
  const found = useMemo(
    () => findSeats(seats, { filter, query, isSafe }, labels),
    [seats, filter, query, isSafe, labels],
  );
  const base = baseOf(view.live.joinUrl);
  const chosen = selected === undefined ? undefined : view.seats[selected];
  const next = query !== '' && chosen === undefined ? found[0] : (chosen ?? undefined);
  const statements = useMemo(
    () => Object.values(view.statements).sort((a, b) => a.number - b.number),
    [view.statements],
  );

  const arrive = async (id: string): Promise<void> => {
    const answer = await doing.act('seat.arrive', { seat: id });
    if (!answer.ok) return;
    select(id);
    setQuery('');
    search.current?.focus();
  };
  const mayArrive = next !== undefined && next.removed === null && !next.present;
  const nextName = next === undefined ? '' : nameOf(next, isSafe, t('seat.number', { number: next.number }));
  const tools = (
    <Menu
      groups={[
        [
          { id: 'import', label: t('act.import'), icon: FileUp, onAction: () => setOpen('import') },
          { id: 'add', label: t('act.addSeat'), icon: UserPlus, onAction: () => setOpen('add') },
        ],
        [
          { id: 'cards', label: t('act.cards'), icon: IdCard, onAction: () => setOpen('cards') },
          { id: 'desks', label: t('act.desks'), icon: MonitorSmartphone, onAction: () => setOpen('desks') },
        ],
      ]}
    >
      {t('act.more')}
    </Menu>
  );

  return (
    <PlaceFrame
      right={
        <Stack gap={24} align="stretch">
          {view.knocks.length > 0 && (
            <Knocks knocks={view.knocks} categories={view.categories} seats={seats} isSafe={isSafe} />
          )}
          {chosen === undefined ? (
            <EmptyState title={t('panel.none.title')}>{t('panel.none.text')}</EmptyState>
          ) : (
            <SeatPanel
              key={chosen.id}
              seat={chosen}
              categories={view.categories}
              languages={view.about?.languages ?? ['en']}
              isConsole
              isSafe={isSafe}
              statements={statements}
              onPrint={(seat) => print(seat.id)}
            />
          )}
          {view.knocks.length === 0 && (
            <Knocks knocks={view.knocks} categories={view.categories} seats={seats} isSafe={isSafe} />
          )}
        </Stack>
      }
      actions={
        <>
          {seats.length === 0 ? (
            <Button variant="primary" size="large" icon={FileUp} onPress={() => setOpen('import')}>
              {t('act.import')}
            </Button>
          ) : (
            <Button
              variant="primary"
              size="large"
              icon={UserCheck}
              isDisabled={!mayArrive}
              isBusy={doing.isBusy}
              onPress={() => next !== undefined && void arrive(next.id)}
            >
              {mayArrive ? t('act.arrivedOf', { who: nextName }) : t('act.arrived')}
            </Button>
          )}
          {tools}
        </>
      }
      overlays={
        <>
          {open === 'import' && (
            <ImportDialog
              seats={seats}
              categories={view.categories}
              onClose={() => setOpen(null)}
              onDone={say}
            />
          )}
          {open === 'add' && (
            <AddSeatDialog
              title={t('add.title')}
              categories={view.categories}
              languages={view.about?.languages ?? ['en']}
              mayGiveRoles
              onClose={() => setOpen(null)}
              onAdded={select}
            />
          )}
          {open === 'cards' && (
            <CardsDialog
              seats={seats}
              found={found}
              labels={labels}
              base={base}
              onClose={() => setOpen(null)}
            />
          )}
          {open === 'desks' && (
            <DesksDialog
              devices={view.devices}
              pairings={view.pairings}
              base={base}
              onClose={() => setOpen(null)}
            />
          )}
          {printed !== null && (
            <PrintSheets
              seats={seats.filter((seat) => seat.id === printed)}
              labels={labels}
              base={base}
              hasNames
              onDone={() => print(null)}
            />
          )}
        </>
      }
    >
      <div className={styles['place']}>
        <div className={styles['tools']}>
          <Stack isRow gap={12} justify="between" align="baseline">
            <Text as="h1" size="title">
              {t('title')}
            </Text>
            <QuorumLine seats={seats} quorum={view.quorum} />
          </Stack>
          {said !== null && <Notice isLive>{said}</Notice>}
          <Problem of={doing} />
          <SeatTools
            search={search}
            query={query}
            onQuery={(typed) => {
              setQuery(typed);
              select(undefined);
            }}
            onEnter={() => mayArrive && next !== undefined && void arrive(next.id)}
            filter={filter}
            onFilter={setFilter}
            counts={countBy(seats)}
            isCompact={isCompact}
            onCompact={setCompact}
          />
        </div>
        <SeatList
          seats={found}
          labels={labels}
          isSafe={isSafe}
          isCompact={isCompact}
          selected={selected}
          onSelect={select}
          onOpen={(id) => void arrive(id)}
          empty={
            seats.length === 0 ? (
              <EmptyState
                title={t('empty.title')}
                action={<Button onPress={() => setOpen('add')}>{t('act.addSeat')}</Button>}
              >
                {t('empty.text')}
              </EmptyState>
            ) : (
              <EmptyState
                title={t('nothing.title')}
                action={
                  <Button
                    onPress={() => {
                      setQuery('');
                      setFilter('all');
                    }}
                  >
                    {t('nothing.all')}
                  </Button>
                }
              >
                {t('nothing.text')}
              </EmptyState>
            )
          }
        />
      </div>
    </PlaceFrame>
  );
}

function nameOf(seat: { readonly person: string | null }, isSafe: boolean, number: string): string {
  return isSafe || seat.person === null ? number : seat.person;
}
