import { NotebookPen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { textsTeamMessages } from '../../../shared/i18n/texts-team.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleFaces } from '../../activities/console-faces.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { LiveProvider } from '../../features/console/live-context.tsx';
import { PlaceFrame } from '../../features/console/PlaceFrame.tsx';
import { StepNotes } from '../../features/documents/team/StepNotes.tsx';
import { TeamText } from '../../features/documents/team/TeamText.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { ActionBar } from '../live/ActionBar.tsx';
import { AgendaColumn } from '../live/AgendaColumn.tsx';
import { ScreenColumn } from '../live/ScreenColumn.tsx';
import { StepHead } from '../live/StepHead.tsx';
import { slidesOfStep } from '../live/suggested-slide.ts';

const formId = 'live-form';

/** Live: the agenda, the current step, the projector, and the one button that goes on. */
export function Live() {
  const t = useMessages(consoleLiveMessages);
  const { view, go, staged, stage } = useConsole();
  const doing = useDoing();
  const texts = useMessages(textsTeamMessages);
  const [blocked, block] = useState<string | null>(null);
  const [opened, openText] = useState<string | null>(null);
  const step = view.currentStep === null ? undefined : view.steps[view.currentStep];
  const next = staged ?? slidesOfStep(view)[0] ?? null;
  const { say } = doing;
  const standing = `${view.currentStep ?? ''} ${view.act?.act ?? ''}`;
  useEffect(() => {
    // Another step or another verb: an earlier refusal is about neither.
    if (standing !== '') say(null);
  }, [standing, say]);

  const show = async (): Promise<void> => {
    if (next === null) return;
    const answer = await doing.act('screen.show', { slide: next });
    if (answer.ok) stage(null);
  };
  useKeys({ show: () => void show() });

  if (view.meetings.every((meeting) => meeting.agenda.length === 0)) {
    return (
      <PlaceFrame>
        <EmptyState
          title={t('agenda.none')}
          action={
            <Button variant="primary" onPress={() => go('plan')}>
              {t('agenda.toPlan')}
            </Button>
          }
        >
          {t('agenda.none.help')}
        </EmptyState>
      </PlaceFrame>
    );
  }
  return (
    <LiveProvider value={{ formId, block }}>
      <PlaceFrame
        // A text that is open takes the agenda's room: it needs the width of a page.
        {...(opened === null ? { left: <AgendaColumn /> } : {})}
        right={<ScreenColumn next={next} onShow={() => void show()} />}
        actions={<ActionBar doing={doing} formId={formId} blocked={blocked} />}
      >
        {opened === null ? (
          <Stack gap={24}>
            {!view.room.open && (
              <Notice
                tone="amber"
                action={<Button onPress={() => go('plan')}>{t('roomClosed.open')}</Button>}
              >
                {t('roomClosed')}
              </Notice>
            )}
            {step === undefined ? <NotStarted /> : <CurrentStep step={step} onText={openText} />}
          </Stack>
        ) : (
          <TeamText key={opened} id={opened} back={texts('notes.back')} onBack={() => openText(null)} />
        )}
      </PlaceFrame>
    </LiveProvider>
  );
}

/** The step itself. Its notes stand below a talk, and behind a button above what fills the centre by itself. */
function CurrentStep(props: {
  readonly step: ConsoleView['steps'][string];
  readonly onText: (text: string) => void;
}) {
  const { step, onText } = props;
  const t = useMessages(consoleLiveMessages);
  const texts = useMessages(textsTeamMessages);
  const Panel = step.method === null ? undefined : consoleFaces.get(step.method)?.Panel;
  if (Panel === undefined) {
    return (
      <>
        <StepHead step={step} />
        <Text tone="muted">{t(step.kind === 'pause' ? 'pause.help' : 'talk.help')}</Text>
        {step.kind !== 'pause' && <StepNotes step={step.id} onOpen={onText} hasTitle />}
      </>
    );
  }
  return (
    <>
      <StepHead step={step} />
      <div>
        <PopoverButton
          trigger={texts('notes.short')}
          title={texts('notes.title')}
          icon={NotebookPen}
          size="compact"
        >
          <StepNotes step={step.id} onOpen={onText} />
        </PopoverButton>
      </div>
      <Panel key={step.id} step={step} />
    </>
  );
}

function NotStarted() {
  const t = useMessages(consoleLiveMessages);
  const { view } = useConsole();
  return (
    <EmptyState title={t('ready.title')}>{view.room.open ? t('ready.text') : t('ready.closed')}</EmptyState>
  );
}
