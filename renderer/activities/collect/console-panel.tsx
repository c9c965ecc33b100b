import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import type { PanelProps } from '../console-face.ts';
import { CollectedCard } from './console-card.tsx';

/** Collecting in Live: how many wrote and no text; then the cards, to hold back and to show. */
export function CollectPanel({ step }: PanelProps) {
  const t = useMessages(consoleLiveMessages);
  const phase = step.run?.phase ?? 'ready';
  if (phase === 'ready') return <Text tone="muted">{t('collect.ready')}</Text>;
  return (
    <Stack gap={16}>
      <Progress step={step} />
      {phase === 'team' && <Text tone="muted">{t('collect.team')}</Text>}
      {(phase === 'shown' || phase === 'done') && <Again step={step} />}
      {(phase === 'team' || phase === 'shown' || phase === 'done') && <Cards step={step} />}
    </Stack>
  );
}

/** How many wrote, and that nobody reads it yet. */
export function Progress({ step }: PanelProps) {
  const t = useMessages(consoleLiveMessages);
  const c = useMessages(consoleMessages);
  const { wrote, of, cards, done } = step.progress;
  const phase = step.run?.phase;
  return (
    <>
      <ProgressBar
        label={c('live.wrote', { done: wrote, total: of, count: cards })}
        done={wrote}
        total={of}
      />
      {phase === 'open' && (
        <Text tone="muted">
          {done > 0 && `${t('collect.done', { count: done })}. `}
          {t('collect.sealed')}
        </Text>
      )}
      {phase === 'stopped' && <Text tone="muted">{t('collect.stopped')}</Text>}
    </>
  );
}

/** The cards of a step, once the team may read them. */
export function Cards({ step }: PanelProps) {
  const t = useMessages(consoleLiveMessages);
  const { view, isSafe } = useConsole();
  const doing = useDoing();
  const cards = Object.values(view.cards)
    .filter((card) => card.step === step.id)
    .toSorted((a, b) => a.number - b.number);
  const phase = step.run?.phase;
  const rotates = step.settings['reveal'] === 'round-robin' && phase === 'team';
  if (cards.length === 0) {
    return <EmptyState title={t('collect.none')}>{t('collect.none.help')}</EmptyState>;
  }
  if (isSafe && phase === 'team')
    return <Text tone="muted">{t('collect.hidden', { count: cards.length })}</Text>;
  const showOne = (input: string): void => doing.go('run.showOne', { run: step.run?.id ?? '', input });
  const turn = rotates ? step.nextPoint : null;
  const next = cards.find((card) => card.id === turn?.card) ?? null;
  return (
    <Stack gap={12}>
      <Problem of={doing} />
      {rotates && (
        <Text tone="muted">
          {t(step.settings['turns'] === 'seat' ? 'collect.roundRobin.seats' : 'collect.roundRobin')}
        </Text>
      )}
      {next !== null && turn !== null && (
        <Notice
          title={[
            next.table === null ? t('collect.nextPoint.any') : t('collect.nextPoint', { table: next.table }),
            t('collect.turn', { number: turn.turn }),
          ].join(' · ')}
          action={<Button onPress={() => showOne(next.id)}>{t('collect.nextPoint.show')}</Button>}
        >
          <Card code={String(next.number)} lang={next.language}>
            {next.text}
          </Card>
        </Notice>
      )}
      <div>
        {cards.map((card) => (
          <CollectedCard key={card.id} card={card} doing={doing} onShowOne={rotates ? showOne : null} />
        ))}
      </div>
    </Stack>
  );
}

/** What was shown can be opened again for more. */
export function Again({ step, says }: PanelProps & { readonly says?: string }) {
  const t = useMessages(consoleLiveMessages);
  const doing = useDoing();
  return (
    <Stack isRow gap={12} align="center">
      <Text tone="muted">{says ?? t('collect.shown')}</Text>
      <Button size="compact" isBusy={doing.isBusy} onPress={() => doing.go('run.open', { step: step.id })}>
        {t('collect.again')}
      </Button>
      <Text size="small" tone="muted">
        {t('collect.again.help')}
      </Text>
      <Problem of={doing} />
    </Stack>
  );
}
