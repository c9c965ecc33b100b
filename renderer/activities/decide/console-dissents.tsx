import { useState } from 'react';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Problem } from '../../features/doing/Problem.tsx';
import { useDoing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../ui/overlays/PopoverButton.tsx';
import { Card } from '../../ui/room/Card.tsx';

type Dissent = TeamStatement['dissents'][number];
type Kind = 'accepted' | 'partly' | 'no';

const order = ['objection', 'change-wanted', 'comment', 'reservation'];

/** What stands against a statement in its authors' own words: what wants an answer, then reservations to read back. */
export function Dissents({
  statement,
  isDecided,
}: {
  readonly statement: TeamStatement;
  readonly isDecided: boolean;
}) {
  const t = useMessages(consoleLiveMessages);
  const rows = statement.dissents.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const reservations = rows.filter((row) => row.kind === 'reservation');
  const others = rows.filter((row) => row.kind !== 'reservation');
  return (
    <>
      {others.length > 0 && (
        <section aria-label={t('decide.toAnswer')}>
          {others.map((row) => (
            <DissentCard key={row.id} row={row} />
          ))}
        </section>
      )}
      {reservations.length > 0 && (
        <section aria-label={t('decide.reservation')}>
          {!isDecided && <Text isStrong>{t('decide.readBack')}</Text>}
          {reservations.map((row) => (
            <DissentCard key={row.id} row={row} />
          ))}
        </section>
      )}
    </>
  );
}

function DissentCard({ row }: { readonly row: Dissent }) {
  const t = useMessages(consoleLiveMessages);
  const { isSafe } = useConsole();
  return (
    <Card
      meta={[
        t(`decide.${row.kind}`),
        ...(isSafe || row.name === null ? [] : [row.name]),
        ...(row.category === null ? [] : [row.category]),
        ...(row.cosigners > 0 ? [t('decide.cosigners', { count: row.cosigners })] : []),
        ...(row.response === null ? [] : [t('decide.answered', { reason: row.response.reason })]),
      ].join(' · ')}
      {...(row.response === null && row.kind !== 'reservation' ? { actions: <Answer dissent={row} /> } : {})}
    >
      {row.text}
    </Card>
  );
}

function Answer({ dissent }: { readonly dissent: Dissent }) {
  const t = useMessages(consoleLiveMessages);
  const doing = useDoing();
  const [kind, setKind] = useState<Kind>('accepted');
  const [reason, setReason] = useState('');
  const answer = async (close: () => void): Promise<void> => {
    const done = await doing.act('dissent.answer', { dissent: dissent.id, answer: kind, reason });
    if (done.ok) close();
  };
  return (
    <PopoverButton trigger={t('decide.answer')} title={t('decide.answer')} size="compact">
      {(close) => (
        <Stack gap={12}>
          <RadioGroup<Kind>
            label={t('decide.answer')}
            isLabelHidden
            value={kind}
            onChange={setKind}
            options={(['accepted', 'partly', 'no'] as const).map((value) => ({
              value,
              label: t(`decide.answer.${value}`),
            }))}
          />
          <TextArea
            label={t('decide.answer.text')}
            value={reason}
            onChange={setReason}
            rows={3}
            limit={600}
          />
          <Problem of={doing} />
          <Button
            variant="primary"
            isDisabled={reason.trim() === ''}
            isBusy={doing.isBusy}
            onPress={() => void answer(close)}
          >
            {t('decide.answer')}
          </Button>
        </Stack>
      )}
    </PopoverButton>
  );
}
