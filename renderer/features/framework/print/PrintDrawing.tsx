import type { Diagram, FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import type { Scene } from '../../../../shared/figures/scene.ts';
import { SceneSvg } from '../../../../shared/figures/scene-svg.ts';
import { PRINT } from '../../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../../shared/framework/draw.ts';
import type { DrawingWords } from '../../../../shared/framework/drawing-words.ts';
import { readingDirection } from '../../../../shared/framework/reading-direction.ts';
import { OnPaper } from '../../printing/OnPaper.tsx';
import { State } from './PrintMatrix.tsx';
import styles from './print.module.css';

interface PrintDrawingProps {
  readonly content: FrameworkContent;
  readonly diagram: Pick<Diagram, 'id' | 'spec'>;
  readonly title: string;
  readonly words: DrawingWords;
  /** When it is printed, in milliseconds since 1970: it stands on the paper. */
  readonly now: number;
  readonly onDone: () => void;
}

/** Prints one drawing on a page of its own, turned where it is wide, or saves it as PDF in the browser's print window. */
export function PrintDrawing({ content, diagram, title, words, now, onDone }: PrintDrawingProps) {
  const draw = (width: number): Scene =>
    drawDiagram(content, diagram, words, {
      theme: PRINT,
      size: { width, text: 13 },
      direction: readingDirection(content),
    }).scene;
  const [wide, tall] = [draw(across.width), draw(upright.width)];
  const isWide = letters(wide, across) >= letters(tall, upright);
  const scene = isWide ? wide : tall;
  return (
    <OnPaper onDone={onDone}>
      <section className={styles[isWide ? 'across' : 'upright']} dir={readingDirection(content)}>
        <h1 dir="auto">{title}</h1>
        <p className={styles['of']}>
          <State now={now} />
        </p>
        <div className={styles['drawing']}>
          <SceneSvg scene={scene} label={describeDrawing(content, diagram.spec, words)} />
        </div>
      </section>
    </OnPaper>
  );
}

/** What a drawing may fill of an A4 page, beneath its title, at 96 px an inch. */
const across = { width: 1016, height: 590 } as const;
const upright = { width: 687, height: 910 } as const;

/** By how much its letters are made smaller or larger so that it fills the page. */
function letters(
  { width, height }: Scene,
  page: { readonly width: number; readonly height: number },
): number {
  return Math.min(page.width / width, page.height / height);
}
