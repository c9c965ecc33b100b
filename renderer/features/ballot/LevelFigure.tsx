import { Histogram } from '../../../shared/figures/histogram.ts';
import { answersOf, LevelBars } from '../../../shared/figures/level-bars.ts';
import type { FigureOptions } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { medianOf } from '../../../shared/methods/counted/shares.ts';
import { levelWords, type Question } from '../../../shared/methods/question.ts';
import type { PublishedCounts } from '../../../shared/methods/smallGroups/publish.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { figureWords } from './figure-words.ts';

export interface LevelFigureProps extends Pick<FigureOptions, 'theme' | 'size'> {
  readonly question: Question;
  readonly counts: PublishedCounts;
}

/** All answers to one statement: a bar a level, or how numbers spread with their regions and median. */
export function LevelFigure({ question, counts: { counts, abstained }, ...look }: LevelFigureProps) {
  const language = useLanguage();
  const options = { ...look, direction: direction(language), words: figureWords(language) };
  const { levels, regions } = question;
  if (regions.length > 0) {
    const named = regions.map(({ from, to, label }) => ({ from, to, label: label[language] }));
    const median = medianOf(counts) ?? undefined;
    return <Histogram {...options} ratings={{ counts, median, regions: named, abstained }} />;
  }
  const labels = levels.map((level) => levelWords(level, language));
  const answers = { ...answersOf(labels, counts, abstained), isReversed: question.opposed === 'high' };
  return <LevelBars {...options} answers={answers} />;
}
