import { useState } from 'react';
import type { LineAnswer } from '../../../shared/domain/model/circulation.ts';
import type { LineCommentView } from '../../../shared/domain/view/comments-view.ts';
import { lineAt } from '../../../shared/framework/lines.ts';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { useConsole } from '../console/console-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useDraft } from '../framework/draft/draft-context.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { Difference } from '../words/Difference.tsx';
import { useAuthor } from '../words/use-author.ts';
import styles from './comments.module.css';
import { putWording } from './put-wording.ts';

interface CommentRowProps {
  readonly comment: LineCommentView;
  /** The words of its line, against which other words are shown. */
  readonly before: string;
}

/** A comment, who wrote it as far as that may be said, and its answer. */
export function CommentRow({ comment, before }: CommentRowProps) {
  const t = useMessages(commentsTeamMessages);
  const author = useAuthor();
  const { isSafe } = useConsole();
  const [isAnswering, setAnswering] = useState(false);
  const { kind, text, sender, response } = comment;
  // With one display the room may be reading along.
  const who = isSafe ? author({ ...comment, name: null, seat: null }) : author(comment);
  const said = [...who, isSafe ? '' : sender].filter((part) => part !== '');
  return (
    <li className={styles['comment']}>
      <p className={styles['meta']}>
        <span>{t(`kind.${kind}`)}</span>
        <span dir="auto">{said.length === 0 ? t('somebody') : said.join(', ')}</span>
      </p>
      {kind === 'change-wanted' && before !== '' ? (
        <Difference before={before} after={text} />
      ) : (
        <p className={styles['text']} dir="auto">
          {text}
        </p>
      )}
      {response !== null && !isAnswering && (
        <p className={styles['answered']} dir="auto">
          <Badge tone={response.answer === 'no' ? 'amber' : 'accent'}>{t(`answer.${response.answer}`)}</Badge>{' '}
          {response.reason}
        </p>
      )}
      {isAnswering ? (
        <Answer comment={comment} onDone={() => setAnswering(false)} />
      ) : (
        <Stack isRow gap={8}>
          <Button size="compact" onPress={() => setAnswering(true)}>
            {t(response === null ? 'answer' : 'answer.again')}
          </Button>
          {kind === 'change-wanted' && (
            <PutWording comment={comment} onPut={() => setAnswering(response === null)} />
          )}
        </Stack>
      )}
    </li>
  );
}

/** Puts other words into the draft; says so where they were put. */
function PutWording({ comment, onPut }: { readonly comment: LineCommentView; readonly onPut: () => void }) {
  const t = useMessages(commentsTeamMessages);
  const draft = useDraft();
  const content = useMaterial().framework?.draft ?? null;
  const line = content === null ? null : lineAt(content, comment.line);
  if (line === null || line.from === null) return null;
  if (line.from.comments.includes(comment.id)) return <Badge>{t('put.done')}</Badge>;
  if (draft === null) return null;
  const put = (): void => {
    putWording(draft, line, comment);
    onPut();
  };
  return (
    <Button size="compact" onPress={put}>
      {t('put')}
    </Button>
  );
}

function Answer({ comment, onDone }: { readonly comment: LineCommentView; readonly onDone: () => void }) {
  const t = useMessages(commentsTeamMessages);
  const doing = useDoing();
  const [answer, setAnswer] = useState<LineAnswer['answer']>(comment.response?.answer ?? 'accepted');
  const [reason, setReason] = useState(comment.response?.reason ?? '');
  const needsReason = answer !== 'accepted';
  const isReady = !needsReason || reason.trim() !== '';
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const done = await doing.act('comment.answer', { comment: comment.id, answer, reason: reason.trim() });
    if (done.ok) onDone();
  };
  return (
    <div className={styles['form']}>
      <SegmentedControl
        label={t('answer')}
        segments={(['accepted', 'partly', 'no'] as const).map((value) => ({
          value,
          label: t(`answer.${value}`),
        }))}
        value={answer}
        onChange={setAnswer}
      />
      <TextArea
        label={t(needsReason ? 'answer.reason' : 'answer.reason.optional')}
        value={reason}
        onChange={setReason}
        rows={2}
        limit={2000}
        isSerif={false}
        onSubmit={() => void save()}
        isFocusedFirst
      />
      <Problem of={doing} />
      <Stack isRow gap={8}>
        <Button variant="primary" isBusy={doing.isBusy} isDisabled={!isReady} onPress={() => void save()}>
          {t('answer.save')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </Stack>
    </div>
  );
}
