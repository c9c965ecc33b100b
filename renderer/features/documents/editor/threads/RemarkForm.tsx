import { useState } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { longestRemark } from '../../../../../shared/docs/threads.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextArea } from '../../../../ui/controls/TextArea.tsx';
import { Stack } from '../../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../../../ui/language/SayProvider.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';
import type { Passage, Said, ThreadActs } from './thread-acts.ts';
import styles from './threads.module.css';

/** A remark that is being written about a passage. */
export interface Draft {
  readonly kind: 'comment' | 'proposal';
  readonly passage: Passage;
}

interface RemarkFormProps {
  readonly draft: Draft;
  readonly acts: ThreadActs;
  readonly onEnd: () => void;
}

/** Writes a comment, or other words for a passage. Ctrl+Enter sends, Escape leaves. */
export function RemarkForm({ draft: { kind, passage }, acts, onEnd }: RemarkFormProps) {
  const t = useMessages(editorMessages);
  const say = useSay();
  const [words, setWords] = useState(passage.quote);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Said>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isProposal = kind === 'proposal';
  const isSame = isProposal && words.trim() === passage.quote.trim();
  const isReady = isProposal ? !isSame && words.length <= longestRemark : text.trim() !== '';
  const send = async (): Promise<void> => {
    if (!isReady || isBusy || text.length > longestRemark) return;
    setIsBusy(true);
    const said = isProposal
      ? await acts.propose(passage, words.trim(), text.trim())
      : await acts.comment(passage, text.trim());
    setIsBusy(false);
    setProblem(said);
    if (said === null) onEnd();
  };
  const submit = (): void => void send();
  return (
    <section className={styles['form']} aria-label={t(isProposal ? 'command.propose' : 'command.comment')}>
      <p className={styles['quote']} dir="auto">
        {passage.quote === '' ? t('thread.whole') : passage.quote}
      </p>
      {isProposal && (
        <TextArea
          label={t('remark.replacement')}
          value={words}
          onChange={setWords}
          onSubmit={submit}
          limit={longestRemark}
          isFocusedFirst
          {...(isSame ? { help: t('remark.same') } : {})}
        />
      )}
      <TextArea
        label={t(isProposal ? 'remark.reason' : 'remark.comment')}
        value={text}
        onChange={setText}
        onSubmit={submit}
        limit={longestRemark}
        rows={isProposal ? 2 : 3}
        isFocusedFirst={!isProposal}
      />
      {problem !== null && (
        <Notice tone="red" isLive>
          {say(problem)}
        </Notice>
      )}
      <Stack isRow gap={8} justify="end">
        <Button variant="plain" onPress={onEnd}>
          {t('remark.cancel')}
        </Button>
        <Button variant="primary" onPress={submit} isBusy={isBusy} isDisabled={!isReady}>
          {t(isProposal ? 'remark.propose' : 'remark.send')}
        </Button>
      </Stack>
    </section>
  );
}
