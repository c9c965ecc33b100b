import { useLayoutEffect, useMemo, useRef } from 'react';
import * as Y from 'yjs';
import { textOf } from '../../../../../shared/docs/shape.ts';
import type { DocumentView } from '../../../../../shared/domain/view/documents-view.ts';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import type { DocumentSession } from '../../../../client/coedit/session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../../ui/status/Notice.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { useSessionState } from '../use-session-state.ts';
import {
  isBlock,
  joinToPrevious,
  keptMark,
  partBlock,
  placeAfter,
  type PlainBlock,
  plainTextOf,
  smallestEdit,
  typeInto,
} from './plain-blocks.ts';
import styles from './plain.module.css';
import { usePlainParts } from './use-plain-parts.ts';

export interface PlainEditorProps {
  readonly session: DocumentSession;
  readonly view: DocumentView;
  /** Tries the rich editor again; left out where there is none to try. */
  readonly onRetry?: () => void;
}

/** The origin of what is typed here. */
const origin = 'plain-editor';

/** The words of a document, a field for each paragraph, for pages that cannot run the rich editor. */
export function PlainEditor({ session, view, onRetry }: PlainEditorProps) {
  const t = useMessages(editorMessages);
  const state = useSessionState(session);
  const text = textOf(session.doc);
  const parts = usePlainParts(text);
  const blocks = useMemo(() => parts.filter(isBlock), [parts]);
  const frame = useRef<HTMLDivElement>(null);
  const isReadOnly = state.right !== 'edit';
  /** After a paragraph was parted, joined or added: where the caret goes once it is drawn. */
  const next = useRef<{ readonly element: Y.XmlElement; readonly at: number } | null>(null);

  useLayoutEffect(() => {
    if (next.current === null) return;
    const index = blocks.findIndex(({ element }) => element === next.current?.element);
    const area = frame.current?.querySelectorAll('textarea')[index];
    if (area === undefined) return;
    area.focus();
    area.setSelectionRange(next.current.at, next.current.at);
    next.current = null;
  }, [blocks]);

  const add = (): void => {
    const paragraph = new Y.XmlElement('paragraph');
    next.current = { element: paragraph, at: 0 };
    session.doc.transact(() => text.insert(text.length, [paragraph]), origin);
  };
  const onKey = (block: PlainBlock, event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart: at, selectionEnd: end } = event.currentTarget;
    if (isReadOnly || event.nativeEvent.isComposing || at !== end) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      next.current = { element: partBlock(block.element, at, origin), at: 0 };
    } else if (event.key === 'Backspace' && at === 0) {
      const place = blocks[blocks.indexOf(block) - 1]?.text.length ?? 0;
      const joined = joinToPrevious(block.element, origin);
      if (joined === null) return;
      event.preventDefault();
      next.current = { element: joined, at: place };
    }
  };
  const hasKept = blocks.some((block) => block.text.includes(keptMark));
  return (
    <div className={styles['frame']} ref={frame}>
      <Notice
        tone="amber"
        action={
          onRetry !== undefined && (
            <Button size="compact" onPress={onRetry}>
              {t('plain.retry')}
            </Button>
          )
        }
      >
        {t('plain.notice')} {hasKept && t('plain.kept', { sign: keptMark })}
      </Notice>
      <div className={styles['blocks']} role="group" aria-label={t('text.label', { title: view.title })}>
        {parts.map((part) =>
          !isBlock(part) ? (
            <p key={part.id} className={styles['picture']} dir="auto">
              {part.alt === '' ? t('picture.title') : t('plain.picture', { alt: part.alt })}
            </p>
          ) : (
            <BlockField
              key={part.id}
              block={part}
              label={t(part.kind === 'heading' ? 'plain.heading' : 'plain.block', {
                number: blocks.indexOf(part) + 1,
              })}
              isReadOnly={isReadOnly}
              onKeyDown={(event) => onKey(part, event)}
            />
          ),
        )}
      </div>
      {!isReadOnly && (
        <div>
          <Button onPress={add}>{t('plain.add')}</Button>
        </div>
      )}
      <footer className={styles['foot']}>
        <StatusLine state={state} />
      </footer>
    </div>
  );
}

interface BlockFieldProps {
  readonly block: PlainBlock;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** One paragraph; what others write in it moves the caret along. */
function BlockField({ block, label, isReadOnly, onKeyDown }: BlockFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { element, text } = block;
  useLayoutEffect(() => {
    const field = area.current;
    if (field === null) return;
    if (field.value !== text) {
      const edit = smallestEdit(field.value, text);
      const [start, end] = [field.selectionStart, field.selectionEnd];
      field.value = text;
      if (document.activeElement === field) {
        field.setSelectionRange(placeAfter(start, edit), placeAfter(end, edit));
      }
    }
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  }, [text]);
  return (
    <textarea
      ref={area}
      className={block.kind === 'heading' ? styles['heading'] : styles['block']}
      aria-label={label}
      dir="auto"
      rows={1}
      defaultValue={text}
      readOnly={isReadOnly}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        // A kept sign that was typed, or a line feed that was pasted, is not in the text: the field follows it.
        typeInto(element, text, event.target.value, origin);
        const now = plainTextOf(element);
        if (event.target.value !== now) event.target.value = now;
      }}
    />
  );
}
