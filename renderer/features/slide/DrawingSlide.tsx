import { useMemo } from 'react';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './DrawingSlide.module.css';
import { drawingPages, largestDrawing, scaleOf } from './drawing-paging.ts';
import type { FaceProps } from './faces.ts';

/** A drawing of the framework, or one page of it, as large as the slide allows. */
export function DrawingSlide({ slide }: FaceProps<'drawing'>) {
  const t = useMessages(screenMessages);
  const language = useLanguage();
  const { content, diagram, page } = slide;
  // Most of what changes on a screen, such as who is connected, is not in its drawing.
  const { best, label } = useMemo(() => {
    const words = drawingWords(language);
    const pages = drawingPages({ content, diagram });
    const spec = pages[Math.min(page, pages.length) - 1] ?? diagram.spec;
    return {
      best: largestDrawing({ content, diagram: { id: diagram.id, spec } }, words),
      label: describeDrawing(content, spec, words),
    };
  }, [content, diagram, page, language]);
  const { scene } = best;
  // Letters larger than a title's would look like a mistake.
  const shown = Math.min(scaleOf(best), 1.35);
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
