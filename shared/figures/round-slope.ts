import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import { countOf, numberWith, quantileOfCounts, total } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded, say } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { type Frame, groupLines, letterOf, line, neighbours } from './slope-lines.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { filled, LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** One statement from round to round. */
export interface SlopeFigure {
  /** The scale from its lowest answer up, as it stands beside the axis. */
  readonly levels: readonly string[];
  readonly rounds: readonly {
    readonly label: string;
    /** How many gave each answer, from the lowest. */
    readonly counts: readonly number[];
    /** The reader's own answer, 1 the lowest; null where there is none. */
    readonly own: number | null;
  }[];
  /** Stakeholder groups: their median in each round, null where it is not shown. */
  readonly groups: readonly { readonly label: string; readonly medians: readonly (number | null)[] }[];
}

/**
 * From round to round: the middle half of the answers as a bar, their median on a line, one's own beside it.
 *
 * The group is a solid line, one's own a dashed one with its words, groups thin ones that end in their names: nothing
 * is told by colour.
 */
export function roundSlope(figure: SlopeFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const words = wordsOf(options);
  const rounds = figure.rounds.length;
  const narrow = width < text * 36;
  const axisWidth = Math.min(
    width * (narrow ? 0.34 : 0.26),
    Math.max(text, ...figure.levels.map((level) => textWidth(level, text))),
  );
  const axis = figure.levels.map((level) => wrapped(level, text, axisWidth, 2));
  const isWrapped = axis.some((lines) => lines.length > 1);
  const top = text * (isWrapped ? 1.5 : 0.8);
  const steps = Math.max(1, figure.levels.length - 1);
  const step = text * (isWrapped ? 2.7 : figure.levels.length > 6 ? 1.35 : 1.8);
  // Names of groups stand at the ends of their lines, and on a phone beneath, behind a letter.
  const names = figure.groups.map(({ label }, index) => ({ letter: letterOf(index), label }));
  const widest = Math.max(0, ...names.map(({ label }) => textWidth(label, text)));
  const isLettered = names.length > 0 && (narrow || widest > width * 0.3);
  const ends = names.map(({ letter, label }) => (isLettered ? letter : label));
  const plot = Math.max(steps * step, (names.length - 1) * text * 1.2);
  const tail = names.length === 0 ? text * 1.5 : (isLettered ? text * 1.4 : widest) + text * 1.2;
  const left = axisWidth + text * 2.2;
  const right = Math.max(left, width - tail - text * 1.6);
  const frame: Frame = {
    theme,
    text,
    x: (round) => (rounds < 2 ? (left + right) / 2 : left + (round * (right - left)) / (rounds - 1)),
    y: (value) => top + plot - ((Math.min(figure.levels.length, Math.max(1, value)) - 1) * plot) / steps,
  };
  const shapes: Shape[] = [];
  axis.forEach((lines, index) => {
    const at = frame.y(index + 1);
    shapes.push(
      line(axisWidth + text * 0.6, at, width - tail, at, theme.hairline, 1),
      ...lines.map((said, line) =>
        say(
          said,
          axisWidth,
          at + text * (0.34 + (line - (lines.length - 1) / 2) * 1.2),
          text,
          'end',
          theme.muted,
        ),
      ),
    );
  });
  shapes.push(...groupLines(figure, frame, { width, tail, ends, foot: top + plot }));
  shapes.push(...everybody(figure, frame));
  shapes.push(...ownLine(figure, frame));
  const foot = top + plot + text * (isWrapped ? 1.4 : 0.8);
  const room = rounds < 2 ? width : (right - left) / (rounds - 1);
  const below = figure.rounds.map(({ label, counts }) => [label, `${words.rated} ${total(counts)}`]);
  // Where the words of two rounds would touch, only their numbers stand below them, and the words beneath.
  const isShort = below.flat().some((said) => textWidth(said, text) > room - text * 0.5);
  const feet = below.map((lines, index) => (isShort ? [String(index + 1)] : lines));
  for (const [index, lines] of feet.entries()) {
    lines.forEach((said, at) => {
      // Phones have wider letters than ours: at an edge, text hangs on it.
      const half = textWidth(said, text) / 2;
      const middle = frame.x(index);
      const anchor = middle + half > width - 1 ? 'end' : middle - half < 1 ? 'start' : 'middle';
      const place = anchor === 'end' ? width - 1 : anchor === 'start' ? 1 : middle;
      const tone = at === 0 ? theme.ink : theme.muted;
      shapes.push(say(said, place, foot + text * (1 + at * 1.25), text, anchor, tone));
    });
  }
  const notes = [
    ...(isShort ? below.map((lines, index) => `${index + 1}. ${lines.join(' · ')}`) : []),
    ...(isLettered ? names.map(({ letter, label }) => `${letter}. ${label}`) : []),
  ];
  let y = foot + text * (0.4 + (isShort ? 1 : 2) * 1.25);
  for (const [index, note] of notes.entries()) {
    for (const said of wrapped(note, text, (width - 2) * 0.93, 2)) {
      y += text * 1.3;
      shapes.push(say(said, 1, y, text, 'start', theme.ink));
    }
    if (index === notes.length - 1) y += text * 0.3;
  }
  for (const said of wrapped(keyWords(figure, options), text, (width - 2) * 0.93, 3)) {
    y += text * 1.3;
    shapes.push(say(said, 1, y, text, 'start', theme.muted));
  }
  const scene: Scene = { width, height: Math.ceil(y + text * 0.6), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** What the bar and the lines are. */
function keyWords(figure: SlopeFigure, options?: FigureOptions): string {
  const words = wordsOf(options);
  const hasOwn = figure.rounds.some(({ own }) => own !== null);
  return [words.middleHalf, ...(hasOwn ? [words.ownDashed] : [])].join(' ');
}

function everybody({ rounds }: SlopeFigure, { theme, text, x, y }: Frame): Shape[] {
  const shapes: Shape[] = [];
  const medians = rounds.map(({ counts }) => quantileOfCounts(counts, 0.5));
  const half = text * 0.55;
  for (const [index, { counts }] of rounds.entries()) {
    const low = quantileOfCounts(counts, 0.25);
    const high = quantileOfCounts(counts, 0.75);
    if (low === null || high === null) continue;
    shapes.push({
      kind: 'rect',
      x: rounded(x(index) - half),
      y: rounded(y(high) - 2),
      width: rounded(2 * half),
      height: rounded(y(low) - y(high) + 4),
      fill: theme.tint,
      stroke: theme.ink,
      strokeWidth: 1,
    });
  }
  for (const [from, to, index] of neighbours(medians)) {
    shapes.push(line(x(index), y(from), x(index + 1), y(to), theme.ink, 2.5));
  }
  for (const [index, median] of medians.entries()) {
    if (median === null) continue;
    shapes.push({
      ...line(x(index) - half * 1.3, y(median), x(index) + half * 1.3, y(median), theme.ink, 4),
    });
  }
  return shapes;
}

function ownLine({ rounds }: SlopeFigure, { theme, text, x, y }: Frame): Shape[] {
  const own = rounds.map((round) => (round.own === null || !Number.isFinite(round.own) ? null : round.own));
  const side = text * 0.8;
  const shift = text * 1.2;
  return [
    ...neighbours(own).map(([from, to, index]): Shape => ({
      ...line(x(index) + shift, y(from), x(index + 1) + shift, y(to), theme.accent, 2.5),
      dash: [text * 0.45, text * 0.3],
    })),
    ...own.flatMap((value, index): Shape[] =>
      value === null
        ? []
        : [
            {
              kind: 'rect',
              x: rounded(x(index) + shift - side / 2),
              y: rounded(y(value) - side / 2),
              width: rounded(side),
              height: rounded(side),
              fill: theme.accent,
              stroke: theme.surface,
              strokeWidth: 1,
            },
          ],
    ),
  ];
}

function medianWords(value: number | null, decimal: string): string {
  return value === null ? '–' : numberWith(value, decimal);
}

/** The same figure in words. */
export function describeRoundSlope(figure: SlopeFigure, options?: FigureOptions): string {
  const words = wordsOf(options);
  return figure.rounds
    .map(({ label, counts, own }, index) => {
      const parts = [
        `${words.rated} ${total(counts)}`,
        filled(words.median, { value: medianWords(quantileOfCounts(counts, 0.5), words.decimal) }),
        ...(own === null ? [] : [`${words.own} ${countOf(own)}`]),
        ...figure.groups.map(
          ({ label: group, medians }) => `${group} ${medianWords(medians[index] ?? null, words.decimal)}`,
        ),
      ];
      return `${label}: ${parts.join(', ')}.`;
    })
    .join(' ');
}

/** The numbers behind the figure. */
export function tableOfRoundSlope(figure: SlopeFigure, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  const hasOwn = figure.rounds.some(({ own }) => own !== null);
  return {
    columns: [
      { label: words.round, align: 'start' },
      { label: words.rated, align: 'end' },
      { label: words.medianHead, align: 'end' },
      { label: words.quartiles, align: 'end' },
      ...(hasOwn ? [{ label: words.own, align: 'end' as const }] : []),
      ...figure.groups.map(({ label }) => ({ label, align: 'end' as const })),
    ],
    rows: figure.rounds.map(({ label, counts, own }, index) => [
      label,
      String(total(counts)),
      medianWords(quantileOfCounts(counts, 0.5), words.decimal),
      `${medianWords(quantileOfCounts(counts, 0.25), words.decimal)}–${medianWords(quantileOfCounts(counts, 0.75), words.decimal)}`,
      ...(hasOwn ? [medianWords(own, words.decimal)] : []),
      ...figure.groups.map(({ medians }) => medianWords(medians[index] ?? null, words.decimal)),
    ]),
  };
}

export function RoundSlope(props: FigureOptions & { readonly figure: SlopeFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: roundSlope(props.figure, props),
    label: describeRoundSlope(props.figure, props),
  });
}
