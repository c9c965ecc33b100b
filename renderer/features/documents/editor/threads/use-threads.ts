import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { threadsOf } from '../../../../../shared/docs/shape.ts';
import { readThreads, type Thread } from '../../../../../shared/docs/threads.ts';
import type { Span } from './anchors.ts';
import { markThreads, threadSpans } from './thread-marks.ts';
import { passageText } from './accept-proposal.ts';

/** A thread, where its passage is, and what stands there now; null where the passage is gone. */
export interface PlacedThread {
  readonly thread: Thread;
  readonly span: Span | null;
  readonly words: string | null;
}

/** Typing must not draw the column for each letter. */
const drawAfterMs = 250;

/** The threads in the order of the text; those without a passage come last. */
export function useThreads(editor: Editor, doc: Y.Doc): readonly PlacedThread[] {
  const [placed, setPlaced] = useState<readonly PlacedThread[]>([]);
  useEffect(() => {
    let drawing: ReturnType<typeof setTimeout> | undefined;
    let marking = 0;
    let threads = readThreads(doc);
    const draw = (): void => {
      drawing = undefined;
      if (editor.isDestroyed) return;
      const next = inOrder(editor, threads);
      setPlaced((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const mark = (): void => {
      marking = 0;
      if (editor.isDestroyed) return;
      threads = readThreads(doc);
      editor.view.dispatch(markThreads(editor.state.tr, { threads }));
      draw();
    };
    const onThreads = (): void => {
      marking ||= requestAnimationFrame(mark);
    };
    const onText = (): void => {
      drawing ??= setTimeout(draw, drawAfterMs);
    };
    const root = threadsOf(doc);
    root.observeDeep(onThreads);
    editor.on('update', onText);
    mark();
    return () => {
      clearTimeout(drawing);
      cancelAnimationFrame(marking);
      root.unobserveDeep(onThreads);
      editor.off('update', onText);
    };
  }, [editor, doc]);
  return placed;
}

function inOrder(editor: Editor, threads: readonly Thread[]): readonly PlacedThread[] {
  const spans = threadSpans(editor.state);
  return threads
    .map((thread) => {
      const span = spans.get(thread.id) ?? null;
      return { thread, span, words: span === null ? null : passageText(editor.state.doc, span) };
    })
    .toSorted((one, other) => (one.span?.from ?? Infinity) - (other.span?.from ?? Infinity) || 0);
}
