import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { consoleFaces } from '../../activities/console-faces.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { NumberField } from '../../ui/controls/NumberField.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Drawer } from '../../ui/overlays/Drawer.tsx';
import { ActivityPicker } from './ActivityPicker.tsx';
import type { ActivityDraft } from './ActivityPicker.tsx';

type Step = ConsoleView['steps'][string];
type Kind = Step['kind'];

interface StepDrawerProps {
  /** The step that is edited; null makes a new one at the end of `meeting`. */
  readonly step: Step | null;
  readonly meeting: string;
  readonly onClose: () => void;
}

/** The form of one step of the agenda. */
export function StepDrawer({ step, meeting, onClose }: StepDrawerProps) {
  const t = useMessages(consolePlanMessages);
  const kit = useMessages(kitMessages);
  const { view } = useConsole();
  const doing = useDoing();
  const [title, setTitle] = useState(step?.title ?? '');
  const [minutes, setMinutes] = useState<number | undefined>(step?.minutes ?? 30);
  const [kind, setKind] = useState<Kind>(step?.kind ?? 'activity');
  const [prompt, setPrompt] = useState(step?.prompt ?? '');
  const [example, setExample] = useState(step?.example ?? '');
  const [tablePrompts, setTablePrompts] = useState<{ readonly [table: string]: string }>(
    step?.tablePrompts ?? {},
  );
  const [hasTables, setHasTables] = useState(Object.keys(step?.tablePrompts ?? {}).length > 0);
  const [activity, setActivity] = useState<ActivityDraft | null>(draftOf(step));

  const tables = [...new Set(Object.values(view.seats).flatMap((seat) => seat.table ?? []))].toSorted(
    (a, b) => a.localeCompare(b, undefined, { numeric: true }),
  );
  const writes =
    kind === 'activity' && activity !== null && consoleFaces.get(activity.method)?.facts.kind === 'inputs';
  const save = async (): Promise<void> => {
    if (title.trim() === '') return doing.say(t('step.noTitle'));
    const fields = {
      title,
      minutes: minutes ?? 0,
      kind,
      prompt,
      example,
      tablePrompts: hasTables ? filled(tablePrompts) : {},
      ...(step !== null && sameActivity(step, kind, activity)
        ? {}
        : { activity: kind === 'activity' ? activity : null }),
    };
    const answer =
      step === null
        ? await doing.act('step.add', { meeting, ...fields })
        : await doing.act('step.edit', { step: step.id, ...fields });
    return answer.ok ? onClose() : undefined;
  };
  return (
    <Drawer
      title={step === null ? t('step.new') : t('step.editOf', { title: step.title })}
      isOpen
      onClose={onClose}
      footer={
        <Stack gap={8}>
          <Problem of={doing} />
          <Stack isRow gap={8} justify="end">
            <Button onPress={onClose}>{kit('cancel')}</Button>
            <Button variant="primary" type="submit" form="step-form" isBusy={doing.isBusy}>
              {t('step.save')}
            </Button>
          </Stack>
        </Stack>
      }
    >
      <form
        id="step-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap={16}>
          <TextField
            label={t('step.title')}
            value={title}
            onChange={setTitle}
            isFocusedFirst
            maxLength={200}
          />
          <SegmentedControl<Kind>
            label={t('step.kind')}
            segments={(['activity', 'talk', 'pause'] as const).map((value) => ({
              value,
              label: t(`step.kind.${value}`),
            }))}
            value={kind}
            onChange={setKind}
          />
          <NumberField label={t('step.minutes')} value={minutes} onChange={setMinutes} min={0} max={1440} />
          {kind === 'activity' && <ActivityPicker value={activity} onChange={setActivity} />}
          {kind !== 'pause' && (
            <TextArea
              label={t('step.prompt')}
              help={t('step.prompt.help')}
              value={prompt}
              onChange={setPrompt}
              rows={3}
              limit={600}
            />
          )}
          {writes && (
            <TextField
              label={t('step.example')}
              help={t('step.example.help')}
              value={example}
              onChange={setExample}
              isSerif
              maxLength={600}
            />
          )}
          {writes && tables.length > 0 && (
            <Switch isSelected={hasTables} onChange={setHasTables}>
              {t('step.tablePrompts')}
            </Switch>
          )}
          {writes &&
            hasTables &&
            tables.map((table) => (
              <TextField
                key={table}
                label={t('step.tablePrompt', { table })}
                value={tablePrompts[table] ?? ''}
                onChange={(text) => setTablePrompts({ ...tablePrompts, [table]: text })}
                isSerif
              />
            ))}
          {kind === 'activity' && activity === null && <Text tone="muted">{t('step.activity.none')}</Text>}
        </Stack>
      </form>
    </Drawer>
  );
}

function draftOf(step: Step | null): ActivityDraft | null {
  if (step === null || step.method === null) return null;
  return { method: step.method, settings: step.settings, collection: step.collection };
}

/** An activity that was not touched is not sent: a step with answers refuses a new one. */
function sameActivity(step: Step, kind: Kind, activity: ActivityDraft | null): boolean {
  if (kind !== 'activity') return step.method === null;
  return JSON.stringify(draftOf(step)) === JSON.stringify(activity);
}

function filled(prompts: { readonly [table: string]: string }): { [table: string]: string } {
  return Object.fromEntries(Object.entries(prompts).filter(([, text]) => text.trim() !== ''));
}
