import { useState } from 'react';
import type { Thread } from '../../../../shared/docs/threads.ts';
import { phoneTaskMessages } from '../../../../shared/i18n/phone-tasks.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../../ui/phone/PhoneSheet.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { useNote } from '../../device/use-note.tsx';
import { MainButton } from '../../phone/PhonePage.tsx';
import type { Passage } from './passages.ts';
import styles from './phone-text.module.css';
import { longestRemark, Threads, WaitingRemarks } from './Threads.tsx';
import type { Remarks } from './use-remarks.ts';

interface PassageSheetProps {
  readonly document: string;
  readonly passage: Passage;
  readonly threads: readonly Thread[];
  readonly remarks: Remarks;
  readonly lang: string;
  readonly mayRemark: boolean;
  readonly onClose: () => void;
}

/** One passage: what was said about it, and the two things that one may say. */
export function PassageSheet(props: PassageSheetProps) {
  const { document, passage, threads, remarks, lang, mayRemark, onClose } = props;
  const t = useMessages(textsMessages);
  const tasks = useMessages(phoneTaskMessages);
  const [writes, setWrites] = useState<'comment' | 'propose' | null>(null);
  const isWhole = passage.from === null;
  const place = `${document}.${passage.from ?? 'whole'}`;
  const [comment, setComment] = useNote<string>(`comment.${place}`);
  const [words, setWords] = useNote<string>(`words.${place}`);
  const [reason, setReason] = useNote<string>(`reason.${place}`);
  const proposed = words ?? passage.quote;
  const isSame = proposed.trim() === passage.quote.trim();
  const waiting = remarks.waiting.filter(
    ({ name, body }) =>
      (name === 'document.comment' || name === 'document.propose') && (body['from'] ?? null) === passage.from,
  );
  const send = (): void => {
    setWrites(null);
    if (writes === 'comment') {
      const text = (comment ?? '').trim();
      setComment(null);
      void remarks.comment(passage, text).then((taken) => {
        if (!taken) setComment(text);
      });
      return;
    }
    setWords(null);
    setReason(null);
    void remarks.propose(passage, proposed.trim(), (reason ?? '').trim()).then((taken) => {
      if (!taken) {
        setWords(proposed);
        setReason(reason);
      }
    });
  };
  const mayPropose = !isWhole && passage.quote !== '';
  const footer =
    writes === null ? (
      mayRemark && (
        <>
          <MainButton onPress={() => setWrites('comment')}>{t('remark.comment')}</MainButton>
          {mayPropose && (
            <Button size="large" isFullWidth onPress={() => setWrites('propose')}>
              {t('remark.propose')}
            </Button>
          )}
        </>
      )
    ) : (
      <>
        <MainButton isDisabled={writes === 'comment' ? (comment ?? '').trim() === '' : isSame} onPress={send}>
          {t('remark.send')}
        </MainButton>
        <Button size="large" isFullWidth onPress={() => setWrites(null)}>
          {tasks('back')}
        </Button>
      </>
    );
  return (
    <PhoneSheet
      title={t(writes === null ? (isWhole ? 'remark.aboutWhole' : 'remark.about') : `remark.${writes}`)}
      isOpen
      onClose={onClose}
      footer={footer === false ? undefined : footer}
    >
      <Stack gap={16} align="stretch">
        {remarks.problem !== null && (
          <Notice tone="amber" isLive>
            {remarks.problem}
          </Notice>
        )}
        {!isWhole && (
          <blockquote className={styles['quote']} dir="auto" lang={lang}>
            {beginning(passage.quote)}
          </blockquote>
        )}
        {writes === null && (
          <>
            {threads.length === 0 && waiting.length === 0 && <Text tone="muted">{t('phone.none')}</Text>}
            <Threads threads={threads} remarks={remarks} mayReply={mayRemark} />
            <WaitingRemarks waiting={waiting} />
          </>
        )}
        {writes === 'comment' && (
          <TextArea
            key="comment"
            label={t('remark.yourComment')}
            value={comment ?? ''}
            onChange={setComment}
            limit={longestRemark}
            rows={4}
            isFocusedFirst
          />
        )}
        {writes === 'propose' && (
          <>
            <TextArea
              key="words"
              label={t('remark.yourWords')}
              {...(isSame ? { help: t('remark.same') } : {})}
              value={proposed}
              onChange={setWords}
              limit={4000}
              rows={6}
              isFocusedFirst
            />
            <TextArea
              key="reason"
              label={t('remark.yourReason')}
              value={reason ?? ''}
              onChange={setReason}
              limit={longestRemark}
              isSerif={false}
              rows={2}
            />
          </>
        )}
      </Stack>
    </PhoneSheet>
  );
}

/** Enough to know the passage again: the whole of it stands behind the sheet. */
function beginning(words: string): string {
  return words.length > 240 ? `${words.slice(0, 240).trimEnd()}…` : words;
}
