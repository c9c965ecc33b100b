import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { findReferences, type Reference } from '../schema/references.ts';
import type { MentionKeys } from './mention-keys.ts';
import { openMention } from './mention.ts';
import styles from './toolbar.module.css';

interface MentionListProps {
  readonly editor: Editor;
  readonly references: readonly Reference[];
  readonly keys: MentionKeys;
}

const most = 8;

/** What can be named by an `@`, at the caret; the caret stays in the text, and arrows choose. */
export function MentionList({ editor, references, keys }: MentionListProps) {
  const t = useMessages(editorMessages);
  const mention = useEditorState({ editor, selector: ({ editor: { state } }) => openMention(state) });
  const id = useId();
  const [choice, setChoice] = useState<{ readonly typed: string | null; readonly at: number }>({
    typed: null,
    at: 0,
  });
  const typed = mention?.typed ?? null;
  const found = useMemo(
    () => (typed === null ? [] : findReferences(references, typed, most)),
    [references, typed],
  );
  // What is typed next is another list: its first is chosen.
  const at = choice.typed === typed ? choice.at : 0;
  const list = useRef<HTMLDivElement>(null);
  const isOpen = mention !== null && (found.length > 0 || !mention.typed.includes(' '));

  const insert = (reference: Reference): void => {
    if (mention === null) return;
    insertReference(editor, reference, mention);
  };
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return keys.listen({
      chosen: isOpen && found.length > 0 ? `${id}-${at}` : null,
      onKey: (event) => {
        const chosen = found[at];
        if (!isOpen || chosen === undefined) return false;
        if (event.key === 'ArrowDown') setChoice({ typed, at: (at + 1) % found.length });
        else if (event.key === 'ArrowUp') setChoice({ typed, at: (at + found.length - 1) % found.length });
        else if (event.key === 'Enter' || event.key === 'Tab') insert(chosen);
        else return false;
        return true;
      },
    });
  });

  if (!isOpen) return null;
  return (
    <div
      ref={list}
      className={styles['mentions']}
      role="listbox"
      aria-label={t('reference.list')}
      style={placeFor(editor, mention.from)}
    >
      {found.length === 0 && <p className={styles['mentionNone']}>{t('reference.none')}</p>}
      {found.map((reference, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the focus stays in the text, whose keys choose here
        <div
          key={`${reference.kind} ${reference.id}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={styles['mention']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(reference)}
        >
          <span className={styles['mentionLabel']} dir="auto">
            {reference.label}
          </span>
          <span className={styles['mentionText']} dir="auto">
            {reference.text}
          </span>
          <span className={styles['mentionKind']}>{t(`reference.kind.${reference.kind}`)}</span>
        </div>
      ))}
    </div>
  );
}

/** Puts a reference in the place of a range, and a space behind it to write on. */
export function insertReference(
  editor: Editor,
  { kind, id }: Reference,
  range: { readonly from: number; readonly to: number },
): void {
  editor
    .chain()
    .focus()
    .insertContentAt({ from: range.from, to: range.to }, [
      { type: 'reference', attrs: { kind, id } },
      { type: 'text', text: ' ' },
    ])
    .run();
}

const listHeight = 272;

function placeFor(editor: Editor, position: number): React.CSSProperties {
  const { left, top, bottom } = editor.view.coordsAtPos(position);
  const x = Math.max(8, Math.min(left, globalThis.innerWidth - 368));
  if (bottom + listHeight + 8 < globalThis.innerHeight) return { left: x, top: bottom + 4 };
  return { left: x, bottom: globalThis.innerHeight - top + 4 };
}
