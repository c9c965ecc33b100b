import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { draftNote } from '../../features/device/drafts.ts';
import type { Draft } from '../../features/device/drafts.ts';
import { useNote } from '../../features/device/use-note.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { StepTime } from '../../features/phone/StepTime.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { charactersOver } from './card-length.ts';
import { cardLook, type CardLook } from './card-look.ts';
import { OwnList } from './phone-own-list.tsx';
import { ShownCards } from './phone-shown.tsx';
import { TableThree } from './phone-table-three.tsx';

/** Writing: the draft is kept on the phone letter by letter, and what is sent leaves the box at once. */
export function WritingPage({
  common,
  seat,
  step,
  prompt,
  look: given,
  place = null,
  above,
}: PhoneFaceProps & {
  readonly prompt: string;
  /** What the box asks for; a card unless given. */
  readonly look?: CardLook;
  /** Where in the activity it is said. */
  readonly place?: string | null;
  readonly above?: ReactNode;
}) {
  const t = useMessages(phoneTaskMessages);
  const look = given ?? cardLook(t);
  const act = useAct();
  const refusal = useRefusal();
  const run = step.run?.id ?? '';
  const about = place === null ? run : `${run}.${place}`;
  const [draft, setDraft] = useNote<Draft>(draftNote(seat.id, about));
  const unsent = useUnsent().filter(
    ({ name, body, seat: by, state }) =>
      name === 'input.write' && body['run'] === run && by === seat.id && state !== 'refused',
  );
  const mine = seat.cards.filter((card) => card.run === run && !card.withdrawn).length + unsent.length;
  const isAll = look.most !== null && mine >= look.most;
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = draft?.text ?? '';
  const over = charactersOver(text, look.longest);
  const body = place === null ? { run } : { run, place };
  const keep = (next: string): void =>
    setDraft(next === '' ? null : { text: next, title: prompt, act: 'input.write', body });

  const send = async (): Promise<void> => {
    if (text.trim() === '' || over > 0) return;
    setProblem(null);
    keep('');
    box.current?.focus();
    const answer = await act('input.write', { ...body, text }, seat.id);
    if (answer.ok) return;
    setProblem(refusal(answer));
    // What was refused goes back into the box, before whatever was begun meanwhile.
    const begun = box.current?.value ?? '';
    keep(begun === '' ? text : `${text}\n\n${begun}`);
  };

  return (
    <PhonePage
      title={prompt}
      isRoomWords
      above={above}
      footer={
        isAll ? undefined : (
          <MainButton isDisabled={text.trim() === '' || over > 0} onPress={() => void send()}>
            {look.send}
          </MainButton>
        )
      }
    >
      <StepTime run={step.run} />
      {step.example !== '' && (
        <Stack gap={4}>
          <Text size="small" tone="muted">
            {t('collect.example')}
          </Text>
          <Text isSerif tone="muted">
            {step.example}
          </Text>
        </Stack>
      )}
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      {isAll ? (
        <Text isStrong>{look.all}</Text>
      ) : (
        <TextArea
          ref={box}
          label={look.most === null ? look.label : `${look.label} (${mine + 1}/${look.most})`}
          help={look.help}
          error={over > 0 ? look.tooLong(over) : undefined}
          value={text}
          onChange={keep}
          onSubmit={() => void send()}
          limit={look.longest}
          rows={look.longest > 200 ? 3 : 1}
        />
      )}
      <OwnList seat={seat} run={run} look={look} place={place} />
      <DoneFlag seat={seat.id} run={run} isDone={seat.done} />
      <TableThree seat={seat} step={step} />
      {common.cards.length > 0 && <ShownCards common={common} seat={seat} />}
    </PhonePage>
  );
}

function DoneFlag(props: { readonly seat: string; readonly run: string; readonly isDone: boolean }) {
  const { seat, run, isDone } = props;
  const t = useMessages(phoneTaskMessages);
  const act = useAct();
  const flag = (done: boolean): void => void act('run.done', { run, done }, seat);
  return (
    <Stack gap={8}>
      {isDone && <Text tone="muted">{t('collect.doneText')}</Text>}
      <Button isFullWidth isPressed={isDone} onPress={() => flag(!isDone)}>
        {t(isDone ? 'collect.notDone' : 'collect.done')}
      </Button>
    </Stack>
  );
}
