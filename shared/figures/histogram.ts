import { scaleBand, scaleLinear } from 'd3-scale';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import { hatching } from './hatch.ts';
import { countOf, numberWith, percent, shareOf, total } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { shortened } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { filled, LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

export interface RatingHistogram {
  /** How many gave each point, from the lowest; nine of them on the 1–9 scale. */
  readonly counts: readonly number[];
  readonly median: number | undefined;
  /** Regions of the scale from low to high, covering it; 1–3, 4–6, 7–9 on the 1–9 scale. */
  readonly regions: readonly { readonly label: string; readonly from: number; readonly to: number }[];
  readonly abstained: number;
}

/**
 * How ratings spread over a scale, with its regions and the median.
 *
 * Every bar carries its count; every region its name and share, on a bracket.
 */
export function histogram(ratings: RatingHistogram, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const words = wordsOf(options);
  const points = ratings.counts.map((_, index) => String(index + 1));
  const x = scaleBand(points, [1, width - 1])
    .paddingInner(0.14)
    .paddingOuter(0.07);
  const plotTop = text * 2.8;
  const plotHeight = text * 7;
  const foot = plotTop + plotHeight;
  const y = scaleLinear([0, Math.max(1, ...ratings.counts.map(countOf))], [foot, plotTop]);
  const whole = total(ratings.counts);
  const shapes: Shape[] = [];
  const say = (said: string, at: number, line: number, fill: string, bold = false): void => {
    shapes.push({
      kind: 'text',
      x: rounded(at),
      y: rounded(line),
      text: said,
      size: text,
      anchor: 'middle',
      fill,
      ...(bold ? { bold: true } : {}),
    });
  };
  ratings.counts.forEach((raw, index) => {
    const count = countOf(raw);
    const left = x(String(index + 1)) ?? 0;
    const middle = left + x.bandwidth() / 2;
    say(String(index + 1), middle, foot + text * 1.2, theme.ink);
    if (count === 0) return;
    const region = ratings.regions.findIndex((part) => index + 1 >= part.from && index + 1 <= part.to);
    const box = {
      x: rounded(left),
      y: rounded(y(count)),
      width: rounded(x.bandwidth()),
      height: rounded(foot - y(count)),
    };
    const colour = theme.votes[regionColour(region, ratings.regions.length)] ?? theme.hairline;
    shapes.push({ kind: 'rect', ...box, fill: colour });
    if (theme.hatched && region === 0) shapes.push(...hatching(box, text * 0.62, theme.ink, 0.6));
    shapes.push({ kind: 'rect', ...box, fill: 'none', stroke: theme.ink, strokeWidth: 1 });
    say(String(count), middle, y(count) - text * 0.35, theme.ink, true);
  });
  shapes.push({
    kind: 'line',
    x1: 1,
    x2: width - 1,
    y1: rounded(foot),
    y2: rounded(foot),
    stroke: theme.ink,
    strokeWidth: 1,
  });
  const bracket = foot + text * 1.8;
  for (const region of ratings.regions) {
    const from = x(String(region.from)) ?? 0;
    const to = (x(String(region.to)) ?? 0) + x.bandwidth();
    const share = shareOf(total(ratings.counts.slice(region.from - 1, region.to)), whole);
    shapes.push({
      kind: 'line',
      x1: rounded(from),
      x2: rounded(to),
      y1: rounded(bracket),
      y2: rounded(bracket),
      stroke: theme.muted,
      strokeWidth: 1,
    });
    say(shortened(region.label, text, to - from), (from + to) / 2, bracket + text * 1.3, theme.muted);
    say(percent(share, words), (from + to) / 2, bracket + text * 2.6, theme.ink, true);
  }
  const { median } = ratings;
  if (median !== undefined && Number.isFinite(median) && points.length > 0) {
    const lowest = (x('1') ?? 0) + x.bandwidth() / 2;
    const within = Math.min(points.length, Math.max(1, median));
    const at = rounded(lowest + (within - 1) * x.step());
    const said = filled(words.median, { value: numberWith(median, words.decimal) });
    // The line makes room for the count of the bar on which it stands.
    const own = Number.isInteger(within) ? countOf(ratings.counts[within - 1]) : 0;
    const parts =
      own === 0
        ? [[text * 1.1, foot]]
        : [
            [text * 1.1, y(own) - text * 1.3],
            [y(own), foot],
          ];
    for (const [from = 0, to = 0] of parts) {
      if (to <= from) continue;
      shapes.push({
        kind: 'line',
        x1: at,
        x2: at,
        y1: rounded(from),
        y2: rounded(to),
        stroke: theme.ink,
        strokeWidth: 1.5,
        dash: [text * 0.3, text * 0.25],
      });
    }
    shapes.push({
      kind: 'text',
      x: at,
      y: rounded(text * 0.9),
      text: said,
      size: text,
      anchor: within > points.length - 1 ? 'end' : within < 2 ? 'start' : 'middle',
      fill: theme.ink,
      bold: true,
    });
  } else say(words.noAnswers, width / 2, plotTop + plotHeight / 2, theme.muted);
  shapes.push({
    kind: 'text',
    x: 1,
    y: rounded(bracket + text * 4.1),
    text: `${words.abstained} ${countOf(ratings.abstained)}`,
    size: text,
    anchor: 'start',
    fill: theme.muted,
  });
  const scene: Scene = { width, height: Math.ceil(bracket + text * 4.6), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** The lowest region in the colour of "disagree", the highest in that of "agree". */
function regionColour(region: number, regions: number): number {
  if (region < 0) return 2;
  if (region === 0 && regions > 1) return 1;
  return region === regions - 1 ? 3 : 2;
}

/** The same figure in words. */
export function describeHistogram(ratings: RatingHistogram, options?: FigureOptions): string {
  const words = wordsOf(options);
  const whole = total(ratings.counts);
  const abstained = `${words.abstained} ${countOf(ratings.abstained)}.`;
  if (whole === 0) return `${words.noAnswers}. ${abstained}`;
  const median =
    ratings.median === undefined
      ? ''
      : `${filled(words.median, { value: numberWith(ratings.median, words.decimal) })}. `;
  const regions = ratings.regions.map(
    (region) =>
      `${region.label}: ${percent(shareOf(total(ratings.counts.slice(region.from - 1, region.to)), whole), words)}`,
  );
  return `${words.rated} ${whole}. ${median}${regions.join(', ')}. ${abstained}`;
}

/** The numbers behind the figure. */
export function tableOfHistogram(ratings: RatingHistogram, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  return {
    columns: [
      { label: words.rating, align: 'start' },
      { label: words.region, align: 'start' },
      { label: words.answers, align: 'end' },
    ],
    rows: [
      ...ratings.counts.map((count, index) => [
        String(index + 1),
        ratings.regions.find((part) => index + 1 >= part.from && index + 1 <= part.to)?.label ?? '–',
        String(countOf(count)),
      ]),
      [words.abstained, '–', String(countOf(ratings.abstained))],
    ],
  };
}

export function Histogram(props: FigureOptions & { readonly ratings: RatingHistogram }): ReactElement {
  return createElement(SceneSvg, {
    scene: histogram(props.ratings, props),
    label: describeHistogram(props.ratings, props),
  });
}
