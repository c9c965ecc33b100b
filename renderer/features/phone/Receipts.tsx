import { useState } from 'react';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useNote, useNoteNames } from '../device/use-note.tsx';
import styles from './Receipts.module.css';
import { receiptNote } from './receipts.ts';
import type { ReceiptNote } from './receipts.ts';

/** The published list of a counted secret ballot, as the host gives it out. */
type PublishedRow = { readonly id: string; readonly value: number | 'abstain' };

/** A seat's receipts on this phone: of one ballot, or of all. */
export function Receipts({ seat, ballot }: { readonly seat: string; readonly ballot?: string }) {
  const t = useMessages(phoneTaskMessages);
  const names = useNoteNames(receiptNote(seat, ballot ?? ''));
  if (names.length === 0) return <Text tone="muted">{t('secret.noReceipts')}</Text>;
  return (
    <Stack gap={24}>
      <Notice tone="amber">{t('secret.warning')}</Notice>
      {names.map((name) => (
        <OfBallot key={name} name={name} ballot={name.slice(receiptNote(seat, '').length)} />
      ))}
    </Stack>
  );
}

function OfBallot({ name, ballot }: { readonly name: string; readonly ballot: string }) {
  const t = useMessages(phoneTaskMessages);
  const [receipts, setReceipts] = useNote<ReceiptNote>(name);
  const [found, setFound] = useState<ReadonlyMap<string, PublishedRow['value']> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (receipts === null) return null;
  const find = async (): Promise<void> => {
    const answer = await published(ballot);
    setProblem(answer.ok ? null : t(answer.reason));
    if (answer.ok) setFound(answer.rows);
  };
  return (
    <Stack gap={12}>
      <Text as="h3" isStrong>
        {receipts.label}
      </Text>
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      <ul className={styles['list']}>
        {receipts.rows.map(({ id, number }) => (
          <li key={id}>
            <Text size="small" tone="muted">
              {t('decide.statement', { number })}
            </Text>
            <code className={styles['number']} dir="ltr">
              {id.match(/.{8}/gu)?.join(' ')}
            </code>
            {found !== null && <Fate value={found.get(id)} />}
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

function Fate({ value }: { readonly value: PublishedRow['value'] | undefined }) {
  const t = useMessages(phoneTaskMessages);
  if (value === undefined) return <Text tone="red">{t('secret.missing')}</Text>;
  return <Text tone="accent">{t('secret.found', { answer: String(value) })}</Text>;
}

type Read =
  | { readonly ok: true; readonly rows: ReadonlyMap<string, PublishedRow['value']> }
  | { readonly ok: false; readonly reason: 'secret.notCounted' | 'secret.unreachable' };

/** The whole list is fetched and searched here: asking the host for one number would tell it whose it is. */
async function published(ballot: string): Promise<Read> {
  try {
    const response = await fetch(`/published/${encodeURIComponent(ballot)}`);
    if (response.status === 404) return { ok: false, reason: 'secret.notCounted' };
    if (!response.ok) return { ok: false, reason: 'secret.unreachable' };
    const { rows } = (await response.json()) as { readonly rows: readonly PublishedRow[] };
    return { ok: true, rows: new Map(rows.map(({ id, value }) => [id, value])) };
  } catch {
    // No line, or half an answer: the same to whoever asks.
    return { ok: false, reason: 'secret.unreachable' };
  }
}
