import { describeDotPlot, type DotFigure, dotPlot, tableOfDotPlot } from '../../figures/dot-plot.ts';
import type { FigureBlock } from '../blocks.ts';
import { figure, figureOf } from '../build.ts';
import { figureOptions } from './results.ts';
import type { Scribe } from './scribe.ts';

/** Height of a figure, in CSS pixels at the width of a page, that still fits one with its caption. */
const mostHeight = 820;

/** As many rows of a dot plot as fit a page, the first ones first. */
export function fittingRows(scribe: Scribe, plot: DotFigure): number {
  const options = figureOptions(scribe, 620);
  const fits = (rows: number): boolean =>
    dotPlot({ ...plot, rows: plot.rows.slice(0, rows) }, options).height <= mostHeight;
  let rows = Math.min(1, plot.rows.length);
  while (rows < plot.rows.length && fits(rows + 1)) rows += 1;
  return rows;
}

/** A dot plot in as many figures as it takes for each to fit a page. */
export function dotFigures(scribe: Scribe, caption: string, plot: DotFigure): FigureBlock[] {
  const options = figureOptions(scribe, 620);
  const parts: DotFigure[] = [];
  for (const row of plot.rows) {
    const last = parts.at(-1);
    const longer: DotFigure = { ...plot, rows: [...(last?.rows ?? []), row] };
    if (last !== undefined && dotPlot(longer, options).height <= mostHeight) parts[parts.length - 1] = longer;
    else parts.push({ ...plot, rows: [row] });
  }
  return parts.map((part, index) => {
    const made = figureOf(dotPlot(part, options), describeDotPlot(part, options), tableOfDotPlot(part));
    return figure(parts.length === 1 ? caption : `${caption} (${index + 1}/${parts.length})`, made);
  });
}
