import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Diagram, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { PRINT } from '../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import type { DrawingWords } from '../../../shared/framework/drawing-words.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import styles from './drawings.module.css';

interface PrintDrawingProps {
  readonly content: FrameworkContent;
  readonly diagram: Pick<Diagram, 'id' | 'spec'>;
  readonly title: string;
  readonly words: DrawingWords;
  readonly onDone: () => void;
}

/** Prints one drawing on a page of its own, or saves it as PDF in the browser's print window. */
export function PrintDrawing({ content, diagram, title, words, onDone }: PrintDrawingProps) {
  useEffect(() => {
    document.documentElement.dataset['printing'] = '';
    const ended = (): void => {
      delete document.documentElement.dataset['printing'];
      onDone();
    };
    window.addEventListener('afterprint', ended, { once: true });
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', ended);
      delete document.documentElement.dataset['printing'];
    };
    // Once: one press prints one page.
    // oxlint-disable-next-line react/exhaustive-deps -- printing again at every patch would be a paper jam
  }, []);
  const { scene } = drawDiagram(content, diagram, words, {
    theme: PRINT,
    size: { width: 900, text: 13 },
    direction: readingDirection(content),
  });
  return createPortal(
    <div className={styles['sheet']} data-print-sheets="">
      <h1 dir="auto">{title}</h1>
      <SceneSvg scene={scene} label={describeDrawing(content, diagram.spec, words)} />
    </div>,
    document.body,
  );
}
