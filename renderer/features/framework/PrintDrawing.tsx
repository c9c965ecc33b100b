import type { Diagram, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { PRINT } from '../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import type { DrawingWords } from '../../../shared/framework/drawing-words.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import { OnPaper } from '../printing/OnPaper.tsx';
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
  const { scene } = drawDiagram(content, diagram, words, {
    theme: PRINT,
    size: { width: 900, text: 13 },
    direction: readingDirection(content),
  });
  return (
    <OnPaper onDone={onDone}>
      <div className={styles['sheet']}>
        <h1 dir="auto">{title}</h1>
        <SceneSvg scene={scene} label={describeDrawing(content, diagram.spec, words)} />
      </div>
    </OnPaper>
  );
}
