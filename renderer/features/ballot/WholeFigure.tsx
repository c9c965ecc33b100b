import { type BallotFigure, drawBallotFigure } from '../../../shared/figures/ballot-figure.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import type { FigureOptions } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { FigureNumbers } from '../figure/FigureNumbers.tsx';
import { figureWords } from './figure-words.ts';

export interface WholeFigureProps extends Pick<FigureOptions, 'theme' | 'size'> {
  readonly figure: BallotFigure;
  readonly labelOf: (statement: string) => string;
  /** Words over the table of its numbers; without it there is none. */
  readonly numbers?: string;
}

/** A figure of a whole ballot in the reader's language. */
export function WholeFigure({ figure, labelOf, numbers, ...look }: WholeFigureProps) {
  const language = useLanguage();
  const options = { ...look, direction: direction(language), words: figureWords(language) };
  const { scene, said, table } = drawBallotFigure(figure, { language, labelOf, options });
  return (
    <>
      <SceneSvg scene={scene} label={said} />
      {numbers !== undefined && <FigureNumbers table={table} label={numbers} />}
    </>
  );
}
