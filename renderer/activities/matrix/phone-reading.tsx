import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { RunView } from '../../../shared/domain/view/parts.ts';
import type { CellView, ReadingView } from '../../../shared/domain/view/reading-view.ts';
import { phoneMatrixMessages } from '../../../shared/i18n/phone-matrix.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { cellName } from '../../features/matrix/cell-name.ts';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { StepTime } from '../../features/phone/StepTime.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellHeaders, CellList, CellWords } from './phone-cell-list.tsx';
import { OwnFlag, useFlagging } from './phone-flag.tsx';
import styles from './phone.module.css';

type ReadingProps = {
  readonly reading: ReadingView;
  readonly run: RunView;
  readonly prompt: string;
  readonly seat: OwnSeat;
};

/** Cells that this seat has read, those under way to the host included. */
function useRead({ run }: ReadingView, seat: OwnSeat): ReadonlySet<string> {
  const waiting = useUnsent().flatMap(({ name, body, seat: by, state }) =>
    name === 'cells.read' && by === seat.id && body['run'] === run && state !== 'refused'
      ? (body['cells'] as readonly string[])
      : [],
  );
  return new Set([...(seat.reading?.read ?? []), ...waiting]);
}

/** The matrix, one cell a page: passed or flagged, forwards and back, all of them in a list. */
export function ReadingPages({ reading, run, prompt, seat }: ReadingProps) {
  const act = useAct();
  const read = useRead(reading, seat);
  const { cells } = reading;
  const firstUnread = cells.findIndex(({ id }) => !read.has(id));
  const [chosen, setChosen] = useState<number | 'list' | null>(null);
  const at = chosen ?? (firstUnread < 0 ? 'list' : firstUnread);
  const cell = at === 'list' ? undefined : cells[at];
  if (at === 'list' || cell === undefined) {
    return <AllCells reading={reading} seat={seat} read={read} onGo={setChosen} />;
  }
  const passOn = (): void => {
    setChosen(at + 1 < cells.length ? at + 1 : 'list');
    if (!read.has(cell.id)) void act('cells.read', { run: run.id, cells: [cell.id] }, seat.id);
  };
  return (
    <OneCell
      key={cell.id}
      {...{ reading, run, prompt, seat, cell }}
      place={{ at, read: read.size }}
      onGo={setChosen}
      onPass={passOn}
    />
  );
}

function OneCell(
  props: ReadingProps & {
    readonly cell: CellView;
    readonly place: { readonly at: number; readonly read: number };
    readonly onGo: (at: number | 'list') => void;
    readonly onPass: () => void;
  },
) {
  const { reading, run, prompt, seat, cell, place, onGo, onPass } = props;
  const t = useMessages(phoneMatrixMessages);
  const flagging = useFlagging(reading, seat, cell.id);
  const total = reading.cells.length;
  return (
    <PhonePage
      title={t('read.title', { position: place.at + 1, total })}
      above={
        <div className={styles['top']}>
          <Button variant="plain" isDisabled={place.at === 0} onPress={() => onGo(place.at - 1)}>
            {t('read.back')}
          </Button>
          <span className={styles['position']}>{t('read.done', { done: place.read, total })}</span>
          <Button variant="plain" onPress={() => onGo('list')}>
            {t('read.all')}
          </Button>
        </div>
      }
      footer={
        <>
          {!flagging.isFlagged && (
            <Button size="large" isFullWidth onPress={() => void flagging.flag()}>
              {t('flag.press')}
            </Button>
          )}
          <MainButton onPress={onPass}>{t(flagging.isFlagged ? 'read.next' : 'read.pass')}</MainButton>
        </>
      }
    >
      <CellHeaders reading={reading} cell={cell.id} isSticky />
      <CellWords cell={cell} />
      <OwnFlag reading={reading} seat={seat} cell={cell.id} flagging={flagging} />
      <StepTime run={run} />
      {place.at === 0 && prompt !== '' && (
        <Text tone="muted">
          <bdi>{prompt}</bdi>
        </Text>
      )}
    </PhonePage>
  );
}

/** All cells with what one did with each, each leading back to its page. */
function AllCells(props: {
  readonly reading: ReadingView;
  readonly seat: OwnSeat;
  readonly read: ReadonlySet<string>;
  readonly onGo: (at: number) => void;
}) {
  const { reading, seat, read, onGo } = props;
  const t = useMessages(phoneMatrixMessages);
  const { cells } = reading;
  const own = new Set((seat.reading?.flags ?? []).map(({ cell }) => cell));
  const next = cells.findIndex(({ id }) => !read.has(id));
  return (
    <PhonePage
      title={t(next < 0 ? 'read.finished' : 'read.review')}
      above={<Text tone="muted">{t('read.done', { done: read.size, total: cells.length })}</Text>}
      footer={next < 0 ? undefined : <MainButton onPress={() => onGo(next)}>{t('read.goOn')}</MainButton>}
    >
      {next < 0 && <Text>{t('read.finishedText')}</Text>}
      <CellList reading={reading} cells={cells}>
        {(cell) => (
          <>
            {own.has(cell.id) && <Text tone="amber">{t(reading.byTable ? 'flag.table' : 'flag.mine')}</Text>}
            <Button
              label={`${t(read.has(cell.id) ? 'read.open' : 'read.unread')}: ${cellName(reading, cell.id)}`}
              onPress={() => onGo(cells.indexOf(cell))}
            >
              {t(read.has(cell.id) ? 'read.open' : 'read.unread')}
            </Button>
          </>
        )}
      </CellList>
    </PhonePage>
  );
}
