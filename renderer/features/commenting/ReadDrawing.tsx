import { useMemo } from 'react';
import type { Diagram, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { DARK, LIGHT } from '../../../shared/figures/theme.ts';
import { describeDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { refKey } from '../../../shared/framework/lines.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import { commentingMessages } from '../../../shared/i18n/commenting.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useIsDark } from '../framework/use-is-dark.ts';
import { LineComments } from './LineComments.tsx';
import styles from './commenting.module.css';

/** A drawing, and the same in words. */
export function ReadDrawing({
  content,
  diagram,
}: {
  readonly content: FrameworkContent;
  readonly diagram: Diagram;
}) {
  const t = useMessages(commentingMessages);
  const language = useLanguage();
  const isDark = useIsDark();
  const drawing = useMemo(
    () =>
      drawDiagram(content, diagram, drawingWords(language), {
        theme: isDark ? DARK : LIGHT,
        size: { width: 900, text: 14 },
        direction: readingDirection(content),
      }),
    [content, diagram, language, isDark],
  );
  const words = describeDrawing(content, diagram.spec, drawingWords(language));
  return (
    <li className={styles['line']}>
      <p className={styles['label']} dir="auto">
        {diagram.title}
      </p>
      {diagram.note !== '' && (
        <p className={styles['more']} dir="auto">
          {diagram.note}
        </p>
      )}
      {/* Focusable, for a keyboard scrolls it too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable */}
      <div className={styles['drawing']} role="group" aria-label={diagram.title} tabIndex={0}>
        <SceneSvg scene={drawing.scene} label={words} />
      </div>
      <details className={styles['details']}>
        <summary>{t('drawing.words')}</summary>
        <p className={styles['more']} dir="auto">
          {words}
        </p>
      </details>
      <LineComments line={refKey({ kind: 'diagram', id: diagram.id })} label={diagram.title} words="" />
    </li>
  );
}
