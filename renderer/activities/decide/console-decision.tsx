import { useId, useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useRefusalUntil } from '../../features/doing/use-refusal-until.ts';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { HoldButton } from '../../ui/controls/HoldButton.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** The room's word on one version: adopt (held for two seconds), defer, drop, or ad referendum until a date. */
export function Decision({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(consoleLiveMessages);
  const { view, stage } = useConsole();
  const doing = useDoing();
  const [note, setNote] = useState('');
  const { present, votingPresent } = view.presence;
  const { quorum } = view;
  useRefusalUntil(doing, `${statement.id} ${statement.version} ${votingPresent} ${quorum}`);
  const objection = statement.dissents.some((row) => row.kind === 'objection' && row.response === null);
  const short = quorum !== null && votingPresent < quorum;
  const decide = (kind: string, until: string | null = null): void =>
    doing.go('statement.decide', { statement: statement.id, kind, seen: statement.version, until, note });
  return (
    <Stack gap={12}>
      <Text tone="muted">
        {t('decide.presence', { present, voting: votingPresent })}
        {quorum !== null && ` · ${t('decide.quorum', { quorum })}`}
      </Text>
      {objection && <Notice tone="red">{t('decide.objectionStands')}</Notice>}
      {short && <Notice tone="amber">{t('decide.noQuorum', { quorum, count: votingPresent })}</Notice>}
      <TextField label={t('decide.note')} value={note} onChange={setNote} maxLength={600} />
      <Stack isRow gap={8} align="start">
        <HoldButton
          label={t('decide.adopt', { version: statement.version })}
          seconds={2}
          isDisabled={objection || short}
          isBusy={doing.isBusy}
          onHeld={() => decide('adopted')}
        />
        <Button onPress={() => doing.go('ring.start', { seconds: 20, label: '' })}>
          {t('decide.noObjection')}
        </Button>
        <Button onPress={() => stage({ kind: 'adoption', statement: statement.id })}>
          {t('decide.stageAdoption')}
        </Button>
        <Button onPress={() => decide('deferred')}>{t('decide.defer')}</Button>
        <AdReferendum onDecide={(until) => decide('ad-referendum', until)} />
        <Button variant="plain" onPress={() => decide('dropped')}>
          {t('decide.drop')}
        </Button>
      </Stack>
      <Problem of={doing} />
    </Stack>
  );
}

function AdReferendum({ onDecide }: { readonly onDecide: (until: string) => void }) {
  const t = useMessages(consoleLiveMessages);
  const formats = useFormats();
  const dateId = useId();
  const [date, setDate] = useState('');
  return (
    <PopoverButton trigger={t('decide.adRef')} title={t('decide.adRef')}>
      {(close) => (
        <Stack gap={12}>
          <label htmlFor={dateId}>{t('decide.adRef.until')}</label>
          <input id={dateId} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
          {date !== '' && <Text tone="muted">{formats.date(Date.parse(date))}</Text>}
          <Button
            variant="primary"
            isDisabled={date === ''}
            onPress={() => {
              onDecide(date);
              close();
            }}
          >
            {t('decide.adRef.go')}
          </Button>
        </Stack>
      )}
    </PopoverButton>
  );
}
