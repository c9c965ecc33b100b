import { useState } from 'react';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { PublishedBox, PublishedVote } from '../../../shared/domain/view/published-box.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import type { Question } from '../../../shared/methods/question.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useNote, useNoteNames } from '../device/use-note.tsx';
import styles from './Receipts.module.css';
import { receiptNote } from './receipts.ts';
import type { ReceiptNote } from './receipts.ts';

/** What came of the votes: their values by number, and the statements whose counts are withheld. */
type Found = {
  readonly values: ReadonlyMap<string, PublishedVote['value']>;
  readonly withheld: readonly string[];
};

/** A seat's receipts on this phone: of one ballot, or of all. */
export function Receipts({
  seat,
  ballot,
  question = null,
}: {
  readonly seat: string;
  readonly ballot?: string;
  /** What that ballot asked, so that answers are said in its words. */
  readonly question?: Question | null;
}) {
  const t = useMessages(phoneTaskMessages);
  const names = useNoteNames(receiptNote(seat, ballot ?? ''));
  if (names.length === 0) return <Text tone="muted">{t('secret.noReceipts')}</Text>;
  return (
    <Stack gap={24}>
      <Notice tone="amber">{t('secret.warning')}</Notice>
      {names.map((name) => (
        <OfBallot
          key={name}
          name={name}
          ballot={name.slice(receiptNote(seat, '').length)}
          question={question}
        />
      ))}
    </Stack>
  );
}

function OfBallot({
  name,
  ballot,
  question,
}: {
  readonly name: string;
  readonly ballot: string;
  readonly question: Question | null;
}) {
  const t = useMessages(phoneTaskMessages);
  const [receipts, setReceipts] = useNote<ReceiptNote>(name);
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (receipts === null) return null;
  const find = async (): Promise<void> => {
    const answer = await published(ballot);
    setProblem(answer.ok ? null : t(answer.reason));
    if (answer.ok) setFound(answer.found);
  };
  return (
    <Stack gap={12}>
      <Text isStrong>{receipts.label}</Text>
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      <ul className={styles['list']}>
        {receipts.rows.map(({ id, number, statement }) => (
          <li key={id}>
            <Text size="small" tone="muted">
              {t('decide.statement', { number })}
            </Text>
            <code className={styles['number']} dir="ltr">
              {id.match(/.{8}/gu)?.join(' ')}
            </code>
            {found !== null && <Fate found={found} id={id} statement={statement} question={question} />}
          </li>
        ))}
      </ul>
      <Button isFullWidth onPress={() => void find()}>
        {t('secret.find')}
      </Button>
      <Button variant="plain" onPress={() => setReceipts(null)}>
        {t('secret.delete')}
      </Button>
    </Stack>
  );
}

function Fate(props: {
  readonly found: Found;
  readonly id: string;
  readonly statement: string;
  readonly question: Question | null;
}) {
  const { found, id, statement, question } = props;
  const language = useLanguage();
  const t = useMessages(phoneTaskMessages);
  const common = useMessages(commonMessages);
  const value = found.values.get(id);
  if (found.withheld.includes(statement)) return <Text>{t('result.small')}</Text>;
  if (value === undefined) return <Text tone="red">{t('secret.missing')}</Text>;
  const level = question?.levels.find((each) => each.value === value);
  const words = level === undefined || level.short !== '' ? (level?.short ?? value) : level.said[language];
  return (
    <Text tone="accent">
      {t('secret.found', { answer: value === 'abstain' ? common('abstain') : words })}
    </Text>
  );
}

type Read =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly reason: 'secret.notCounted' | 'secret.unreachable' };

/** The whole list is fetched and searched here: asking the host for one number would tell it whose it is. */
async function published(ballot: string): Promise<Read> {
  try {
    const response = await fetch(`/published/${encodeURIComponent(ballot)}`);
    if (response.status === 404) return { ok: false, reason: 'secret.notCounted' };
    if (!response.ok) return { ok: false, reason: 'secret.unreachable' };
    const { rows, withheld } = (await response.json()) as PublishedBox;
    return { ok: true, found: { values: new Map(rows.map(({ id, value }) => [id, value])), withheld } };
  } catch {
    // No line, or half an answer: the same to whoever asks.
    return { ok: false, reason: 'secret.unreachable' };
  }
}
