import { memo, useState } from 'react';
import type { Appears } from '../../../../../shared/domain/model/document.ts';
import type { Reply, Thread } from '../../../../../shared/docs/threads.ts';
import { longestRemark } from '../../../../../shared/docs/threads.ts';
import { canonicalJson } from '../../../../../shared/util/canonical-json.ts';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextArea } from '../../../../ui/controls/TextArea.tsx';
import { useFormats, useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../../../ui/language/SayProvider.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';
import { Badge } from '../../../../ui/status/Badge.tsx';
import { cx } from '../../../../ui/cx.ts';
import { useAppearsWords } from '../../use-text-words.ts';
import { ProposedWords } from './ProposedWords.tsx';
import type { Said, ThreadActs } from './thread-acts.ts';
import styles from './threads.module.css';
import type { PlacedThread } from './use-threads.ts';

interface ThreadItemProps {
  readonly placed: PlacedThread;
  readonly isActive: boolean;
  readonly onActivate: (thread: string | null) => void;
  readonly acts: ThreadActs;
  readonly right: 'edit' | 'suggest' | 'read';
  readonly appears: Appears;
  readonly onAccept: (placed: PlacedThread) => void;
}

/** One comment or proposal: short until it is chosen, then with all replies and what can be done. */
export const ThreadItem = memo(function ThreadItem({
  placed,
  isActive,
  onActivate,
  acts,
  right,
  appears,
  onAccept,
}: ThreadItemProps) {
  const t = useMessages(editorMessages);
  const who = useAppearsWords();
  const say = useSay();
  const { thread, span } = placed;
  const [problem, setProblem] = useState<Said>(null);
  const isLost = span === null && thread.from !== null;
  const quote = thread.quote === '' ? t('thread.whole') : thread.quote;
  const title = t(thread.kind === 'comment' ? 'thread.comment' : 'thread.proposal', { who: who(thread.who) });
  return (
    <article
      className={cx(styles['item'], isActive && styles['itemActive'])}
      data-thread-item={thread.id}
      aria-label={title}
    >
      <button
        type="button"
        className={styles['itemHead']}
        aria-expanded={isActive}
        onClick={() => onActivate(isActive ? null : thread.id)}
      >
        <span className={styles['itemWho']} dir="auto">
          {title}
        </span>
        <WhenSaid at={thread.at} />
        {(isLost || thread.kind === 'comment') && (
          <span className={styles['quote']} dir="auto">
            {isLost ? t('thread.gone', { quote }) : quote}
          </span>
        )}
      </button>
      {thread.state !== 'open' && <Badge>{t(`thread.state.${thread.state}`)}</Badge>}
      {thread.kind === 'proposal' && <ProposedWords placed={placed} />}
      {thread.text !== '' && (
        <p className={styles['words']} dir="auto">
          {thread.kind === 'proposal' ? t('thread.because', { reason: thread.text }) : thread.text}
        </p>
      )}
      {isActive ? (
        <Replies replies={thread.replies} />
      ) : (
        thread.replies.length > 0 && (
          <p className={styles['small']}>{t('thread.replies', { count: thread.replies.length })}</p>
        )
      )}
      {isActive && right !== 'read' && (
        <ThreadTools {...{ placed, acts, right, appears, onAccept, onActivate }} onSaid={setProblem} />
      )}
      {problem !== null && (
        <Notice tone="red" isLive>
          {say(problem)}
        </Notice>
      )}
    </article>
  );
});

function WhenSaid({ at }: { readonly at: string }) {
  const formats = useFormats();
  const time = Date.parse(at);
  if (Number.isNaN(time)) return null;
  return (
    <time className={styles['small']} dateTime={at}>
      {formats.time(time)}
    </time>
  );
}

function Replies({ replies }: { readonly replies: readonly Reply[] }) {
  const who = useAppearsWords();
  if (replies.length === 0) return null;
  return (
    <ul className={styles['replies']}>
      {replies.map((reply) => (
        <li key={reply.id}>
          <span className={styles['itemWho']} dir="auto">
            {who(reply.who)}
          </span>{' '}
          <WhenSaid at={reply.at} />
          <p className={styles['words']} dir="auto">
            {reply.text}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface ThreadToolsProps extends Omit<ThreadItemProps, 'isActive'> {
  readonly onSaid: (said: Said) => void;
}

function ThreadTools({ placed, acts, right, appears, onAccept, onActivate, onSaid }: ThreadToolsProps) {
  const t = useMessages(editorMessages);
  const [reply, setReply] = useState<string | null>(null);
  const { thread } = placed;
  const send = async (): Promise<void> => {
    const text = (reply ?? '').trim();
    if (text === '' || text.length > longestRemark) return;
    const said = await acts.reply(thread.id, text);
    onSaid(said);
    if (said === null) setReply(null);
  };
  if (reply !== null) {
    return (
      <div className={styles['replyForm']}>
        <TextArea
          label={t('thread.replyTo')}
          value={reply}
          onChange={setReply}
          onSubmit={() => void send()}
          limit={longestRemark}
          rows={2}
          isFocusedFirst
        />
        <div className={styles['tools']}>
          <Button size="compact" variant="plain" onPress={() => setReply(null)}>
            {t('remark.cancel')}
          </Button>
          <Button size="compact" onPress={() => void send()} isDisabled={reply.trim() === ''}>
            {t('thread.send')}
          </Button>
        </div>
      </div>
    );
  }
  const settle = (state: Thread['state']) => (): void => {
    onActivate(null);
    acts.settle(thread.id, state);
  };
  const isOpen = thread.state === 'open';
  return (
    <div className={styles['tools']}>
      {isOpen && (
        <Button size="compact" variant="plain" onPress={() => setReply('')}>
          {t('thread.reply')}
        </Button>
      )}
      {isOpen && right === 'suggest' && isSame(thread.who, appears) && (
        <Button
          size="compact"
          variant="plain"
          onPress={() => void acts.withdraw(thread.id).then((said) => onSaid(said))}
        >
          {t('thread.withdraw')}
        </Button>
      )}
      {right === 'edit' && !isOpen && (
        <Button size="compact" onPress={settle('open')}>
          {t('thread.reopen')}
        </Button>
      )}
      {right === 'edit' && isOpen && thread.kind === 'comment' && (
        <Button size="compact" onPress={settle('resolved')}>
          {t('thread.resolve')}
        </Button>
      )}
      {right === 'edit' && isOpen && thread.kind === 'proposal' && (
        <>
          <Button size="compact" onPress={settle('declined')}>
            {t('thread.decline')}
          </Button>
          {placed.span !== null && (
            <Button
              size="compact"
              variant="primary"
              onPress={() => {
                onActivate(null);
                onAccept(placed);
              }}
            >
              {t('thread.accept')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** People of one group appear alike: the host knows who really wrote it, and refuses the others. */
function isSame(one: Appears, other: Appears): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
