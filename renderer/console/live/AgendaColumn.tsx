import { Pause } from 'lucide-react';
import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { cx } from '../../ui/cx.ts';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import styles from './live.module.css';

type Step = ConsoleView['steps'][string];

/** The agenda beside the step: where everybody is, the way to every other step, and *Insert pause*. */
export function AgendaColumn() {
  const t = useMessages(consoleLiveMessages);
  const { view } = useConsole();
  const doing = useDoing();
  const current = view.meetings.find((row) => row.id === view.currentMeeting && row.agenda.length > 0);
  const own =
    current ?? view.meetings.find((row) => row.agenda.length > 0 && row.endedAt === null) ?? view.meetings[0];
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<Step | null>(null);
  const meeting = view.meetings.find((row) => row.id === chosen) ?? own;
  if (meeting === undefined) return null;
  const at = meeting.agenda.indexOf(view.currentStep ?? '');
  const go = async (step: string): Promise<void> => {
    const answer = await doing.act('step.go', { step });
    if (answer.ok) setAsked(null);
  };
  return (
    <Stack gap={12}>
      {view.meetings.length > 1 && (
        <div className={styles['meeting']}>
          <Select
            label={t('agenda.meeting')}
            isLabelHidden
            options={view.meetings.map(({ id, label }) => ({ value: id, label }))}
            value={meeting.id}
            onChange={setChosen}
          />
        </div>
      )}
      <nav aria-label={t('agenda.title')}>
        <ol className={styles['agenda']}>
          {meeting.agenda.map((id, index) => {
            const step = view.steps[id];
            if (step === undefined) return null;
            return (
              <li key={id}>
                <AgendaStep
                  step={step}
                  number={index + 1}
                  isCurrent={id === view.currentStep}
                  isPast={index < at}
                  onGo={() => setAsked(step)}
                />
              </li>
            );
          })}
        </ol>
      </nav>
      {view.currentMeeting !== null && <InsertPause />}
      {asked !== null && (
        <ConfirmDialog
          title={t('agenda.goAsk')}
          isOpen
          confirm={t('agenda.go', { step: asked.title })}
          onConfirm={() => void go(asked.id)}
          onCancel={() => setAsked(null)}
          isBusy={doing.isBusy}
        >
          {t('agenda.goHelp')}
          <Problem of={doing} />
        </ConfirmDialog>
      )}
    </Stack>
  );
}

function AgendaStep({
  step,
  number,
  isCurrent,
  isPast,
  onGo,
}: {
  readonly step: Step;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly isPast: boolean;
  readonly onGo: () => void;
}) {
  const common = useMessages(commonMessages);
  const p = useMessages(consolePlanMessages);
  const run = step.run?.phase;
  const phase = run === 'shown' && step.methodKind === 'ballot' && !step.takesCards ? 'counted' : run;
  return (
    <button
      type="button"
      className={styles['agendaStep']}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => {
        if (!isCurrent) onGo();
      }}
    >
      <span className={cx(isPast && styles['past'])} dir="auto">
        {number}. {step.title}
      </span>
      <span className={styles['agendaMeta']}>
        {p('minutes.short', { count: step.minutes })}
        {phase !== undefined && phase !== 'ready' && <span>{common(`phase.${phase}`)}</span>}
      </span>
    </button>
  );
}

function InsertPause() {
  const t = useMessages(consoleLiveMessages);
  const c = useMessages(consoleMessages);
  const doing = useDoing();
  const [words, setWords] = useState(() => t('pause.words.default'));
  const [minutes, setMinutes] = useState<number | undefined>(15);
  const insert = async (close: () => void): Promise<void> => {
    const answer = await doing.act('pause.insert', { title: words, minutes: minutes ?? 15 });
    if (answer.ok) close();
  };
  return (
    <PopoverButton trigger={c('verb.pause')} icon={Pause} size="compact" title={t('pause.title')}>
      {(close) => (
        <Stack gap={12}>
          <TextField label={t('pause.words')} value={words} onChange={setWords} isSerif maxLength={120} />
          <NumberField label={t('pause.minutes')} value={minutes} onChange={setMinutes} min={1} max={480} />
          <Problem of={doing} />
          <Button variant="primary" isBusy={doing.isBusy} onPress={() => void insert(close)}>
            {t('pause.go')}
          </Button>
        </Stack>
      )}
    </PopoverButton>
  );
}
