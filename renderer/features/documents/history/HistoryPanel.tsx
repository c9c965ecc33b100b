import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { HistoryEntry } from '../../../../shared/contract/documents.ts';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { useMoment } from '../use-moment.ts';
import { useAppearsWords } from '../use-text-words.ts';
import styles from './history.module.css';
import { type HistoryPage, seatOf } from './history-api.ts';
import { daysOf, whoKey, writersOf } from './sittings.ts';
import { useHistory } from './use-history.ts';
import { type Chosen, VersionChanges } from './VersionChanges.tsx';

interface HistoryPanelProps {
  readonly text: DocumentView;
  readonly session: DocumentSession;
  readonly page: HistoryPage;
}

/** How a document came to be: who wrote when, named versions, what changed, and the way back to any of it. */
export function HistoryPanel({ text, session, page }: HistoryPanelProps) {
  const t = useMessages(textsHistoryMessages);
  const { entries, again } = useHistory(text.id, page);
  const [chosen, choose] = useState<Chosen | null>(null);
  if (entries.state === 'loading') return <p role="status">{t('history.loading')}</p>;
  if (entries.state === 'failed') {
    return (
      <Notice tone="amber" action={<Button onPress={again}>{t('history.loading')}</Button>}>
        {t('history.failed')}
      </Notice>
    );
  }
  return (
    <div
      className={styles['history']}
      data-chosen={chosen !== null || undefined}
      data-empty={entries.value.length === 0 || undefined}
    >
      <div className={styles['list']}>
        {text.right === 'edit' && entries.value.length > 0 && (
          <NameNow text={text} page={page} onNamed={again} />
        )}
        {text.named.length > 0 && <Named text={text} chosen={chosen} onChoose={choose} />}
        <Sittings entries={entries.value} chosen={chosen} onChoose={choose} />
      </div>
      <div className={styles['changes']}>
        {chosen !== null && (
          <div className={styles['back']}>
            <Button icon={ArrowLeft} variant="plain" onPress={() => choose(null)}>
              {t('history.back')}
            </Button>
          </div>
        )}
        {chosen === null ? (
          <Text tone="muted">{t(entries.value.length === 0 ? 'history.none' : 'history.choose')}</Text>
        ) : (
          <VersionChanges
            key={chosen.change}
            text={text}
            session={session}
            page={page}
            chosen={chosen}
            onRestored={again}
          />
        )}
      </div>
    </div>
  );
}

interface ChoosingProps {
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

function Sittings({
  entries,
  chosen,
  onChoose,
}: ChoosingProps & { readonly entries: readonly HistoryEntry[] }) {
  const t = useMessages(textsHistoryMessages);
  const formats = useFormats();
  const words = useAppearsWords();
  const [writer, setWriter] = useState('');
  const writers = writersOf(entries);
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('history.sittings')}
      </Text>
      {writers.length > 1 && (
        <Select
          label={t('history.by')}
          options={[
            { value: '', label: t('history.everybody') },
            ...writers.map((who) => ({ value: whoKey(who), label: words(who) })),
          ]}
          value={writer}
          onChange={setWriter}
        />
      )}
      {daysOf(entries, writer === '' ? null : writer).map(({ at, sittings }) => (
        <div key={at}>
          <Text size="small" tone="muted">
            {formats.date(at)}
          </Text>
          <ul>
            {sittings.map((entry) => {
              const from = formats.time(Date.parse(entry.startedAt));
              const to = formats.time(Date.parse(entry.endedAt));
              return (
                <li key={entry.to}>
                  <button
                    type="button"
                    className={styles['entry']}
                    aria-pressed={chosen?.change === entry.to}
                    onClick={() =>
                      onChoose({ change: entry.to, before: entry.from - 1, at: Date.parse(entry.endedAt) })
                    }
                  >
                    <span className={styles['time']}>
                      {from === to ? from : t('history.from', { from, to })}
                    </span>
                    <span dir="auto">
                      {entry.isDelivered
                        ? t('history.delivered', { who: `\u2068${words(entry.who)}\u2069` })
                        : words(entry.who)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Named({ text, chosen, onChoose }: ChoosingProps & { readonly text: DocumentView }) {
  const t = useMessages(textsHistoryMessages);
  const moment = useMoment();
  const named = text.named.toReversed();
  return (
    <section className={styles['part']}>
      <Text as="h3" isStrong>
        {t('history.named')}
      </Text>
      <ul>
        {named.map(({ id, label, change, at }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles['entry']}
              aria-pressed={chosen?.change === change}
              onClick={() => onChoose({ change, before: named[index + 1]?.change ?? 0, at: Date.parse(at) })}
            >
              <span className={styles['time']}>{moment(at)}</span>
              <span dir="auto">{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NameNow(props: {
  readonly text: DocumentView;
  readonly page: HistoryPage;
  readonly onNamed: () => void;
}) {
  const { text, page, onNamed } = props;
  const t = useMessages(textsHistoryMessages);
  const doing = useDoing(seatOf(page));
  const [label, setLabel] = useState<string | null>(null);
  if (label === null) {
    return (
      <Button {...(seatOf(page) === null ? { size: 'compact' } : {})} onPress={() => setLabel('')}>
        {t('history.name')}
      </Button>
    );
  }
  const save = async (): Promise<void> => {
    if (label.trim() === '') return;
    const answer = await doing.act('document.name-version', { document: text.id, label });
    if (!answer.ok) return;
    setLabel(null);
    onNamed();
  };
  return (
    <Stack gap={8} align="stretch">
      <TextField
        label={t('history.label')}
        value={label}
        onChange={setLabel}
        onEnter={() => void save()}
        maxLength={120}
        isFocusedFirst
      />
      <Button
        variant="primary"
        isDisabled={label.trim() === ''}
        isBusy={doing.isBusy}
        onPress={() => void save()}
      >
        {t('history.saveName')}
      </Button>
      <Problem of={doing} />
    </Stack>
  );
}
