import { useState } from 'react';
import type { Thread } from '../../../../shared/docs/threads.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import type { Unsent } from '../../../client/outbox.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../../ui/status/Badge.tsx';
import { SaveState } from '../../../ui/status/SaveState.tsx';
import { useNote } from '../../device/use-note.tsx';
import { placeOf } from '../../phone/save-place.ts';
import { useMoment } from '../use-moment.ts';
import { useAppearsWords } from '../use-text-words.ts';
import styles from './phone-text.module.css';
import type { Remarks } from './use-remarks.ts';

/** Longest remark that the host takes. */
export const longestRemark = 2000;

interface ThreadsProps {
  readonly threads: readonly Thread[];
  readonly remarks: Remarks;
  readonly mayReply: boolean;
  /** Said above each: where it has its own place in the text, nothing is. */
  readonly quotes?: 'passage' | 'gone';
}

/** Comments and proposals with their replies, oldest first. */
export function Threads({ threads, remarks, mayReply, quotes }: ThreadsProps) {
  if (threads.length === 0) return null;
  return (
    <ol className={styles['threads']}>
      {threads.map((thread) => (
        <li key={thread.id}>
          <OneThread thread={thread} remarks={remarks} mayReply={mayReply} quotes={quotes} />
        </li>
      ))}
    </ol>
  );
}

function OneThread(props: {
  readonly thread: Thread;
  readonly remarks: Remarks;
  readonly mayReply: boolean;
  readonly quotes: ThreadsProps['quotes'];
}) {
  const { thread, remarks, mayReply, quotes } = props;
  const t = useMessages(textsMessages);
  const [isReplying, setReplying] = useState(false);
  const { state, replacement, text } = thread;
  const isOwn = remarks.isOwn(thread.id);
  const waits = remarks.waiting.filter(({ body }) => body['thread'] === thread.id);
  return (
    <Stack gap={8} align="stretch">
      <Said who={thread.who} at={thread.at} state={state} />
      {quotes !== undefined && thread.quote !== '' && (
        <Text size="small" tone="muted">
          {t(quotes === 'gone' ? 'remark.gone' : 'remark.passage', { quote: beginning(thread.quote) })}
        </Text>
      )}
      {replacement !== null && (
        <div>
          <Text size="small" tone="muted">
            {t('remark.proposal')}
          </Text>
          <Text isSerif>{replacement}</Text>
        </div>
      )}
      {text !== '' && <Text>{replacement === null ? text : t('remark.because', { reason: text })}</Text>}
      {thread.replies.map((reply) => (
        <div key={reply.id} className={styles['reply']}>
          <Said who={reply.who} at={reply.at} />
          <Text>{reply.text}</Text>
        </div>
      ))}
      {waits
        .filter(({ name }) => name === 'document.reply')
        .map((entry) => (
          <div key={entry.key} className={styles['reply']}>
            <Text>{textOf(entry)}</Text>
            <SaveState place={placeOf(entry)} />
          </div>
        ))}
      {isOwn && waits.length === 0 && <SaveState place="onComputer" />}
      {isReplying ? (
        <Reply thread={thread.id} remarks={remarks} onDone={() => setReplying(false)} />
      ) : (
        state === 'open' && (
          <Stack isRow gap={8}>
            {mayReply && <Button onPress={() => setReplying(true)}>{t('remark.reply')}</Button>}
            {isOwn && (
              <Button variant="plain" onPress={() => void remarks.withdraw(thread.id)}>
                {t('remark.withdraw')}
              </Button>
            )}
          </Stack>
        )
      )}
    </Stack>
  );
}

function Said({ who, at, state }: Pick<Thread, 'who' | 'at'> & { readonly state?: Thread['state'] }) {
  const t = useMessages(textsMessages);
  const moment = useMoment();
  const words = useAppearsWords();
  const time = moment(at);
  return (
    <div className={styles['said']}>
      <Text as="span" size="small" isStrong>
        {words(who)}
      </Text>
      {time !== '' && (
        <Text as="span" size="small" tone="muted" isNumber>
          {time}
        </Text>
      )}
      {state !== undefined && state !== 'open' && <Badge>{t(`remark.${state}`)}</Badge>}
    </div>
  );
}

function Reply({ thread, remarks, onDone }: { thread: string; remarks: Remarks; onDone: () => void }) {
  const t = useMessages(textsMessages);
  const [text, setText] = useNote<string>(`reply.${thread}`);
  const send = (): void => {
    const words = (text ?? '').trim();
    if (words === '') return;
    // The act keeps the words from here on; a refusal brings them back.
    setText(null);
    onDone();
    void remarks.reply(thread, words).then((taken) => {
      if (!taken) setText(words);
    });
  };
  return (
    <Stack gap={8} align="stretch">
      <TextArea
        label={t('remark.yourReply')}
        value={text ?? ''}
        onChange={setText}
        limit={longestRemark}
        isFocusedFirst
      />
      <Button variant="primary" isFullWidth isDisabled={(text ?? '').trim() === ''} onPress={send}>
        {t('remark.send')}
      </Button>
    </Stack>
  );
}

/** What this phone said and the host has not taken yet. */
export function WaitingRemarks({ waiting }: { readonly waiting: readonly Unsent[] }) {
  const t = useMessages(textsMessages);
  if (waiting.length === 0) return null;
  return (
    <ol className={styles['threads']}>
      {waiting.map((entry) => {
        const { replacement, text } = entry.body;
        return (
          <li key={entry.key}>
            <Stack gap={8} align="stretch">
              {typeof replacement === 'string' && (
                <div>
                  <Text size="small" tone="muted">
                    {t('remark.proposal')}
                  </Text>
                  <Text isSerif>{replacement}</Text>
                </div>
              )}
              {typeof text === 'string' && text !== '' && <Text>{text}</Text>}
              <SaveState place={placeOf(entry)} />
            </Stack>
          </li>
        );
      })}
    </ol>
  );
}

function textOf({ body }: Unsent): string {
  return typeof body['text'] === 'string' ? body['text'] : '';
}

function beginning(words: string): string {
  return words.length > 90 ? `${words.slice(0, 90).trimEnd()}…` : words;
}
