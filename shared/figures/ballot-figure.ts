import type { Language } from '../i18n/language.ts';
import { describeDotPlot, dotPlot, tableOfDotPlot } from './dot-plot.ts';
import type { FigureTable } from './figure-table.ts';
import { describeQuadrants, quadrants, tableOfQuadrants } from './quadrants.ts';
import { describeRoundFlow, roundFlow, tableOfRoundFlow } from './round-flow.ts';
import type { Scene } from './scene.ts';
import { type FigureOptions, SCREEN_SIZE } from './theme.ts';

type Words = Readonly<Record<Language, string>>;

type Axis = { readonly label: Words; readonly from: number; readonly to: number; readonly cut: number };

/** A figure of a whole ballot, as data: statements by their ids, words in every language. */
export type BallotFigure = { readonly title: Words } & (RoundsFigure | DotsFigure | QuadrantsFigure);

/** How votes moved from round to round of a count. */
type RoundsFigure = {
  readonly kind: 'rounds';
  /** Votes that choose; null where none is set. */
  readonly quota: number | null;
  /** In the order of the result: votes in each round, null once it is out of the count. */
  readonly rows: readonly {
    readonly statement: string;
    readonly votes: readonly (number | null)[];
    readonly fate: 'chosen' | 'out' | 'left';
  }[];
};

/** Several values of each statement on one scale: a criterion or a group a mark. */
type DotsFigure = {
  readonly kind: 'dots';
  readonly axis: {
    readonly from: number;
    readonly to: number;
    readonly ticks: readonly { readonly at: number; readonly label: string }[];
  };
  readonly series: readonly { readonly mark: string; readonly label: Words }[];
  readonly rows: readonly {
    readonly statement: string;
    readonly dots: readonly { readonly series: number; readonly value: number; readonly said: Words }[];
  }[];
};

/** Statements on two scales, each in one of four fields. */
type QuadrantsFigure = {
  readonly kind: 'quadrants';
  readonly x: Axis;
  readonly y: Axis;
  /** High on both, high on y alone, high on x alone, low on both. */
  readonly fields: readonly [Words, Words, Words, Words];
  readonly rows: readonly {
    readonly statement: string;
    readonly x: number;
    readonly y: number;
    readonly said: Words;
  }[];
  /** Those that the list beside the picture names; absent for all. */
  readonly listed?: readonly string[];
};

/** What a reader of one language needs beside the data. */
export type Reading = {
  readonly language: Language;
  readonly labelOf: (statement: string) => string;
  readonly options?: FigureOptions;
};

/** The figure itself, the same in words, and the numbers behind it. */
export type DrawnFigure = { readonly scene: Scene; readonly said: string; readonly table: FigureTable };

/** Draws the figure of a ballot for one reader: alike on screens and in documents. */
export function drawBallotFigure(figure: BallotFigure, { language, labelOf, options }: Reading): DrawnFigure {
  switch (figure.kind) {
    case 'rounds': {
      const rows = figure.rows.map(({ statement, ...row }) => ({ ...row, label: labelOf(statement) }));
      const flow = { rows, quota: figure.quota };
      return {
        scene: roundFlow(flow, language, options),
        said: describeRoundFlow(flow, language),
        table: tableOfRoundFlow(flow, language),
      };
    }
    case 'dots': {
      const plot = {
        axis: figure.axis,
        series: figure.series.map(({ mark, label }) => ({ mark, label: label[language] })),
        rows: figure.rows.map(({ statement, dots }) => ({
          label: labelOf(statement),
          dots: dots.map((dot) => ({ ...dot, said: dot.said[language] })),
        })),
      };
      return {
        scene: dotPlot(plot, options),
        said: describeDotPlot(plot, options),
        table: tableOfDotPlot(plot),
      };
    }
    case 'quadrants': {
      const axisOf = ({ label, ...axis }: Axis) => ({ ...axis, label: label[language] });
      const [both, onY, onX, neither] = figure.fields.map((field) => field[language]);
      const picture = {
        x: axisOf(figure.x),
        y: axisOf(figure.y),
        fields: [both ?? '', onY ?? '', onX ?? '', neither ?? ''] as const,
        rows: figure.rows.map(({ statement, x, y, said }, index) => ({
          mark: String(index + 1),
          label: labelOf(statement),
          x,
          y,
          said: said[language],
          isListed: figure.listed?.includes(statement) ?? true,
        })),
      };
      return {
        scene: quadrants(picture, options),
        said: describeQuadrants(picture, options),
        table: tableOfQuadrants(picture),
      };
    }
  }
}

/** Rows that stand under one another on the projector, none of them smaller than can be read. */
const mostRows = { rounds: 7, dots: 5, quadrants: 5 } as const;

/** What is left on the projector below the title of a figure, in px of its canvas. */
const mostHeight = 560;

/** As long as a statement may be before its name beside a figure is cut. */
const longName = 'Every district sets aside two hours a week for review of what was tried, '.repeat(3);

/** The rows from one place to another of a figure. */
function rowsOf(figure: BallotFigure, from: number, to: number): BallotFigure {
  const part = <Row>(rows: readonly Row[]): readonly Row[] => rows.slice(from, to);
  switch (figure.kind) {
    case 'rounds':
      return { ...figure, rows: part(figure.rows) };
    case 'dots':
      return { ...figure, rows: part(figure.rows) };
    case 'quadrants':
      // Every part shows all marks: where one lies says something only among the others.
      return { ...figure, listed: part(figure.rows).map(({ statement }) => statement) };
  }
}

/** A figure in as many parts as it takes for each to fit: at least one row in each, and one part of nothing. */
export function figureParts(
  figure: BallotFigure,
  fits: (part: BallotFigure, rows: number) => boolean,
): readonly BallotFigure[] {
  const parts: BallotFigure[] = [];
  let from = 0;
  do {
    let to = from + 1;
    while (to < figure.rows.length && fits(rowsOf(figure, from, to + 1), to + 1 - from)) to += 1;
    parts.push(rowsOf(figure, from, to));
    from = to;
  } while (from < figure.rows.length);
  return parts;
}

/** A figure as pages of the projector: rows that would not fit go on the next one. */
export function figurePages(figure: BallotFigure): readonly BallotFigure[] {
  const reading: Reading = {
    language: 'en',
    labelOf: () => longName,
    options: { size: { ...SCREEN_SIZE, text: 28 } },
  };
  return figureParts(
    figure,
    (part, rows) =>
      rows <= mostRows[part.kind] &&
      // Marks on one value stand below each other: a row may be as high as it has marks.
      (part.kind !== 'dots' || drawBallotFigure(part, reading).scene.height <= mostHeight),
  );
}

/** The same figure with its statements under other names. */
export function renamedFigure(figure: BallotFigure, of: (statement: string) => string): BallotFigure {
  const named = <Row extends { readonly statement: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, statement: of(row.statement) }));
  switch (figure.kind) {
    case 'rounds':
      return { ...figure, rows: named(figure.rows) };
    case 'dots':
      return { ...figure, rows: named(figure.rows) };
    case 'quadrants':
      return {
        ...figure,
        rows: named(figure.rows),
        ...(figure.listed === undefined ? {} : { listed: figure.listed.map(of) }),
      };
  }
}
