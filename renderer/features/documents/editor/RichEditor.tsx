import { EditorContent } from '@tiptap/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { editorMessages } from '../../../../shared/i18n/editor.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import type { DocumentEditorProps } from './DocumentEditor.tsx';
import styles from './editor.module.css';
import { FindBar } from './find/FindBar.tsx';
import { PresenceBar } from './people/PresenceBar.tsx';
import { useFollowing } from './people/use-following.ts';
import { usePeople } from './people/use-people.ts';
import { StatusLine } from './StatusLine.tsx';
import { replacePassage } from './threads/accept-proposal.ts';
import { threadActs } from './threads/thread-acts.ts';
import { threadSpans } from './threads/thread-marks.ts';
import { ThreadsColumn } from './threads/ThreadsColumn.tsx';
import { useRemarking } from './threads/use-remarking.ts';
import { type PlacedThread, useThreads } from './threads/use-threads.ts';
import { EditorDialogs } from './toolbar/EditorDialogs.tsx';
import { EditorToolbar } from './toolbar/EditorToolbar.tsx';
import type { Asked } from './toolbar/commands.ts';
import { MentionList } from './toolbar/MentionList.tsx';
import { useKeep } from './use-latest.ts';
import { useSessionState } from './use-session-state.ts';
import { type EditorCalls, useTextEditor } from './use-text-editor.ts';

const noCalls: EditorCalls = {
  ask: () => undefined,
  onPressThread: () => undefined,
  onPictureFile: () => undefined,
  onPicturesLeftOut: () => undefined,
  onTooLong: () => undefined,
};

type Open = 'link' | 'picture' | 'reference' | null;

/** The editor itself: who is here, the toolbar, the text, what was said about it, and where it is saved. */
export function RichEditor({ session, view, references, onPicture, remark }: DocumentEditorProps) {
  const t = useMessages(editorMessages);
  const state = useSessionState(session);
  const people = usePeople(session.awareness);
  const [open, setOpen] = useState<Open>(null);
  const [file, setFile] = useState<Blob | null>(null);
  const [finding, setFinding] = useState<'find' | 'replace' | null>(null);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const [leftOut, setLeftOut] = useState(0);
  const [isTooLong, setTooLong] = useState(false);
  const toolbar = useRef<HTMLDivElement>(null);
  const calls = useRef<EditorCalls>(noCalls);
  const { editor, mentionKeys } = useTextEditor({ session, view, references, calls });
  const threads = useThreads(editor, session.doc);
  const remarking = useRemarking(editor, session, threads);
  const acts = useMemo(() => threadActs(session, remark, () => t('threads.full')), [session, remark, t]);
  const { following, follow } = useFollowing(editor, session);
  const isRich = view.kind !== 'wording';

  const ask = (what: Asked): void => {
    switch (what) {
      case 'link':
      case 'picture':
      case 'reference':
        setFile(null);
        setOpen(what);
        break;
      case 'find':
      case 'replace':
        setFinding(what);
        break;
      case 'comment':
        remarking.begin('comment');
        break;
      case 'propose':
        remarking.begin('proposal');
        break;
      case 'nextThread':
        remarking.step(1);
        break;
      case 'previousThread':
        remarking.step(-1);
        break;
      case 'toolbar':
        toolbar.current?.querySelector('button')?.focus();
        break;
      case 'keys':
        setKeysOpen(true);
        break;
    }
  };
  useKeep(calls, {
    ask,
    onPressThread: remarking.choose,
    onPictureFile: (picked) => {
      setFile(picked);
      setOpen('picture');
    },
    onPicturesLeftOut: setLeftOut,
    onTooLong: setTooLong,
  });
  const backToText = useCallback((): void => void editor.commands.focus(), [editor]);
  const accept = useCallback(
    ({ thread }: PlacedThread): void => {
      // The passage of now: what the column shows is a moment old while somebody types in it.
      const span = threadSpans(editor.state).get(thread.id);
      if (span === undefined || thread.replacement === null) return;
      editor.view.dispatch(replacePassage(editor.state, span, thread.replacement));
      acts.settle(thread.id, 'accepted');
    },
    [editor, acts],
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leads back to the text from every part
    <div
      className={styles['frame']}
      data-editor-frame
      onKeyDown={(event) => {
        const isInText = editor.view.dom.contains(event.target as Node);
        if (event.key === 'F8' && !event.defaultPrevented && !isInText) {
          // In the text it is a key of the editor's own.
          event.preventDefault();
          remarking.step(event.shiftKey ? -1 : 1);
        }
        if (event.key !== 'Escape' || event.defaultPrevented || isInText) return;
        if (finding !== null) setFinding(null);
        if (remarking.draft !== null) remarking.end();
        backToText();
      }}
    >
      <div className={styles['bar']}>
        <PresenceBar people={people} following={following} onFollow={follow} />
      </div>
      <EditorToolbar
        ref={toolbar}
        right={state.right}
        onKeys={setKeysOpen}
        {...{ editor, isRich, ask, isKeysOpen }}
      />
      {finding !== null && (
        <FindBar
          editor={editor}
          isReplacing={finding === 'replace' && state.right === 'edit'}
          onClose={() => {
            setFinding(null);
            backToText();
          }}
        />
      )}
      {isTooLong && (
        <div className={styles['notices']}>
          <Notice tone="amber" isLive>
            {t('paste.tooLong')}
          </Notice>
        </div>
      )}
      {leftOut > 0 && !isTooLong && (
        <div className={styles['notices']}>
          <Notice isLive>{t('picture.leftOut', { count: leftOut })}</Notice>
        </div>
      )}
      <div className={styles['body']}>
        <div className={styles['page']}>
          <EditorContent className={styles['text']} editor={editor} />
        </div>
        <aside className={styles['margin']} aria-label={t('threads.title')}>
          <ThreadsColumn
            threads={threads}
            active={remarking.active}
            onActivate={remarking.choose}
            draft={remarking.draft}
            onDraftEnd={() => {
              remarking.end();
              backToText();
            }}
            acts={acts}
            right={state.right}
            appears={state.appears}
            onAccept={accept}
          />
        </aside>
      </div>
      <footer className={styles['foot']}>
        <StatusLine state={state} />
        {state.right !== 'edit' && (
          <span>{t(state.right === 'suggest' ? 'text.suggest' : 'text.readOnly')}</span>
        )}
      </footer>
      {state.right === 'edit' && isRich && (
        <MentionList editor={editor} references={references} keys={mentionKeys} />
      )}
      <EditorDialogs
        {...{ editor, open, file, references, onPicture }}
        onClose={() => {
          setOpen(null);
          setFile(null);
        }}
      />
    </div>
  );
}
