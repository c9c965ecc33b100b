import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DiagramOptions, Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import type { Diagram, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { forDrawing } from '../../../shared/framework/for-drawing.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { shownIn } from '../../../shared/framework/lines.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { DrawingAnswer, DrawingAsk } from './drawing-messages.ts';

/** Above so many nodes and links a thread of its own lays them out, so that no letter waits for a drawing. */
const many = 60;

interface Wanted {
  readonly content: FrameworkContent;
  /** Null: there is nothing to draw. */
  readonly diagram: Pick<Diagram, 'id' | 'spec'> | null;
  readonly language: Language;
  /** Stays the same object while it says the same. */
  readonly options: DiagramOptions;
}

/**
 * A drawing laid out: at once where it is small, else beside the page's own work, with the one before shown meanwhile.
 *
 * Null until the first is there.
 */
export function useDrawing({ content, diagram, language, options }: Wanted): Drawing | null {
  const isLarge = diagram !== null && shownIn(diagram).length > many;
  const small = useMemo(
    () =>
      diagram === null || isLarge ? null : drawDiagram(content, diagram, drawingWords(language), options),
    [content, diagram, language, options, isLarge],
  );
  const [large, setLarge] = useState<{ readonly id: string; readonly drawing: Drawing } | null>(null);
  const worker = useRef<Worker | null>(null);
  const asked = useRef({ n: 0, id: '' });
  const ready = useCallback((): Worker => {
    worker.current ??= drawingWorker(({ n, drawing }) => {
      if (n === asked.current.n) setLarge({ id: asked.current.id, drawing });
    });
    return worker.current;
  }, []);
  // Its program is there before somebody asks for the first large one.
  const hasLarge = content.diagrams.some((each) => shownIn(each).length > many);
  useEffect(() => {
    if (hasLarge) ready();
  }, [hasLarge, ready]);
  useEffect(() => {
    if (diagram === null || !isLarge) return;
    const at = ready();
    asked.current = { n: asked.current.n + 1, id: diagram.id };
    const ask: DrawingAsk = { n: asked.current.n, content: forDrawing(content), diagram, language, options };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    at.postMessage(ask);
  }, [content, diagram, language, options, isLarge, ready]);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  if (!isLarge) return small;
  return large?.id === diagram.id ? large.drawing : null;
}

function drawingWorker(drawn: (answer: DrawingAnswer) => void): Worker {
  const worker = new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<DrawingAnswer>) => drawn(data));
  return worker;
}
