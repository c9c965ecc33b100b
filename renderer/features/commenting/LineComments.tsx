import { MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import type { LineCommentKind } from '../../../shared/domain/model/circulation.ts';
import { commentingMessages } from '../../../shared/i18n/commenting.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { type OwnComment, useCommenting } from './commenting-context.tsx';
import styles from './commenting.module.css';

/** As many characters as the host takes. */
const most = 2000;

interface LineCommentsProps {
  /** The key of the line. */
  readonly line: string;
  readonly label: string;
  /** What it says: where other words begin from. */
  readonly words: string;
}

/** One's own comments on a line, and the way to write another. */
export function LineComments({ line, label, words }: LineCommentsProps) {
  const t = useMessages(commentingMessages);
  const { comments, isClosed } = useCommenting();
  const [isWriting, setWriting] = useState(false);
  const own = comments.filter((comment) => comment.line === line);
  return (
    <div className={styles['comments']}>
      {own.length > 0 && (
        <ul className={styles['own']}>
          {own.map((comment) => (
            <Own key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      {isWriting ? (
        <Form line={line} words={words} label={label} onClose={() => setWriting(false)} />
      ) : (
        !isClosed && (
          <Button
            variant="plain"
            size="compact"
            icon={MessageSquarePlus}
            label={t('comment.on', { line: label })}
            onPress={() => setWriting(true)}
          >
            {t('comment')}
          </Button>
        )
      )}
    </div>
  );
}

function Own({ comment }: { readonly comment: OwnComment }) {
  const t = useMessages(commentingMessages);
  const { remove, isClosed } = useCommenting();
  const [problem, setProblem] = useState<string | null>(null);
  const { kind, text, response = null } = comment;
  return (
    <li className={styles['said']}>
      <p className={styles['meta']}>{t(kind === 'comment' ? 'mine' : 'mine.change-wanted')}</p>
      <p className={styles['words']} dir="auto">
        {text}
      </p>
      {response !== null && (
        <p className={styles['answer']} dir="auto">
          <strong>{t(`answer.${response.answer}`)}</strong>
          {response.reason !== '' && ` ${response.reason}`}
        </p>
      )}
      {response === null && !isClosed && (
        <Button
          variant="plain"
          size="compact"
          label={t('remove.which', { text })}
          onPress={() => void remove(comment.id).then(setProblem)}
        >
          {t('remove')}
        </Button>
      )}
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
    </li>
  );
}

function Form({ line, label, words, onClose }: LineCommentsProps & { readonly onClose: () => void }) {
  const t = useMessages(commentingMessages);
  const { add } = useCommenting();
  const [kind, setKind] = useState<LineCommentKind>('comment');
  const [texts, setTexts] = useState({ comment: '', 'change-wanted': words });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const text = texts[kind].trim();
  const isSame = kind === 'change-wanted' && text === words.trim();
  const keep = async (): Promise<void> => {
    setBusy(true);
    const refused = await add({ line, kind, text });
    setBusy(false);
    if (refused === null) onClose();
    else setProblem(refused);
  };
  return (
    <form
      className={styles['form']}
      aria-label={t('comment.on', { line: label })}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '' && !isSame) void keep();
      }}
    >
      {words !== '' && (
        <SegmentedControl
          label={t('kind')}
          segments={[
            { value: 'comment', label: t('kind.comment') },
            { value: 'change-wanted', label: t('kind.change-wanted') },
          ]}
          value={kind}
          onChange={setKind}
        />
      )}
      <TextArea
        key={kind}
        label={t(`write.${kind}`)}
        value={texts[kind]}
        onChange={(value) => setTexts({ ...texts, [kind]: value })}
        limit={most}
        isFocusedFirst
      />
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      <div className={styles['buttons']}>
        <Button
          type="submit"
          variant="primary"
          isBusy={isBusy}
          isDisabled={text === '' || isSame || [...text].length > most}
        >
          {t('keep')}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
