import { ArrowRight, CalendarPlus, DoorOpen, ListPlus, Printer, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { consoleMessages } from '../../../shared/i18n/console.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { consoleTemplatesMessages } from '../../../shared/i18n/console-templates.ts';
import { languageOf } from '../../../shared/i18n/language.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { PlaceFrame } from '../../features/console/PlaceFrame.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { CardsDialog } from '../../features/people/CardsDialog.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { StickDialog } from '../frame/FileDialogs.tsx';
import { AboutDialog } from '../plan/AboutDialog.tsx';
import { Agenda } from '../plan/Agenda.tsx';
import { MeetingDialog } from '../plan/MeetingDialog.tsx';
import { OpenRoomDialog } from '../plan/OpenRoomDialog.tsx';
import styles from '../plan/plan.module.css';
import { Readiness } from '../plan/Readiness.tsx';
import type { Fix } from '../plan/readiness.ts';
import { RoomDialog } from '../plan/RoomDialog.tsx';
import { StepDrawer } from '../plan/StepDrawer.tsx';
import { stepBody, TemplateDialog } from '../plan/TemplateDialog.tsx';
import { practiceStep } from '../plan/templates.ts';

type Editing = { readonly step: string | null; readonly meeting: string };

/** Plan: the agenda, what is still missing, the room, and *Open the room*. */
export function Plan() {
  const t = useMessages(consolePlanMessages);
  const c = useMessages(consoleMessages);
  const { view, go, target } = useConsole();
  const doing = useDoing();
  const [dialog, setDialog] = useState<'template' | 'about' | 'room' | 'open' | 'cards' | 'stick' | null>(
    null,
  );
  const [meeting, setMeeting] = useState<string | null | undefined>(undefined);
  const [editing, setEditing] = useState<Editing | null>(() => editingOf(target));
  const close = (): void => setDialog(null);

  function editingOf(step: string | undefined): Editing | null {
    const owner = view.meetings.find((row) => step !== undefined && row.agenda.includes(step));
    return step === undefined || owner === undefined ? null : { step, meeting: owner.id };
  }
  const addPractice = async (): Promise<void> => {
    const [first] = view.meetings;
    if (first === undefined) return;
    const words = consoleTemplatesMessages(languageOf(view.about?.languages[0] ?? 'en') ?? 'en');
    await doing.act('step.add', {
      ...stepBody(first.id, practiceStep, words),
      before: first.agenda[0] ?? null,
    });
  };
  const fix = (wanted: Fix): void => {
    switch (wanted.kind) {
      case 'template':
      case 'about':
      case 'room':
      case 'stick':
        return setDialog(wanted.kind);
      case 'people':
        return go('people');
      case 'screen':
        return void window.open('/screen', 'baraza-screen');
      case 'practice':
        return void addPractice();
      case 'step':
        return setEditing(editingOf(wanted.step));
      case 'none':
        return undefined;
    }
  };
  const edited = view.steps[editing?.step ?? ''] ?? null;
  const { about } = view;
  const seats = Object.values(view.seats).toSorted((a, b) => a.number - b.number);
  return (
    <PlaceFrame
      right={<Aside onFix={fix} onRoom={() => setDialog('room')} onCards={() => setDialog('cards')} />}
      actions={
        view.room.open ? (
          <>
            <Button variant="plain" icon={DoorOpen} onPress={() => setDialog('open')}>
              {t('open.how')}
            </Button>
            <Button variant="primary" size="large" icon={ArrowRight} onPress={() => go('live')}>
              {t('open.toLive')}
            </Button>
          </>
        ) : (
          <Button variant="primary" size="large" icon={DoorOpen} onPress={() => setDialog('open')}>
            {c('verb.openRoom')}
          </Button>
        )
      }
      overlays={
        <>
          {editing !== null && (
            <StepDrawer
              key={`${editing.meeting} ${editing.step}`}
              step={edited}
              meeting={editing.meeting}
              onClose={() => setEditing(null)}
            />
          )}
          {meeting !== undefined && (
            <MeetingDialog
              meeting={view.meetings.find((row) => row.id === meeting) ?? null}
              number={view.meetings.length + 1}
              onClose={() => setMeeting(undefined)}
            />
          )}
          {dialog === 'template' && <TemplateDialog onClose={close} />}
          {dialog === 'about' && about !== null && <AboutDialog about={about} onClose={close} />}
          {dialog === 'room' && <RoomDialog room={view.room} onClose={close} />}
          {dialog === 'open' && <OpenRoomDialog onClose={close} />}
          {dialog === 'cards' && (
            <CardsDialog
              seats={seats}
              found={seats}
              labels={new Map(view.categories.map(({ id, label }) => [id, label]))}
              base={view.live.addresses[0]?.url ?? null}
              onClose={close}
            />
          )}
          {dialog === 'stick' && <StickDialog isOpen onClose={close} view={view} />}
        </>
      }
    >
      <Stack gap={24}>
        <div className={styles['about']}>
          <Text size="lead" isSerif tone={about?.question === '' ? 'muted' : 'ink'}>
            {about?.question === '' ? t('about.noQuestion') : (about?.question ?? '')}
          </Text>
          <Button size="compact" icon={Settings2} onPress={() => setDialog('about')}>
            {t('about.edit')}
          </Button>
        </div>
        <Problem of={doing} />
        {view.meetings.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            action={
              <Stack isRow gap={8} justify="center">
                <Button variant="primary" icon={ListPlus} onPress={() => setDialog('template')}>
                  {t('template.use')}
                </Button>
                <Button icon={CalendarPlus} onPress={() => setMeeting(null)}>
                  {t('meeting.add')}
                </Button>
              </Stack>
            }
          >
            {t('empty.text')}
          </EmptyState>
        ) : (
          <>
            {view.meetings.map((row) => (
              <Agenda
                key={row.id}
                meeting={row}
                onEditMeeting={() => setMeeting(row.id)}
                onEditStep={(step) => setEditing({ step, meeting: row.id })}
                onAddStep={() => setEditing({ step: null, meeting: row.id })}
              />
            ))}
            <Stack isRow gap={8}>
              <Button size="compact" icon={CalendarPlus} onPress={() => setMeeting(null)}>
                {t('meeting.add')}
              </Button>
              <Button size="compact" icon={ListPlus} onPress={() => setDialog('template')}>
                {t('template.use')}
              </Button>
            </Stack>
          </>
        )}
      </Stack>
    </PlaceFrame>
  );
}

function Aside({
  onFix,
  onRoom,
  onCards,
}: {
  readonly onFix: (fix: Fix) => void;
  readonly onRoom: () => void;
  readonly onCards: () => void;
}) {
  const t = useMessages(consolePlanMessages);
  const { view } = useConsole();
  const seats = Object.values(view.seats).filter((seat) => seat.removed === null).length;
  return (
    <Stack gap={24}>
      <Readiness onFix={onFix} />
      <Stack gap={8}>
        <Text as="h2" size="lead">
          {t('room.title')}
        </Text>
        <Text isNumber>{t('room.code', { code: view.room.joinCode })}</Text>
        <Text tone="muted">{t(`room.door.${view.room.door}`)}</Text>
        <Button size="compact" icon={Settings2} onPress={onRoom}>
          {t('room.edit')}
        </Button>
      </Stack>
      <Stack gap={8}>
        <Text as="h2" size="lead">
          {t('cards.title')}
        </Text>
        <Text tone="muted">{seats === 0 ? t('cards.none') : t('cards.text', { count: seats })}</Text>
        {seats > 0 && (
          <Button size="compact" icon={Printer} onPress={onCards}>
            {t('cards.print')}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}
