import { Histogram, tableOfHistogram } from '../../../shared/figures/histogram.ts';
import { answersOf, LevelBars, tableOfLevelBars } from '../../../shared/figures/level-bars.ts';
import type { FigureOptions, FigureWords } from '../../../shared/figures/theme.ts';
import { direction } from '../../../shared/i18n/language.ts';
import { medianOf } from '../../../shared/methods/counted/shares.ts';
import { levelWords, type Question } from '../../../shared/methods/question.ts';
import type { PublishedCounts } from '../../../shared/methods/smallGroups/publish.ts';
import { useLanguage } from '../../ui/language/LanguageProvider.tsx';
import { FigureNumbers } from '../figure/FigureNumbers.tsx';
import { figureWords } from './figure-words.ts';

export interface LevelFigureProps extends Pick<FigureOptions, 'theme' | 'size'> {
  readonly question: Question;
  readonly counts: PublishedCounts;
  /** Words over the table of its numbers; without it there is none. */
  readonly numbers?: string;
  /** The machine's words in it; those of phones and the projector unless given. */
  readonly words?: Partial<FigureWords>;
}

/** All answers to one statement: a bar a level, or how numbers spread with their regions and median. */
export function LevelFigure({
  question,
  counts: { counts, abstained },
  numbers,
  words,
  ...look
}: LevelFigureProps) {
  const language = useLanguage();
  const options = { ...look, direction: direction(language), words: words ?? figureWords(language) };
  const { levels, regions } = question;
  if (regions.length > 0) {
    const named = regions.map(({ from, to, label }) => ({ from, to, label: label[language] }));
    const median = medianOf(counts) ?? undefined;
    const ratings = { counts, median, regions: named, abstained };
    return (
      <div>
        <Histogram {...options} ratings={ratings} />
        {numbers !== undefined && (
          <FigureNumbers table={tableOfHistogram(ratings, options)} label={numbers} />
        )}
      </div>
    );
  }
  const labels = levels.map((level) => levelWords(level, language));
  const answers = { ...answersOf(labels, counts, abstained), isReversed: question.opposed === 'high' };
  return (
    <div>
      <LevelBars {...options} answers={answers} />
      {numbers !== undefined && <FigureNumbers table={tableOfLevelBars(answers, options)} label={numbers} />}
    </div>
  );
}
