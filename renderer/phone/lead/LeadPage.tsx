import { useCallback, useState } from 'react';
import type { LeadView, OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import type { Command } from '../../../shared/domain/commands/command.ts';
import { useAct, useClient } from '../../client/hooks.tsx';
import { MainButton, PhonePage } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { HoldButton } from '../../ui/controls/HoldButton.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Timer } from '../../ui/status/Timer.tsx';
import { Speakers } from './Speakers.tsx';

/** The chair's page: the step and its time, who speaks next, the sentence to read, and the step's one button. */
export function LeadPage(props: {
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly lead: LeadView;
}) {
  const { common, seat, lead } = props;
  const t = useMessages(phoneMessages);
  const act = useAct();
  const client = useClient();
  const clock = useCallback(() => client.now(), [client]);
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const { step, agenda } = common;
  const { progress } = lead;
  const endsAt = step?.run?.endsAt ?? null;
  const hasAnswers =
    step?.methodKind === 'inputs' || step?.methodKind === 'piles' || step?.methodKind === 'ballot';
  const isRunning = step?.run?.phase === 'open';
  const send = async (command: Command): Promise<void> => {
    const answer = await act(command.name, command.body, seat.id);
    setProblem(answer.ok ? null : refusal(answer));
  };
  return (
    <PhonePage
      title={step?.title ?? common.title}
      footer={<LeadButtons lead={lead} onSend={(each) => void send(each)} />}
    >
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      {isRunning && (
        <Stack gap={4}>
          {endsAt === null ? (
            <Text tone="muted">{t('lead.noClock')}</Text>
          ) : (
            <Timer label={t('lead.clock')} size="large" endsAt={Date.parse(endsAt)} clock={clock} />
          )}
          {hasAnswers && (
            <Text>
              {t('lead.wrote', { done: progress.wrote, total: progress.of })} ·{' '}
              {t('lead.done', { count: progress.done })}
            </Text>
          )}
        </Stack>
      )}
      {lead.decisionSentence !== null && (
        <Stack gap={4}>
          <Text size="small" tone="muted">
            {t('lead.read')}
          </Text>
          <Text size="lead" isSerif>
            {common.statement === null
              ? lead.decisionSentence
              : t('lead.sentence', { number: common.statement.number })}
          </Text>
        </Stack>
      )}
      <Text tone="muted">
        {lead.quorum === null
          ? t('lead.present', { count: lead.votingPresent })
          : t('lead.quorum', { present: lead.votingPresent, quorum: lead.quorum })}
      </Text>
      <Speakers lead={lead} seat={seat} onProblem={setProblem} />
      <Stack gap={4}>
        <Text as="h2" isStrong>
          {t('lead.agenda')}
        </Text>
        {agenda.map(({ id, title, minutes, now }) => (
          <Text key={id} isStrong={now} tone={now ? 'ink' : 'muted'}>
            {title}
            {minutes > 0 ? ` · ${t('wait.minutes', { count: minutes })}` : ''}
          </Text>
        ))}
      </Stack>
    </PhonePage>
  );
}

function LeadButtons({
  lead,
  onSend,
}: {
  readonly lead: LeadView;
  readonly onSend: (command: Command) => void;
}) {
  const t = useMessages(phoneMessages);
  const { act, back } = lead;
  const command = act?.command ?? null;
  return (
    <>
      {act === null && <Text tone="muted">{t('lead.end')}</Text>}
      {act !== null && command === null && (
        <Text tone="muted">
          {t(`act.${act.act}`)}: {t('lead.console')}
        </Text>
      )}
      {act !== null && command !== null && act.hold === 0 && (
        <MainButton onPress={() => onSend(command)}>{t(`act.${act.act}`)}</MainButton>
      )}
      {act !== null && command !== null && act.hold !== 0 && (
        <HoldButton
          key={act.act}
          label={t(`act.${act.act}`)}
          seconds={act.hold}
          size="large"
          isFullWidth
          onHeld={() => onSend(command)}
        />
      )}
      {back !== null && (
        <Button variant="plain" isFullWidth onPress={() => onSend(back.command)}>
          {t(`back.${back.back}`)}
        </Button>
      )}
    </>
  );
}
