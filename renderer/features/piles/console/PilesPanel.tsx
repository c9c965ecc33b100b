import type { TeamSort } from '../../../../shared/domain/view/sort-view.ts';
import { pileFigureMessages } from '../../../../shared/i18n/pile-figures.ts';
import { pilesTeamMessages } from '../../../../shared/i18n/piles-team.ts';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { ProgressBar } from '../../../ui/status/ProgressBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { useConsole } from '../../console/console-context.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { type Doing, useDoing } from '../../doing/use-doing.ts';
import type { ConsoleView } from '../../../../shared/domain/view/console-view.ts';
import { Clusters } from './Clusters.tsx';
import { SortFigures } from './SortFigures.tsx';

/** A sort in Live: how many sorted and rated; then the result, its clusters and their names. */
export function PilesPanel({ step }: { readonly step: ConsoleView['steps'][string] }) {
  const t = useMessages(pilesTeamMessages);
  const { view, isSafe } = useConsole();
  const doing = useDoing();
  const sort = view.sorts[step.run?.id ?? ''];
  const phase = step.run?.phase ?? 'ready';
  if (sort === undefined || phase === 'ready') {
    return (
      <Stack gap={8}>
        <Text tone="muted">{t('ready')}</Text>
        <Text tone="muted">{t('of.cards')}</Text>
      </Stack>
    );
  }
  return (
    <Stack gap={16}>
      <ProgressBar
        label={t('sorted', { done: sort.sorters, total: step.progress.of })}
        done={sort.sorters}
        total={step.progress.of}
        text={[
          t('complete', { count: sort.complete }),
          ...(sort.scales.length === 0 ? [] : [t('rated', { count: sort.rated })]),
        ].join(' · ')}
      />
      {phase === 'open' && <Text tone="muted">{t('sealed')}</Text>}
      {phase === 'stopped' && <Text tone="muted">{t('stopped')}</Text>}
      <Problem of={doing} />
      {sort.working !== null && (
        <ProgressBar
          label={t('working')}
          done={sort.working.done}
          total={sort.working.of}
          onCancel={() => doing.go('sort.stop', { run: sort.run })}
        />
      )}
      {sort.result !== null && !(isSafe && phase === 'team') && <Result sort={sort} doing={doing} />}
    </Stack>
  );
}

function Result({ sort, doing }: { readonly sort: TeamSort; readonly doing: Doing }) {
  const t = useMessages(pilesTeamMessages);
  const figures = useMessages(pileFigureMessages);
  const { result } = sort;
  if (result === null) return null;
  const { reason, minimum, sorters, complete } = result.numbers;
  if (reason === 'working') return null;
  const again = (
    <Button onPress={() => doing.go('sort.compute', { run: sort.run })} isBusy={doing.isBusy}>
      {t('again')}
    </Button>
  );
  if (reason === 'not-computed') {
    return (
      <EmptyState title={figures('none.not-computed')} action={again}>
        {t('again.help')}
      </EmptyState>
    );
  }
  if (reason !== null) {
    return (
      <Notice tone="amber">
        {reason === 'too-few' ? figures('none.too-few', { minimum }) : figures(`none.${reason}`)}
      </Notice>
    );
  }
  const short = sorters - complete;
  return (
    <Stack gap={24}>
      {short > 0 && (
        <Text tone="muted">
          {t(result.given.length > 0 ? 'incomplete.given' : 'incomplete', { count: short })}
        </Text>
      )}
      <SortFigures sort={sort} told={result} />
      <Clusters sort={sort} told={result} doing={doing} />
    </Stack>
  );
}
