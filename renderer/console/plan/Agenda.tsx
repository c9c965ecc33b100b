import { ArrowDown, ArrowUp, Pencil, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import type { Doing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { consoleFaces } from '../../activities/console-faces.ts';
import styles from './plan.module.css';

type Meeting = ConsoleView['meetings'][number];
type Step = ConsoleView['steps'][string];

interface AgendaProps {
  readonly meeting: Meeting;
  readonly onEditMeeting: () => void;
  readonly onEditStep: (step: string) => void;
  readonly onAddStep: () => void;
}

/** One meeting and its steps in order; steps move by buttons and by Alt with an arrow. */
export function Agenda({ meeting, onEditMeeting, onEditStep, onAddStep }: AgendaProps) {
  const t = useMessages(consolePlanMessages);
  const formats = useFormats();
  const { view } = useConsole();
  const doing = useDoing();
  const list = useRef<HTMLOListElement>(null);
  const steps = meeting.agenda.flatMap((id) => view.steps[id] ?? []);
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  const isOn = view.currentMeeting === meeting.id && meeting.startedAt !== null && meeting.endedAt === null;

  const move = async (at: number, by: 1 | -1): Promise<void> => {
    const step = steps[at];
    if (step === undefined || steps[at + by] === undefined) return;
    const before = by === -1 ? steps[at - 1] : steps[at + 2];
    await doing.act('step.move', { step: step.id, before: before?.id ?? null });
    list.current?.querySelector<HTMLElement>(`[data-step="${step.id}"]`)?.focus();
  };
  const starts = meeting.startedAt ?? meeting.startsAt;
  return (
    <section className={styles['meeting']} aria-labelledby={`meeting-${meeting.id}`}>
      <header className={styles['meetingHead']}>
        <Text as="h2" size="lead" isSerif id={`meeting-${meeting.id}`}>
          {meeting.label}
        </Text>
        {isOn && <Badge tone="accent">{t('meeting.isOn')}</Badge>}
        {meeting.endedAt !== null && <Badge>{t('meeting.ended')}</Badge>}
        <Text tone="muted" size="small" isNumber>
          {[
            ...(meeting.startsAt === null
              ? []
              : [
                  `${formats.date(Date.parse(meeting.startsAt))}, ${formats.time(Date.parse(meeting.startsAt))}`,
                ]),
            ...(meeting.place === null || meeting.place === '' ? [] : [meeting.place]),
            ...(total > 0 ? [t('meeting.total', { time: formats.duration(total * 60) })] : []),
          ].join(' · ')}
        </Text>
        <span className={styles['push']} />
        {isOn && (
          <Button
            size="compact"
            variant="plain"
            onPress={() => doing.go('meeting.end', { meeting: meeting.id })}
          >
            {t('meeting.end')}
          </Button>
        )}
        <Button size="compact" variant="plain" icon={Pencil} onPress={onEditMeeting}>
          {t('meeting.edit')}
        </Button>
      </header>
      <Problem of={doing} />
      {steps.length === 0 ? (
        <Text tone="muted">{t('meeting.noSteps')}</Text>
      ) : (
        <ol ref={list} className={styles['agenda']}>
          {steps.map((step, at) => {
            const before = steps.slice(0, at).reduce((sum, earlier) => sum + earlier.minutes, 0);
            const clock = starts === null ? null : Date.parse(starts) + before * 60_000;
            return (
              <Row
                key={step.id}
                step={step}
                number={at + 1}
                clock={clock}
                isFirst={at === 0}
                isLast={at === steps.length - 1}
                isCurrent={view.currentStep === step.id}
                onEdit={() => onEditStep(step.id)}
                onMove={(by) => void move(at, by)}
                doing={doing}
              />
            );
          })}
        </ol>
      )}
      <Stack isRow gap={8}>
        <Button size="compact" icon={Plus} onPress={onAddStep}>
          {t('step.add')}
        </Button>
      </Stack>
    </section>
  );
}

interface RowProps {
  readonly step: Step;
  readonly number: number;
  /** When it starts if everything takes its time; null where no start is planned. */
  readonly clock: number | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isCurrent: boolean;
  readonly onEdit: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly doing: Doing;
}

function Row({ step, number, clock, isFirst, isLast, isCurrent, onEdit, onMove, doing }: RowProps) {
  const t = useMessages(consolePlanMessages);
  const formats = useFormats();
  const language = useLanguage();
  const { title } = step;
  const face = step.method === null ? undefined : consoleFaces.get(step.method);
  const how = face?.title[language === 'fr' ? 'fr' : 'en'] ?? t(`step.kind.${step.kind}`);
  const heard = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={styles['step']} data-current={isCurrent || undefined}>
      <span className={styles['clock']}>{clock === null ? number : formats.time(clock)}</span>
      <button
        type="button"
        className={styles['stepTitle']}
        data-step={step.id}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={heard}
        onClick={onEdit}
      >
        <span dir="auto">{title}</span>
        {step.prompt !== '' && (
          <span className={styles['prompt']} dir="auto">
            {step.prompt}
          </span>
        )}
      </button>
      <span className={styles['how']}>{how}</span>
      <span className={styles['minutes']}>{t('minutes.short', { count: step.minutes })}</span>
      <span className={styles['tools']}>
        <IconButton
          icon={ArrowUp}
          label={t('step.up', { title })}
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('step.down', { title })}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={X}
          label={t('step.remove', { title })}
          onPress={() => doing.go('step.remove', { step: step.id })}
        />
      </span>
    </li>
  );
}

/** A row's small tool: the picture alone, since the row says of what; the words are its name and its title. */
function IconButton({
  icon: Icon,
  label,
  isDisabled = false,
  onPress,
}: {
  readonly icon: typeof ArrowUp;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon aria-hidden />
    </button>
  );
}
