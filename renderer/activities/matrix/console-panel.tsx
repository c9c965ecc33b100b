import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import type { PanelProps } from '../console-face.ts';
import { BlocList, FlaggedList } from './console-lists.tsx';
import { Walk } from './console-walk.tsx';

/** The centre of Live while a matrix is read: before, during, and the walk. */
export function MatrixPanel({ step }: PanelProps) {
  const t = useMessages(consoleMatrixMessages);
  const { view } = useConsole();
  const reading = step.run === null ? undefined : view.readings[step.run.id];
  if (step.run === null || reading === undefined) return <Ready settings={step.settings} />;
  switch (step.run.phase) {
    case 'ready':
    case 'open':
      return (
        <Stack gap={16}>
          <ProgressBar
            label={t('open.read')}
            done={reading.cellsRead}
            total={reading.cells.length * Math.max(step.progress.of, reading.readers, 1)}
          />
          <Text isNumber>{t('open.done', { count: step.progress.done })}</Text>
          <Text tone="muted">{t('open.sealed')}</Text>
        </Stack>
      );
    case 'stopped':
      return <Text tone="muted">{t('stopped.sealed')}</Text>;
    case 'team':
      return (
        <Stack gap={24}>
          <FlaggedList reading={reading} />
          <BlocList reading={reading} />
        </Stack>
      );
    case 'shown':
    case 'done':
      return (
        <Stack gap={24}>
          {reading.changedSince.length > 0 && (
            <Notice tone="amber" title={t('changed.title', { count: reading.changedSince.length })}>
              {t('changed.help')}
            </Notice>
          )}
          {!reading.blocAdopted && <BlocList reading={reading} />}
          <Walk key={reading.run} reading={reading} endsAt={step.run.endsAt} />
          {reading.blocAdopted && <BlocList reading={reading} />}
        </Stack>
      );
  }
}

/** Before the opening: which matrix it will be, or where to make one. */
function Ready({ settings }: { readonly settings: PanelProps['step']['settings'] }) {
  const t = useMessages(consoleMatrixMessages);
  const { view, go } = useConsole();
  const matrices = view.framework.draft?.matrices ?? [];
  const wanted = settings['matrix'];
  const matrix =
    typeof wanted === 'string' && wanted !== ''
      ? matrices.find(({ id }) => id === wanted)
      : matrices.length === 1
        ? matrices[0]
        : undefined;
  if (matrix === undefined) {
    return (
      <EmptyState
        title={t('ready.none')}
        action={
          <Button onPress={() => go(matrices.length === 0 ? 'framework' : 'plan')}>
            {t(matrices.length === 0 ? 'ready.toFramework' : 'ready.plan')}
          </Button>
        }
      >
        {t('ready.none.help')}
      </EmptyState>
    );
  }
  const count = matrix.rows.length * matrix.cols.length;
  return <Text>{t('ready.matrix', { title: matrix.title, count })}</Text>;
}
