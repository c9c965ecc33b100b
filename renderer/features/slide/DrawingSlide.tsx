import { useMemo } from 'react';
import type { Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { LIGHT } from '../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { type DrawingWords, drawingWords } from '../../../shared/framework/drawing-words.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './DrawingSlide.module.css';
import type { FaceProps } from './faces.ts';
import { room } from './packing.ts';

/** What a drawing may fill beneath its title. */
const height = room.height - 70;
/** Ever wider, with letters of the same size: the first that fits is the largest that can be read. */
const widths = [1.25, 1.6, 2, 2.6, 3.4] as const;
const text = 30;

/** A drawing of the framework, as large as the slide allows. */
export function DrawingSlide({ slide }: FaceProps<'drawing'>) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const { content, diagram } = slide;
  // Most of what changes on a screen, such as who is connected, is not in its drawing.
  const { best, label } = useMemo(() => {
    const words = drawingWords(language);
    return {
      best: largest(content, diagram, words),
      label: describeDrawing(content, diagram.spec, words),
    };
  }, [content, diagram, language]);
  const { scene } = best;
  // Letters larger than a title's would look like a mistake.
  const shown = Math.min(scale(best), 1.35);
  return (
    <div className={styles['drawing']}>
      <h1 className={styles['title']} dir="auto">
        {slide.title}
        <span className={styles['version']}>
          {slide.version === null ? t('framework.draft') : t('framework.version', { number: slide.version })}
        </span>
      </h1>
      <div className={styles['picture']}>
        <div style={{ inlineSize: scene.width * shown, blockSize: scene.height * shown }}>
          <SceneSvg scene={scene} label={label} />
        </div>
      </div>
    </div>
  );
}

/** The layout that fills the slide best. */
function largest(
  content: FaceProps<'drawing'>['slide']['content'],
  diagram: FaceProps<'drawing'>['slide']['diagram'],
  words: DrawingWords,
): Drawing {
  const direction = readingDirection(content);
  const draw = (wider: number): Drawing =>
    drawDiagram(content, diagram, words, {
      theme: LIGHT,
      size: { width: room.width * wider, text },
      direction,
    });
  let best = draw(1);
  for (const wider of widths) {
    // Where not the height is what holds it, a wider one is smaller.
    if (room.width / best.scene.width <= height / best.scene.height) break;
    const other = draw(wider);
    if (scale(other) > scale(best) + 0.01) best = other;
  }
  return best;
}

function scale({ scene }: Drawing): number {
  return Math.min(room.width / scene.width, height / scene.height);
}
