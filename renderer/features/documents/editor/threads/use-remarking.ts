import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useState } from 'react';
import { textOf } from '../../../../../shared/docs/shape.ts';
import { longestRemark } from '../../../../../shared/docs/threads.ts';
import type { DocumentSession } from '../../../../client/coedit/session.ts';
import { showPosition } from '../people/follow.ts';
import { useLatest } from '../use-latest.ts';
import { passageText } from './accept-proposal.ts';
import { anchorsAt, type Span } from './anchors.ts';
import type { Draft } from './RemarkForm.tsx';
import type { Passage } from './thread-acts.ts';
import { markThreads, threadSpans } from './thread-marks.ts';
import type { PlacedThread } from './use-threads.ts';

interface Remarking {
  readonly draft: Draft | null;
  readonly active: string | null;
  readonly begin: (kind: Draft['kind']) => void;
  readonly end: () => void;
  readonly choose: (thread: string | null) => void;
  /** To the next open thread of the text, or the one before; the focus goes to it. */
  readonly step: (by: 1 | -1) => void;
}

/** Which thread is looked at, and the remark that is being written. */
export function useRemarking(
  editor: Editor,
  session: DocumentSession,
  threads: readonly PlacedThread[],
): Remarking {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const latest = useLatest({ threads, active });

  useEffect(() => {
    if (!editor.isDestroyed)
      editor.view.dispatch(markThreads(editor.state.tr, { active, draft: draft?.passage ?? null }));
  }, [editor, active, draft]);

  const choose = useCallback(
    (thread: string | null): void => {
      setActive(thread);
      const span = thread === null ? undefined : threadSpans(editor.state).get(thread);
      if (span !== undefined) showPosition(editor.view, span.from);
    },
    [editor],
  );
  const begin = useCallback(
    (kind: Draft['kind']): void => {
      setActive(null);
      setDraft({ kind, passage: passageAt(editor, session) });
    },
    [editor, session],
  );
  const end = useCallback(() => setDraft(null), []);
  const step = useCallback(
    (by: 1 | -1): void => {
      const open = latest.current.threads.filter(({ thread }) => thread.state === 'open');
      const at = open.findIndex(({ thread }) => thread.id === latest.current.active);
      const from = editor.state.selection.from;
      const after = open.findIndex(({ span }) => span !== null && span.from >= from);
      const next = at === -1 ? (by === 1 ? Math.max(after, 0) : after - 1) : at + by;
      const found = open[(next + open.length) % open.length];
      if (found === undefined) return;
      choose(found.thread.id);
      requestAnimationFrame(() => {
        const frame = editor.view.dom.closest('[data-editor-frame]');
        const item = frame?.querySelector(`[data-thread-item="${found.thread.id}"] button`);
        if (item instanceof HTMLElement) item.focus();
      });
    },
    [editor, choose, latest],
  );
  return { draft, active, begin, end, choose, step };
}

/** The selected words; without a selection, the paragraph of the caret; without words, the whole text. */
function passageAt(editor: Editor, session: DocumentSession): Passage {
  const { doc, selection } = editor.state;
  const { $from } = selection;
  const span: Span = selection.empty
    ? { from: $from.start(), to: $from.end() }
    : { from: selection.from, to: selection.to };
  const quote = passageText(doc, span);
  if (quote.trim() === '') return { from: null, to: null, quote: '' };
  return { ...anchorsAt(textOf(session.doc), span), quote: quote.slice(0, longestRemark) };
}
