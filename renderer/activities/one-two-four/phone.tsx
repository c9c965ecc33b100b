import { gatheringMessages } from '../../../shared/i18n/gathering.ts';
import { formats } from '../../../shared/i18n/formats.ts';
import type { OwnGroup } from '../../../shared/domain/view/own-group.ts';
import { draftNote, type Draft } from '../../features/device/drafts.ts';
import { useNote } from '../../features/device/use-note.tsx';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { StepTime } from '../../features/phone/StepTime.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { CollectPhone, promptFor } from '../collect/phone.tsx';
import { longestCard } from '../collect/card-length.ts';
import { cardLook } from '../collect/card-look.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { WritingPage } from '../collect/phone-writing.tsx';

/** 1-2-4-all on the phone: a box of one's own; then with whom, what all bring, and what the group sends on. */
export function OneTwoFourPhone(props: PhoneFaceProps) {
  const { seat, step } = props;
  const t = useMessages(gatheringMessages);
  const tasks = useMessages(phoneTaskMessages);
  const prompt = promptFor(props);
  const stage = step.run?.stage ?? null;
  if (step.run?.phase !== 'open' || seat.role === 'observer' || stage === null) {
    return <CollectPhone {...props} />;
  }
  if (stage === 1) return <WritingPage {...props} prompt={prompt} place="1" look={cardLook(tasks)} />;
  if (seat.group === null) {
    return (
      <PhonePage title={t('group.none')}>
        <StepTime run={step.run} />
        <Text>{t('group.noneHelp')}</Text>
        <Text isSerif tone="muted">
          {prompt}
        </Text>
      </PhonePage>
    );
  }
  const look = {
    ...cardLook(tasks),
    label: t('group.box'),
    help: t('group.help'),
    send: t('group.send'),
    own: t('group.own'),
    longest: longestCard,
  };
  return (
    <WritingPage
      key={seat.group.place}
      {...props}
      // What a group wrote is everybody's in it.
      seat={{ ...seat, cards: seat.group.cards }}
      prompt={prompt}
      place={seat.group.place}
      look={look}
      above={<Group {...props} group={seat.group} prompt={prompt} stage={stage === 2 ? 2 : 4} />}
    />
  );
}

function Group({
  seat,
  step,
  group,
  prompt,
  stage,
}: PhoneFaceProps & { readonly group: OwnGroup; readonly prompt: string; readonly stage: 2 | 4 }) {
  const t = useMessages(gatheringMessages);
  const language = useLanguage();
  const run = step.run?.id ?? '';
  const [draft, setDraft] = useNote<Draft>(draftNote(seat.id, `${run}.${group.place}`));
  const people = group.others.map(({ seat: number, table }) =>
    table === null ? t('group.seat', { seat: number }) : t('group.seatTable', { seat: number, table }),
  );
  const take = (text: string): void => {
    const begun = draft?.text.trim() ?? '';
    setDraft({
      text: begun === '' ? text : `${begun}\n${text}`,
      title: prompt,
      act: 'input.write',
      body: { run, place: group.place },
    });
  };
  return (
    <Stack gap={8}>
      <Text as="h2" isStrong>
        {t(`group.${stage}`, { number: group.number })}
      </Text>
      <Text>{t('group.with', { people: formats(language).list(people) })}</Text>
      <div>
        <Text as="h2" isStrong>
          {t('group.brought')}
        </Text>
        {group.brought.length === 0 && <Text tone="muted">{t('group.nothing')}</Text>}
        {group.brought.map(({ id, text }) => (
          <Card
            key={id}
            meta={
              <Stack isRow>
                <Button label={t('group.takeOf', { text: text.slice(0, 60) })} onPress={() => take(text)}>
                  {t('group.take')}
                </Button>
              </Stack>
            }
          >
            {text}
          </Card>
        ))}
      </div>
    </Stack>
  );
}
