import { useState } from 'react';
import type { BallotItemView } from '../../../shared/domain/view/ballot-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { consoleFrameMessages } from '../../../shared/i18n/console-frame.ts';
import { kitMessages } from '../../../shared/i18n/kit.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { ProgressBar } from '../../ui/status/ProgressBar.tsx';
import { useConsole } from '../console/console-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './ballot.module.css';
import { CountingNow } from './CountingNow.tsx';
import { RuleWords } from './RuleWords.tsx';

/** While people vote, and after the stop: how many, who is missing (here alone), items to withdraw. */
export function OpenBallot({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const [withdrawing, setWithdrawing] = useState<BallotItemView | null>(null);
  const entered = Object.values(ballot.paperEntered).reduce((sum, count) => sum + count, 0);
  const marked = ballot.paperMarks.length;
  return (
    <Stack gap={16}>
      <ProgressBar
        label={t('open.voted', { done: ballot.voted, total: ballot.of })}
        done={ballot.voted}
        total={ballot.of}
      />
      {ballot.phase === 'stopped' && <Text tone="muted">{t('stopped.help')}</Text>}
      {ballot.phase === 'stopped' && <CountingNow ballot={ballot} />}
      {marked > 0 && (
        <Text tone={ballot.phase === 'stopped' && entered !== marked ? 'amber' : 'muted'}>
          {ballot.collection === 'secret'
            ? t('stopped.papers', { entered, marked })
            : t('open.paper', { count: marked })}
        </Text>
      )}
      <Outstanding ballot={ballot} />
      <RuleWords ballot={ballot} />
      <section aria-labelledby="ballot-items">
        <Text as="h3" isStrong id="ballot-items">
          {t('open.items')}
        </Text>
        {ballot.items.map((item) => (
          <Card
            key={item.statement}
            {...(ballot.practice ? {} : { code: String(item.number) })}
            lang={item.language}
            {...(item.withdrawn === null
              ? {
                  actions: (
                    <Button size="compact" variant="plain" onPress={() => setWithdrawing(item)}>
                      {t('open.withdraw')}
                    </Button>
                  ),
                }
              : { meta: t('open.withdrawn', { reason: item.withdrawn }) })}
          >
            {item.text}
          </Card>
        ))}
      </section>
      {withdrawing !== null && (
        <WithdrawDialog ballot={ballot} item={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </Stack>
  );
}

function Outstanding({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const f = useMessages(consoleFrameMessages);
  const { view, isSafe } = useConsole();
  const seats = ballot.outstanding
    .flatMap((id) => view.seats[id] ?? [])
    .toSorted((a, b) => a.number - b.number);
  if (seats.length === 0) return <Text>{t('open.all')}</Text>;
  if (isSafe) return <Text tone="muted">{t('open.outstanding.hidden', { count: seats.length })}</Text>;
  return (
    <section aria-labelledby="ballot-outstanding">
      <Text as="h3" isStrong id="ballot-outstanding">
        {t('open.outstanding')}
      </Text>
      <ul className={styles['outstanding']}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <span className={styles['number']}>
              {seat.person === null ? f('seat.number', { number: seat.number }) : seat.number}
            </span>
            {seat.person !== null && <span dir="auto">{seat.person}</span>}
            {seat.table !== null && (
              <span className={styles['quiet']}> · {f('seat.table', { table: seat.table })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WithdrawDialog({
  ballot,
  item,
  onClose,
}: {
  readonly ballot: TeamBallot;
  readonly item: BallotItemView;
  readonly onClose: () => void;
}) {
  const t = useMessages(consoleBallotMessages);
  const kit = useMessages(kitMessages);
  const doing = useDoing();
  const [reason, setReason] = useState('');
  const withdraw = async (): Promise<void> => {
    const body = { ballot: ballot.id, statement: item.statement, reason };
    const answer = await doing.act('ballot.withdrawItem', body);
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('open.withdraw.title', { number: item.number })}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{kit('cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={reason.trim() === ''}
            isBusy={doing.isBusy}
            onPress={() => void withdraw()}
          >
            {t('open.withdraw.go')}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Card lang={item.language}>{item.text}</Card>
        <Text>{t('open.withdraw.help')}</Text>
        <TextField
          label={t('open.withdraw.reason')}
          value={reason}
          onChange={setReason}
          maxLength={600}
          isFocusedFirst
        />
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}
