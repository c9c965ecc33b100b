import type { CellView, TeamReading } from '../../../shared/domain/view/reading-view.ts';
import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { Problem } from '../../features/doing/Problem.tsx';
import { type Doing, useDoing } from '../../features/doing/use-doing.ts';
import { cellName } from '../../features/matrix/cell-name.ts';
import { Remarks } from '../../features/matrix/Remarks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';

/** Cells that somebody wants to discuss, with what was said of them, before they are shown to the room. */
export function FlaggedList({ reading }: { readonly reading: TeamReading }) {
  const t = useMessages(consoleMatrixMessages);
  const words = useMessages(matrixMessages);
  const flagged = reading.cells.filter(({ isFlagged }) => isFlagged === true);
  return (
    <section>
      <Text as="h3" isStrong>
        {t('list.flagged')} · {flagged.length}
      </Text>
      {flagged.length === 0 && <Text tone="muted">{t('list.noneFlagged')}</Text>}
      {flagged.map((cell) => {
        const remarks = (reading.remarks ?? []).filter((remark) => remark.cell === cell.id);
        return (
          <Card
            key={cell.id}
            meta={
              <Stack gap={8}>
                {words('cell.flags', { count: remarks.length })}
                <Remarks remarks={remarks} />
              </Stack>
            }
          >
            <CellWords reading={reading} cell={cell} />
          </Card>
        );
      })}
    </section>
  );
}

/** Cells that nobody flagged: what is adopted together, and the way out of it for one of them. */
export function BlocList({ reading }: { readonly reading: TeamReading }) {
  const t = useMessages(consoleMatrixMessages);
  const doing = useDoing();
  const adopted = reading.decisions.findLast(({ enBloc, takenBack }) => enBloc && !takenBack);
  const isDone = reading.blocAdopted && adopted !== undefined;
  const ids = isDone ? adopted.cells : reading.bloc;
  const cells = ids.flatMap((id) => reading.cells.find((cell) => cell.id === id) ?? []);
  const pulled = reading.cells.filter(({ id }) => reading.pulled.includes(id));
  return (
    <section>
      <Stack isRow gap={12} align="baseline">
        <Text as="h3" isStrong>
          {isDone ? t('list.bloc.done', { count: cells.length }) : `${t('list.bloc')} · ${cells.length}`}
        </Text>
        {isDone && (
          <Button
            size="compact"
            variant="plain"
            onPress={() => doing.go('cell.undecide', { run: reading.run, decision: adopted.id })}
          >
            {t('bloc.takeBack')}
          </Button>
        )}
      </Stack>
      {!isDone && (
        <Text tone="muted">
          {cells.length === 0 ? t('list.none') : t(reading.takesFlags ? 'list.bloc.help' : 'list.bloc.team')}
        </Text>
      )}
      <Problem of={doing} />
      {!isDone && pulled.map((cell) => <Pulled key={cell.id} reading={reading} cell={cell} doing={doing} />)}
      {cells.map((cell) => (
        <Card
          key={cell.id}
          actions={
            !isDone && reading.takesFlags ? (
              <Button
                size="compact"
                label={`${t('pull')}: ${cellName(reading, cell.id)}`}
                onPress={() => doing.go('cell.pull', { run: reading.run, cell: cell.id, pulled: true })}
              >
                {t('pull')}
              </Button>
            ) : null
          }
        >
          <CellWords reading={reading} cell={cell} />
        </Card>
      ))}
    </section>
  );
}

function Pulled(props: { readonly reading: TeamReading; readonly cell: CellView; readonly doing: Doing }) {
  const { reading, cell, doing } = props;
  const t = useMessages(consoleMatrixMessages);
  return (
    <Card
      meta={t('pulled')}
      actions={
        <Button
          size="compact"
          variant="plain"
          label={`${t('putBack')}: ${cellName(reading, cell.id)}`}
          onPress={() => doing.go('cell.pull', { run: reading.run, cell: cell.id, pulled: false })}
        >
          {t('putBack')}
        </Button>
      }
    >
      <CellWords reading={reading} cell={cell} />
    </Card>
  );
}

/** A cell in one line: its headers, then its items. */
function CellWords({ reading, cell }: { readonly reading: TeamReading; readonly cell: CellView }) {
  const words = useMessages(matrixMessages);
  const items = cell.amended ?? cell.items;
  return (
    <>
      <Text as="span" isStrong>
        <bdi>{cellName(reading, cell.id)}</bdi>
      </Text>
      {' · '}
      <bdi>{items.length === 0 ? words('cell.empty') : items.join('; ')}</bdi>
    </>
  );
}
