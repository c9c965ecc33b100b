import type { DossierBallot, ReportedItem, ReportedRow } from '../../domain/model/dossier.ts';
import type { DotFigure } from '../../figures/dot-plot.ts';
import { documentsStatisticsMessages } from '../../i18n/documents-statistics.ts';
import type { AnnexBlock } from '../blocks.ts';
import { paragraph } from '../build.ts';
import { dotFigures, fittingRows } from './dot-figures.ts';
import { medianOf, scaleTicks } from './results.ts';
import type { Scribe } from './scribe.ts';

/** Letters that stand in the marks of groups; more groups than these are left to the tables. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Where groups stand on each statement: medians of numbers, or shares in agreement where the rule speaks of agreement. */
export function groupDots(scribe: Scribe, ballots: readonly DossierBallot[]): AnnexBlock['blocks'][number][] {
  const t = documentsStatisticsMessages(scribe.language);
  const drawn = ballots.flatMap((ballot) => {
    const plot = plotOf(scribe, ballot);
    if (plot === null) return [];
    const caption = plot.isShare
      ? t('groups.caption.share', { ballot: ballot.label })
      : t('groups.caption', { ballot: ballot.label });
    const fits = fittingRows(scribe, plot.figure);
    if (fits === plot.figure.rows.length) return dotFigures(scribe, caption, plot.figure);
    const apart = furthestApart(plot.figure);
    const rows = apart.rows.slice(0, fittingRows(scribe, apart));
    return [
      ...dotFigures(scribe, caption, { ...apart, rows }),
      paragraph(t('groups.apart', { count: rows.length, of: plot.figure.rows.length }), 'note'),
    ];
  });
  return drawn.length === 0 ? [] : [...drawn, paragraph(t('groups.note'), 'note')];
}

/** Statements on which groups differ most, first. */
function furthestApart(plot: DotFigure): DotFigure {
  const span = ({ dots }: DotFigure['rows'][number]): number => {
    const values = dots.map(({ value }) => value);
    return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
  };
  return { ...plot, rows: plot.rows.toSorted((one, other) => span(other) - span(one)) };
}

type Plot = { readonly figure: DotFigure; readonly isShare: boolean };

function plotOf(scribe: Scribe, { items }: DossierBallot): Plot | null {
  const shown = items.flatMap(({ statement, result }) =>
    result === null || result.total === null ? [] : [{ statement, result }],
  );
  const groups = new Map(shown.flatMap(({ result }) => result.rows).map((row) => [row.id, row]));
  const [first] = shown;
  if (first === undefined || groups.size < 2 || groups.size > letters.length) return null;
  const isShare = first.result.agree.length > 0;
  const axis = isShare ? shareAxis(scribe) : scaleTicks(first.result);
  if (axis === null) return null;
  const ids = [...groups.keys()];
  const { threshold } = first.result;
  const t = documentsStatisticsMessages(scribe.language);
  return {
    isShare,
    figure: {
      axis,
      series: [...groups.values()].map((row, index) => ({
        mark: letters[index] ?? '',
        label: scribe.rowLabel(row),
      })),
      ...(isShare && threshold !== null
        ? { limit: { at: threshold, label: t('groups.needed', { share: scribe.share(threshold) }) } }
        : {}),
      rows: shown.map(({ statement, result }) => ({
        label: scribe.statementWords(statement),
        dots: result.rows.flatMap((row) => {
          const value = isShare ? agreeing(result, row) : medianOf(row.counts);
          if (value === undefined) return [];
          const said = isShare ? scribe.share(value) : scribe.formats.number(value);
          return [{ series: ids.indexOf(row.id), value, said }];
        }),
      })),
    },
  };
}

function shareAxis(scribe: Scribe): DotFigure['axis'] {
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return { from: 0, to: 1, ticks: ticks.map((at) => ({ at, label: scribe.formats.percent(at) })) };
}

/** Of those of a row who rated, how many chose a value of agreement. */
function agreeing({ values, agree }: ReportedItem, { counts }: ReportedRow): number | undefined {
  const rated = counts.reduce((sum, count) => sum + count, 0);
  if (rated === 0) return undefined;
  const inFavour = counts.reduce(
    (sum, count, index) => (agree.includes(values[index] ?? Number.NaN) ? sum + count : sum),
    0,
  );
  return inFavour / rated;
}
