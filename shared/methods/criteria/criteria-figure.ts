import type { BallotFigure } from '../../figures/ballot-figure.ts';
import { ballotFigureMessages } from '../../i18n/ballot-figures.ts';
import { formats } from '../../i18n/formats.ts';
import { wordingsOf } from '../wordings.ts';
import type { KeptRule } from './criteria-method.ts';
import { type CriteriaTables, ratedUnder } from './criteria-tables.ts';

/** How statements stand under each criterion, a mark a criterion, with those on which people are split. */
export function criteriaFigure(
  kept: CriteriaTables,
  { labels, most }: Pick<KeptRule, 'labels' | 'most'>,
  statements: readonly string[],
): BallotFigure {
  return {
    kind: 'dots',
    title: wordingsOf((language) => ballotFigureMessages(language)('criteria.title')),
    axis: {
      from: 1,
      to: most,
      ticks: Array.from({ length: most }, (_, index) => ({ at: index + 1, label: String(index + 1) })),
    },
    series: labels.map(({ label }, index) => ({ mark: String.fromCharCode(65 + index), label })),
    rows: statements.map((statement) => ({
      statement,
      dots: ratedUnder(kept, statement).flatMap((rated, series) => {
        if (rated === null) return [];
        const said = wordingsOf((language) => {
          const mean = formats(language).number(Math.round(rated.mean * 10) / 10);
          return rated.isSplit ? ballotFigureMessages(language)('criteria.split', { mean }) : mean;
        });
        return [{ series, value: rated.mean, said }];
      }),
    })),
  };
}
