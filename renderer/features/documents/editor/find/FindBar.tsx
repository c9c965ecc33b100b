import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextField } from '../../../../ui/controls/TextField.tsx';
import { useKitMessages, useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import { showPosition } from '../people/follow.ts';
import styles from './find.module.css';
import { findingIn, goToFound, lookFor, replaceFound } from './find-text.ts';

interface FindBarProps {
  readonly editor: Editor;
  readonly isReplacing: boolean;
  readonly onClose: () => void;
}

/** Finds words in the text and replaces them. Enter goes on, Shift+Enter back, Escape to the text. */
export function FindBar({ editor, isReplacing, onClose }: FindBarProps) {
  const t = useMessages(editorMessages);
  const kit = useKitMessages();
  const input = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(() => selectedWords(editor));
  const [replacement, setReplacement] = useState('');
  const [replaced, setReplaced] = useState<number | null>(null);
  const { at, count } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const finding = findingIn(state);
      return { at: finding.at, count: finding.found.length };
    },
  });
  useEffect(() => {
    editor.view.dispatch(lookFor(editor.state.tr, wanted));
    showFound(editor);
  }, [editor, wanted]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(lookFor(editor.state.tr, ''));
    },
    [editor],
  );
  useEffect(() => input.current?.select(), []);
  // Buttons stay enabled without a find: the one that was pressed last would lose the focus to nowhere.
  const go = (step: 1 | -1): void => {
    editor.view.dispatch(goToFound(editor.state, step));
    showFound(editor);
  };
  const replace = (isAll: boolean): void => {
    if (count === 0) return;
    setReplaced(isAll ? count : null);
    editor.view.dispatch(replaceFound(editor.state, replacement, isAll));
    showFound(editor);
  };
  const place =
    wanted === '' ? '' : count === 0 ? t('find.none') : t('find.count', { position: at + 1, count });
  return (
    <div
      className={styles['bar']}
      role="search"
      aria-label={t('find.label')}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !event.shiftKey) return;
        event.stopPropagation();
        go(-1);
      }}
    >
      <TextField
        label={t('find.words')}
        isLabelHidden
        placeholder={t('find.words')}
        value={wanted}
        onChange={(value) => {
          setReplaced(null);
          setWanted(value);
        }}
        onEnter={() => go(1)}
        isFocusedFirst
        ref={input}
      />
      <output className={styles['count']}>
        {replaced === null ? place : t('find.replaced', { count: replaced })}
      </output>
      <Button size="compact" icon={ChevronUp} onPress={() => go(-1)}>
        {t('find.previous')}
      </Button>
      <Button size="compact" icon={ChevronDown} onPress={() => go(1)}>
        {t('find.next')}
      </Button>
      {isReplacing && (
        <>
          <TextField
            label={t('find.replacement')}
            isLabelHidden
            placeholder={t('find.replacement')}
            value={replacement}
            onChange={setReplacement}
          />
          <Button size="compact" onPress={() => replace(false)}>
            {t('find.replace')}
          </Button>
          <Button size="compact" onPress={() => replace(true)}>
            {t('find.replaceAll')}
          </Button>
        </>
      )}
      <span className={styles['end']}>
        <Button size="compact" variant="plain" icon={X} onPress={onClose}>
          {kit('close')}
        </Button>
      </span>
    </div>
  );
}

function selectedWords({ state }: Editor): string {
  const { from, to } = state.selection;
  const words = state.doc.textBetween(from, to, '\n');
  return words.includes('\n') ? '' : words.slice(0, 100);
}

function showFound(editor: Editor): void {
  const { found, at } = findingIn(editor.state);
  const span = found[at];
  if (span !== undefined) showPosition(editor.view, span.from);
}
