import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { textOf } from '../../../../shared/docs/shape.ts';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import { editorMessages } from '../../../../shared/i18n/editor.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { FindText } from './find/find-text.ts';
import { cleanPaste } from './paste/clean-paste.ts';
import { mostPasted, pasteWeight } from './paste/paste-weight.ts';
import { Carets } from './people/carets.ts';
import { tellWhereabouts } from './people/whereabouts.ts';
import { useRefer } from '../reading/reference-context.ts';
import { useAppearsWords } from '../use-text-words.ts';
import { schemaExtensions, sharedText } from './schema/extensions.ts';
import { MayEdit } from './schema/may-edit.ts';
import { type Reference, referenceBook } from './schema/references.ts';
import { ReferenceNode } from './schema/reference-node.ts';
import styles from './text.module.css';
import { ThreadMarks } from './threads/thread-marks.ts';
import { type Asked, CommandKeys } from './toolbar/commands.ts';
import { MentionTyping } from './toolbar/mention.ts';
import { makeMentionKeys, type MentionKeys } from './toolbar/mention-keys.ts';
import { useLatest } from './use-latest.ts';

/** What the text asks of the page around it. */
export interface EditorCalls {
  readonly ask: (what: Asked) => void;
  readonly onPressThread: (thread: string | null) => void;
  readonly onPictureFile: (file: Blob) => void;
  readonly onPicturesLeftOut: (count: number) => void;
  /** Whether what was pasted or dropped was too much, and nothing was changed. */
  readonly onTooLong: (isTooLong: boolean) => void;
}

interface TextEditorProps {
  readonly session: DocumentSession;
  readonly view: DocumentView;
  readonly references: readonly Reference[];
  readonly calls: RefObject<EditorCalls>;
}

/**
 * The text, bound to the session's document: made once for a session, whatever is drawn around it.
 *
 * Rights, labels and words are asked for at the moment they are needed, so that none of them needs a new editor.
 */
export function useTextEditor({ session, view, references, calls }: TextEditorProps): {
  readonly editor: Editor;
  readonly mentionKeys: MentionKeys;
} {
  const t = useMessages(editorMessages);
  const who = useAppearsWords();
  const [book] = useState(referenceBook);
  const [mentionKeys] = useState(makeMentionKeys);
  const { kind, title } = view;
  const isRich = kind !== 'wording';
  const label = t('text.label', { title });
  const words = useLatest({ t, who });
  const refer = useRefer();

  const extensions = useMemo(() => {
    const { doc, awareness } = session;
    const text = textOf(doc);
    const right = () => session.state().right;
    return [
      ...schemaExtensions(kind),
      sharedText(text),
      MayEdit.configure({ mayEdit: () => right() === 'edit' }),
      CommandKeys.configure({
        room: () => ({ right: right(), isRich }),
        ask: (what) => calls.current.ask(what),
      }),
      Carets.configure({
        awareness,
        text,
        label: (appears) => words.current.who(appears),
        classes: { caret: css('caret'), label: css('label'), selection: css('selection') },
      }),
      ThreadMarks.configure({
        text,
        classes: { comment: css('comment'), proposal: css('proposal'), active: css('active') },
        onPress: (thread) => calls.current.onPressThread(thread),
      }),
      FindText.configure({ classes: { found: css('found'), current: css('current') } }),
      ...(isRich
        ? [
            ReferenceNode.configure({
              book,
              missing: () => words.current.t('reference.missing'),
              className: css('reference'),
            }),
            MentionTyping.configure({
              onKey: (event) => mentionKeys.onKey(event),
              chosen: () => mentionKeys.chosen(),
            }),
          ]
        : []),
    ];
  }, [session, kind, isRich, book, mentionKeys, calls, words]);

  const editor = useEditor(
    {
      extensions,
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: { ...textAttributes, 'aria-label': label },
        transformPastedHTML: (html) => {
          const { html: cleaned, pictures } = cleanPaste(html);
          if (isRich) calls.current.onPicturesLeftOut(pictures);
          return cleaned;
        },
        // Before anything of it is read: a page that stands still cannot say why.
        handleDOMEvents: {
          paste: (_view, event) => refuse(event, event.clipboardData, calls.current),
          drop: (_view, event) => refuse(event, event.dataTransfer, calls.current),
        },
        handlePaste: (_view, event) => takePicture(event.clipboardData, isRich, calls.current),
        handleDrop: (_view, event) => takePicture(event.dataTransfer, isRich, calls.current),
      },
    },
    [extensions],
  );

  useEffect(() => book.replace(references, refer), [book, references, refer]);
  useEffect(() => tellWhereabouts(editor, session.awareness), [editor, session]);
  // The page says that it became read only, or changed its language, without a change of the text.
  useEffect(() => {
    const redraw = (): void => {
      if (!editor.isDestroyed)
        editor.view.setProps({ attributes: { ...textAttributes, 'aria-label': label } });
    };
    redraw();
    return session.subscribe(redraw);
  }, [editor, session, label]);
  return { editor, mentionKeys };
}

const textAttributes: Readonly<Record<string, string>> = {
  class: styles['prose'] ?? '',
  role: 'textbox',
  'aria-multiline': 'true',
  // Browsers would fetch dictionaries, and underline most of what is said in the room's languages.
  spellcheck: 'false',
};

function css(name: string): string {
  return styles[name] ?? '';
}

/** Stops a paste or drop that would hold the page up; what was copied stays where it is. */
function refuse(event: Event, data: DataTransfer | null, calls: EditorCalls): boolean {
  const weight = pasteWeight(data?.getData('text/plain') ?? '', data?.getData('text/html') ?? '');
  const isTooLong = weight > mostPasted;
  calls.onTooLong(isTooLong);
  if (isTooLong) event.preventDefault();
  return isTooLong;
}

/** A picture by itself (a screenshot, a dropped file) is asked for its words; with text beside it, the text is meant. */
function takePicture(data: DataTransfer | null, isRich: boolean, calls: EditorCalls): boolean {
  const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  if (picture === undefined || (data?.getData('text/html') ?? '') !== '') return false;
  if (isRich) calls.onPictureFile(picture);
  return true;
}
