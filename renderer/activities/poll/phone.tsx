import { useState } from 'react';
import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { PHONE_SIZE } from '../../../shared/figures/theme.ts';
import { GatheredFigure } from '../../features/gathering/GatheredFigure.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { placeOf } from '../../features/phone/save-place.ts';
import { StepTime } from '../../features/phone/StepTime.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { pollIn } from './poll-in.ts';

/** A closed question on the phone: its options, changeable until it closes; then the result with one's own. */
export function PollPhone(props: PhoneFaceProps) {
  const { common, seat, step } = props;
  const t = useMessages(gatheringMessages);
  const tasks = useMessages(phoneTaskMessages);
  const title = step.prompt === '' ? step.title : step.prompt;
  const { options } = pollIn(step.settings);
  const own = seat.choices.flatMap((index) => options[index] ?? []);
  switch (step.run?.phase ?? 'ready') {
    case 'ready':
      return <PhonePage title={title} isRoomWords />;
    case 'open':
      return seat.role === 'observer' ? (
        <PhonePage title={title} isRoomWords>
          <Text tone="muted">{tasks('observer.text')}</Text>
        </PhonePage>
      ) : (
        <Choosing {...props} title={title} />
      );
    case 'stopped':
    case 'team':
      return (
        <PhonePage title={t('poll.closed')}>
          <Text>{t('poll.closedText')}</Text>
          <Own options={own} />
        </PhonePage>
      );
    case 'shown':
    case 'done':
      return (
        <PhonePage title={title} isRoomWords>
          {common.gathered !== null && <GatheredFigure gathered={common.gathered} size={PHONE_SIZE} />}
          <Own options={own} />
        </PhonePage>
      );
  }
}

function Own({ options }: { readonly options: readonly string[] }) {
  const t = useMessages(gatheringMessages);
  if (options.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="small" tone="muted">
        {t('poll.yours')}
      </Text>
      {options.map((option) => (
        <Text key={option} isSerif>
          {option}
        </Text>
      ))}
    </Stack>
  );
}

function Choosing({ seat, step, title }: PhoneFaceProps & { readonly title: string }) {
  const t = useMessages(gatheringMessages);
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const run = step.run?.id ?? '';
  const { options, most } = pollIn(step.settings);
  const pending = useUnsent()
    .filter(
      ({ name, body, seat: by, state }) =>
        name === 'choice.make' && body['run'] === run && by === seat.id && state !== 'refused',
    )
    .pop();
  const chosen = pending === undefined ? seat.choices : numbersIn(pending.body['choices']);
  const choose = async (choices: readonly number[]): Promise<void> => {
    const answer = await act('choice.make', { run, choices }, seat.id);
    setProblem(answer.ok ? null : refusal(answer));
  };
  return (
    <PhonePage title={title} isRoomWords>
      <StepTime run={step.run} />
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      {most === 1 ? (
        <RadioGroup
          label={t('poll.choose')}
          isFramed
          options={options.map((label, index) => ({ value: String(index), label }))}
          value={chosen[0] === undefined ? undefined : String(chosen[0])}
          onChange={(value) => void choose([Number(value)])}
        />
      ) : (
        <fieldset>
          <Text as="legend" isStrong>
            {t('poll.chooseUpTo', { count: most })}
          </Text>
          {options.map((label, index) => (
            <Checkbox
              key={label}
              isSelected={chosen.includes(index)}
              isDisabled={!chosen.includes(index) && chosen.length >= most}
              onChange={(on) =>
                void choose(on ? [...chosen, index] : chosen.filter((each) => each !== index))
              }
            >
              {label}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {chosen.length === 0 ? (
        <Text tone="muted">{t('poll.none')}</Text>
      ) : (
        <Stack gap={8}>
          <SaveState place={pending === undefined ? 'onComputer' : placeOf(pending)} />
          <Text tone="muted">{t('poll.kept')}</Text>
          <Button variant="plain" onPress={() => void choose([])}>
            {t('poll.clear')}
          </Button>
        </Stack>
      )}
    </PhonePage>
  );
}

function numbersIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}
