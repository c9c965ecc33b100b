import { useEffect, useMemo, useState } from 'react';
import { commentsStandWith } from '../../shared/framework/comment-author.ts';
import type { CirculatedCopy } from '../../shared/framework/comment-file.ts';
import { commentingMessages } from '../../shared/i18n/commenting.ts';
import { direction, languages, languageOf, type Language } from '../../shared/i18n/language.ts';
import { CommentableFramework } from '../features/commenting/CommentableFramework.tsx';
import { type Commenting, CommentingProvider } from '../features/commenting/commenting-context.tsx';
import { LanguagePicker } from '../ui/controls/LanguagePicker.tsx';
import { LanguageScope, useFormats, useMessages } from '../ui/language/LanguageProvider.tsx';
import { Notice } from '../ui/status/Notice.tsx';
import { randomName } from './kept-comments.ts';
import { SendBack } from './SendBack.tsx';
import { useKept } from './use-kept.ts';
import styles from './offline.module.css';

/** A circulated version as somebody reads it at home: comment line by line, save, send back. */
export function OfflineCopy({ copy }: { readonly copy: CirculatedCopy }) {
  const [language, setLanguage] = useState<Language>(languageOf(copy.language) ?? 'en');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [language]);
  return (
    <LanguageScope language={language}>
      <div className={styles['page']}>
        <header className={styles['bar']}>
          <LanguagePicker value={language} onChange={setLanguage} offered={languages} />
        </header>
        <Page copy={copy} />
      </div>
    </LanguageScope>
  );
}

function Page({ copy }: { readonly copy: CirculatedCopy }) {
  const t = useMessages(commentingMessages);
  const formats = useFormats();
  const { kept, isKept, change } = useKept(copy);
  const commenting = useMemo<Commenting>(
    () => ({
      comments: kept.comments,
      add: (comment) => {
        change((now) => ({ ...now, comments: [...now.comments, { id: randomName(), ...comment }] }));
        return Promise.resolve(null);
      },
      remove: (id) => {
        change((now) => ({ ...now, comments: now.comments.filter((comment) => comment.id !== id) }));
        return Promise.resolve(null);
      },
      isClosed: false,
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `change` starts from what is kept now, whichever one it is
    [kept],
  );
  const { title, number, name, note, until, recipient, illustrative } = copy;
  const count = kept.comments.length;
  return (
    <CommentingProvider value={commenting}>
      <main className={styles['main']}>
        <div className={styles['head']}>
          {illustrative !== null && <p className={styles['ribbon']}>{t('example')}</p>}
          <p className={styles['over']} dir="auto">
            {title}
          </p>
          <h1 className={styles['title']} dir="auto">
            {t('version', { number, name })}
          </h1>
          {recipient !== null && (
            <p className={styles['over']} dir="auto">
              {recipient}
            </p>
          )}
          {note !== '' && (
            <p className={styles['note']} dir="auto">
              {note}
            </p>
          )}
          {until !== null && <p>{t('until', { date: dateOf(formats, until) })}</p>}
          <p>{t('how').replaceAll('*', '')}</p>
          <p className={styles['over']}>
            {t('file.intro')} {t(`who.${commentsStandWith(copy.release)}`)}
          </p>
          {!isKept && <Notice tone="amber">{t('file.notKept')}</Notice>}
        </div>
        <CommentableFramework content={copy.content} />
        <SendBack copy={copy} kept={kept} onChange={change} />
      </main>
      <footer className={styles['foot']}>
        <p aria-live="polite">
          {count === 0 ? t('count.none') : t('count', { count })}
          {count > 0 && isKept && `. ${t('file.kept')}`}
        </p>
        <a href="#send">{t('file.toSend')}</a>
      </footer>
    </CommentingProvider>
  );
}

function dateOf(formats: ReturnType<typeof useFormats>, until: string): string {
  const time = Date.parse(until);
  return Number.isNaN(time) ? until : formats.date(time);
}
