import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { useClient } from '../../client/hooks.tsx';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Timer } from '../../ui/status/Timer.tsx';
import styles from './live.module.css';
import { useCallback } from 'react';

type Step = ConsoleView['steps'][string];

/** The step's title, prompt, phase and clock; minutes more and fewer, and the warning to the phones. */
export function StepHead({ step }: { readonly step: Step }) {
  const common = useMessages(commonMessages);
  const t = useMessages(consoleLiveMessages);
  const run = step.run?.phase;
  const phase = run === 'shown' && step.methodKind === 'ballot' && !step.takesCards ? 'counted' : run;
  return (
    <header className={styles['head']}>
      <Stack gap={8}>
        <Stack isRow gap={12} align="center">
          <Text as="h2" size="title">
            {step.title}
          </Text>
          {phase !== undefined && phase !== 'ready' && (
            <Badge tone={phase === 'open' ? 'accent' : 'plain'}>{common(`phase.${phase}`)}</Badge>
          )}
        </Stack>
        {step.prompt !== '' && (
          <Text size="lead" isSerif>
            {step.prompt}
          </Text>
        )}
        {step.example !== '' && (
          <Text tone="muted" isSerif>
            {t('example', { text: step.example })}
          </Text>
        )}
      </Stack>
      <StepClock step={step} />
    </header>
  );
}

function StepClock({ step }: { readonly step: Step }) {
  const t = useMessages(consoleLiveMessages);
  const c = useMessages(consoleMessages);
  const formats = useFormats();
  const client = useClient();
  const { view } = useConsole();
  const doing = useDoing();
  const clock = useCallback(() => client.now(), [client]);
  const { run } = step;
  if (run === null || run.phase !== 'open') {
    if (view.stepSince === null) return null;
    return (
      <Text tone="muted" isNumber>
        {t('time.since', { time: formats.time(Date.parse(view.stepSince)) })}
        {step.minutes > 0 && ` · ${t('time.of', { time: formats.duration(step.minutes * 60) })}`}
      </Text>
    );
  }
  return (
    <div className={styles['clock']}>
      {run.endsAt !== null && (
        <Timer label={t('time.left')} endsAt={Date.parse(run.endsAt)} clock={clock} size="large" />
      )}
      <div className={styles['clockTools']}>
        <Button size="compact" onPress={() => doing.go('run.moreTime', { run: run.id, minutes: -1 })}>
          {c('agenda.minusMinute')}
        </Button>
        <Button size="compact" onPress={() => doing.go('run.moreTime', { run: run.id, minutes: 1 })}>
          {c('agenda.plusMinute')}
        </Button>
        <Button size="compact" onPress={() => doing.go('run.warn', { run: run.id })}>
          {run.warnedAt === null
            ? t('time.warn')
            : t('time.warned', { time: formats.time(Date.parse(run.warnedAt)) })}
        </Button>
      </div>
      <Problem of={doing} />
    </div>
  );
}
