import { useState } from 'react';
import type { Answer } from '../../../shared/contract/frames.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { consoleTemplatesMessages } from '../../../shared/i18n/console-templates.ts';
import { languageOf } from '../../../shared/i18n/language.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import { methodOf, templates } from './templates.ts';
import type { Template, TemplateStep } from './templates.ts';

type Words = ReturnType<typeof consoleTemplatesMessages>;
type Act = (name: string, body: JsonObject) => Promise<Answer>;

/** Offers whole agendas and writes the chosen one into the plan, in the first language of the room. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(consolePlanMessages);
  const words = useMessages(consoleTemplatesMessages);
  const kit = useMessages(kitMessages);
  const formats = useFormats();
  const doing = useDoing();
  const { view } = useConsole();
  const [id, setId] = useState<Template['id']>('half');
  const [written, setWritten] = useState<number | null>(null);
  const chosen = templates.find((template) => template.id === id);
  const steps = chosen?.meetings.flatMap((meeting) => meeting.steps) ?? [];

  const add = async (template: Template): Promise<void> => {
    setWritten(0);
    const inRoom = consoleTemplatesMessages(languageOf(view.about?.languages[0] ?? 'en') ?? 'en');
    const done = await writeTemplate(template, inRoom, doing.act, setWritten);
    if (done) onClose();
    else setWritten(null);
  };
  return (
    <Dialog
      title={t('template.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button
            variant="primary"
            isBusy={written !== null}
            onPress={() => {
              if (chosen !== undefined) void add(chosen);
            }}
          >
            {t('template.add')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <RadioGroup<Template['id']>
          label={t('template.title')}
          isLabelHidden
          isFramed
          value={id}
          onChange={setId}
          options={templates.map((template) => {
            const all = template.meetings.flatMap((meeting) => meeting.steps);
            const time = formats.duration(all.reduce((sum, step) => sum + step.minutes, 0) * 60);
            return {
              value: template.id,
              label: words(`${template.id}.title`),
              help: `${words(`${template.id}.text`)} ${t('template.steps', { count: all.length, time })}.`,
            };
          })}
        />
        {written !== null && <ProgressBar label={t('template.adding')} done={written} total={steps.length} />}
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}

/** Writes a template's meetings and steps, one after the other; false when one was refused. */
async function writeTemplate(
  template: Template,
  words: Words,
  act: Act,
  tell: (steps: number) => void,
): Promise<boolean> {
  let count = 0;
  for (const meeting of template.meetings) {
    const added = await act('meeting.add', { label: words(meeting.label) });
    if (!added.ok) return false;
    const made = added.answer['meeting'];
    if (typeof made !== 'string') return false;
    for (const step of meeting.steps) {
      const answer = await act('step.add', stepBody(made, step, words));
      if (!answer.ok) return false;
      count += 1;
      tell(count);
    }
  }
  return true;
}

/** The body of `step.add` for a step of a template. */
export function stepBody(meeting: string, step: TemplateStep, words: Words): JsonObject {
  const method = methodOf(step);
  return {
    meeting,
    title: words(step.title),
    minutes: step.minutes,
    kind: step.kind,
    prompt: step.prompt === undefined ? '' : words(step.prompt),
    example: step.example === undefined ? '' : words(step.example),
    activity: method === null ? null : { method, settings: {}, collection: step.collection ?? 'group' },
  };
}
