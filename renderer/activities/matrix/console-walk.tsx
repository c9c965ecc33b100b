import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { TeamReading } from '../../../shared/domain/view/reading-view.ts';
import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { useClient } from '../../client/hooks.tsx';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useRefusalUntil } from '../../features/doing/use-refusal-until.ts';
import { useDoing } from '../../features/doing/use-doing.ts';
import { CellMark, markOf } from '../../features/matrix/CellMark.tsx';
import { cellsLeft } from '../../features/matrix/cells-left.ts';
import { headersOf } from '../../features/matrix/cell-name.ts';
import { Remarks } from '../../features/matrix/Remarks.tsx';
import { useWalkClock } from '../../features/matrix/walk-clock.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Amend } from './console-amend.tsx';
import { CellDecision } from './console-decision.tsx';
import { WalkMap } from './console-map.tsx';
import styles from './console.module.css';
import { useAmendment } from './use-amendment.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { walkOf } from './walk-of.ts';

/**
 * The walk: one cell at a time, decided by A, E and P.
 *
 * While a cell stands on the projector the arrows move it there; otherwise they move only here, for nothing gets to
 * the projector by being selected.
 */
export function Walk({ reading, endsAt }: { readonly reading: TeamReading; readonly endsAt: string | null }) {
  const t = useMessages(consoleMatrixMessages);
  const words = useMessages(matrixMessages);
  const { view } = useConsole();
  const doing = useDoing();
  const client = useClient();
  const clock = useCallback(() => client.now(), [client]);
  const facts = useWalkClock(cellsLeft(reading), endsAt, clock);
  const [chosen, choose] = useState<string | null>(null);
  const amendment = useAmendment();
  const { slide, quorum, presence } = view;
  const isShort = quorum !== null && presence.votingPresent < quorum;
  const isOnScreen = slide.kind === 'cell' && slide.run === reading.run;
  const walk = walkOf(reading);
  const first = walk.find(({ state }) => state === 'unread') ?? walk[0];
  const id = isOnScreen ? slide.cell : (chosen ?? first?.id ?? null);
  const cell = reading.cells.find((row) => row.id === id);
  const at = walk.findIndex((row) => row.id === id);
  const decision =
    reading.decisions.findLast(({ cells, takenBack }) => !takenBack && cells.includes(id ?? '')) ?? null;

  const show = (to: string): void =>
    doing.go('screen.show', { slide: { kind: 'cell', run: reading.run, cell: to } });
  const goTo = (to: string | undefined): void => {
    if (to === undefined) return;
    amendment.close();
    choose(to);
    if (isOnScreen) show(to);
  };
  const decide = async (
    kind: 'accepted' | 'amended' | 'parked',
    items: readonly string[] | null = null,
  ): Promise<void> => {
    if (cell === undefined) return;
    choose(cell.id);
    const after = decision?.id ?? null;
    const answer = await doing.act('cell.decide', { run: reading.run, cell: cell.id, kind, items, after });
    // What was typed stays until it is in the record.
    if (answer.ok) amendment.drop(cell.id);
  };
  const isAmending = id !== null && amendment.cell === id;
  useRefusalUntil(doing, `${id} ${presence.votingPresent} ${quorum}`);
  const before = walk[at < 0 ? walk.length - 1 : at - 1];
  const next = walk[at + 1];
  useWalkKeys({
    ...(isAmending
      ? {}
      : {
          ...(isShort || cell === undefined
            ? {}
            : { accept: () => void decide('accepted'), amend: () => amendment.open(cell.id) }),
          park: () => void decide('parked'),
          ring: () => doing.go('ring.start', { seconds: 20, label: '' }),
        }),
    previous: () => goTo(before?.id),
    next: () => goTo(next?.id),
  });

  if (cell === undefined) return <Text tone="muted">{t('walk.none')}</Text>;
  const { row, col } = headersOf(reading, cell.id);
  const remarks = (reading.remarks ?? []).filter((remark) => remark.cell === cell.id);
  const mark = markOf(cell);
  return (
    <section className={styles['walk']} aria-label={t('list.flagged')}>
      <div className={styles['walkHead']}>
        <Text isStrong isNumber>
          {facts.join(' · ')}
        </Text>
        <Stack isRow gap={8} align="center">
          <Button
            size="compact"
            icon={ChevronLeft}
            isDisabled={before === undefined || at === 0}
            onPress={() => goTo(before?.id)}
          >
            {t('walk.previous')}
          </Button>
          {at >= 0 && (
            <Text tone="muted" isNumber>
              {t('walk.position', { position: at + 1, total: walk.length })}
            </Text>
          )}
          <Button
            size="compact"
            icon={ChevronRight}
            isDisabled={next === undefined}
            onPress={() => goTo(next?.id)}
          >
            {t('walk.next')}
          </Button>
        </Stack>
      </div>
      <div className={styles['walkBody']}>
        <Stack gap={12}>
          <h3 className={styles['headers']}>
            <span dir="auto">{row}</span>
            <span className={styles['col']} dir="auto">
              {col}
            </span>
          </h3>
          <p className={styles['state']}>
            <CellMark kind={mark} />
            {words(`state.${mark}`)}
          </p>
          {isAmending ? (
            <Amend
              key={cell.id}
              cell={cell}
              typed={amendment.typed[cell.id] ?? null}
              isBusy={doing.isBusy}
              onType={(text) => amendment.type(cell.id, text)}
              onSave={(items) => void decide('amended', items)}
              onClose={() => amendment.drop(cell.id)}
            />
          ) : (
            <Words cell={cell} />
          )}
          {remarks.length > 0 && <Remarks remarks={remarks} />}
          {!isAmending && (
            <CellDecision
              reading={reading}
              cell={cell}
              decision={decision}
              doing={doing}
              isShort={isShort}
              onDecide={(kind) => void decide(kind)}
              onAmend={() => amendment.open(cell.id)}
            />
          )}
          <Problem of={doing} />
        </Stack>
        <Stack gap={12}>
          <WalkMap reading={reading} here={cell.id} onGo={goTo} />
          {isOnScreen ? (
            <Text tone="muted">{t('walk.onScreen')}</Text>
          ) : (
            <Button onPress={() => show(cell.id)}>
              {t(cell.state === 'unread' && at >= 0 ? 'walk.begin' : 'walk.show')}
            </Button>
          )}
        </Stack>
      </div>
    </section>
  );
}

function Words({ cell }: { readonly cell: TeamReading['cells'][number] }) {
  const words = useMessages(matrixMessages);
  const list = (items: readonly string[]) =>
    items.length === 0 ? (
      <Text tone="muted">{words('cell.empty')}</Text>
    ) : (
      <ul className={styles['items']}>
        {items.map((item, index) => (
          <li key={index} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    );
  if (cell.amended === null) return list(cell.items);
  return (
    <div className={styles['compared']}>
      <div>
        <Text size="small" tone="muted">
          {words('before')}
        </Text>
        {list(cell.items)}
      </div>
      <div>
        <Text size="small" tone="muted">
          {words('after')}
        </Text>
        {list(cell.amended)}
      </div>
    </div>
  );
}
