import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { type CirculatedCopy, commentFile } from '../../shared/framework/comment-file.ts';
import { commentingMessages } from '../../shared/i18n/commenting.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { TextArea } from '../ui/controls/TextArea.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { Notice } from '../ui/status/Notice.tsx';
import type { Kept } from './kept-comments.ts';
import styles from './offline.module.css';

interface SendBackProps {
  readonly copy: CirculatedCopy;
  readonly kept: Kept;
  readonly onChange: (next: (kept: Kept) => Kept) => void;
}

/** Saves what was written as a file to send back; where a browser saves none, as text to copy. */
export function SendBack({ copy, kept, onChange }: SendBackProps) {
  const t = useMessages(commentingMessages);
  const [saved, setSaved] = useState<{ readonly name: string; readonly hash: string } | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = kept.code.replaceAll(/[^0-9A-Za-z]/gu, '').toUpperCase();
  const code = copy.code ?? (typed === '' ? null : typed);
  const needsCode = copy.code === null && !copy.withoutCode;
  const file = commentFile({
    circulation: copy.circulation,
    framework: copy.hash,
    code,
    copy: kept.copy,
    sender: code === null ? kept.sender.trim().slice(0, 200) : '',
    comments: kept.comments.map(({ line, kind, text }) => ({ line, kind, text })),
  });
  const text = `${JSON.stringify(file, null, 1)}\n`;
  const save = (): void => {
    if (needsCode && code === null) {
      setMissing(true);
      return;
    }
    setMissing(false);
    const name = nameOf(copy, file.hash);
    download(text, name);
    setSaved({ name, hash: file.hash });
  };
  const copyText = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Some browsers give the clipboard to pages from the web alone; the text is selected, and can be copied by hand.
      setCopied(false);
    }
  };
  return (
    <section className={styles['send']} aria-labelledby="send">
      <h2 id="send" className={styles['sendHead']}>
        {t('file.send')}
      </h2>
      {kept.comments.length === 0 ? (
        <p>{t('file.nothing')}</p>
      ) : (
        <>
          <p>{t('file.steps')}</p>
          {copy.code === null && (
            <TextField
              label={t('file.code')}
              help={t(copy.withoutCode ? 'file.code.optional' : 'file.code.help')}
              {...(isMissing ? { error: t('file.code.missing') } : {})}
              value={kept.code}
              onChange={(value) => onChange((now) => ({ ...now, code: value }))}
              autoCapitalize="characters"
              autoComplete="off"
              maxLength={40}
            />
          )}
          {copy.withoutCode && code === null && (
            <TextField
              label={t('file.sender')}
              help={t('file.sender.help')}
              value={kept.sender}
              onChange={(value) => onChange((now) => ({ ...now, sender: value }))}
              maxLength={200}
            />
          )}
          <Button variant="primary" size="large" icon={Download} onPress={save} isFullWidth>
            {t('file.save')}
          </Button>
          {saved !== null && (
            <Notice tone={saved.hash === file.hash ? 'plain' : 'amber'} isLive>
              {saved.hash === file.hash ? t('file.saved', { file: saved.name }) : t('file.changed')}
            </Notice>
          )}
          {(!needsCode || code !== null) && (
            <details className={styles['instead']}>
              <summary>{t('file.text')}</summary>
              <TextArea
                label={t('file.text')}
                isLabelHidden
                value={text}
                onChange={() => undefined}
                isReadOnly
                isSerif={false}
                rows={6}
                ref={area}
              />
              <Button onPress={() => void copyText()}>{t('file.copy')}</Button>
              {isCopied && <p role="status">{t('file.copied')}</p>}
            </details>
          )}
        </>
      )}
    </section>
  );
}

function nameOf(copy: CirculatedCopy, hash: string): string {
  const title = [...copy.title]
    .slice(0, 50)
    .join('')
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .trim();
  return `${title} v${copy.number} comments ${hash.slice(0, 6)}.json`;
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers ask first where to put the file, and read it only then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
