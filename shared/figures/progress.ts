import type { FigureTable } from './figure-table.ts';
import { countOf, shareOf } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { BOLD, textWidth, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { filled, LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

export interface ProgressCount {
  readonly count: number;
  /** Everybody who could; when more come than were expected, the bar is full. */
  readonly total: number;
  /** What they did, in words: "wrote", "done". */
  readonly label?: string;
}

/** How many of how many: the words first, then a bar. */
export function progress(state: ProgressCount, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const said = describeProgress(state, options);
  const beside = textWidth(said, text, true) + text;
  const apart = beside > width * 0.5;
  const lines = wrapped(said, text * BOLD, width - 2, 2);
  const bar = {
    x: apart ? 1 : rounded(beside),
    y: rounded(apart ? text * (0.4 + lines.length * 1.2) : text * 0.35),
    width: rounded((apart ? width : width - beside) - 2),
    height: rounded(text * 0.8),
  };
  const share = shareOf(state.count, state.total);
  const shapes: Shape[] = [
    ...lines.map((line, index): Shape => ({
      kind: 'text',
      x: 1,
      y: rounded(text * (1.1 + index * 1.2)),
      text: line,
      size: text,
      anchor: 'start',
      fill: theme.ink,
      bold: true,
    })),
    { kind: 'rect', ...bar, width: rounded(bar.width * share), fill: theme.accent },
    { kind: 'rect', ...bar, fill: 'none', stroke: theme.muted, strokeWidth: 1 },
  ];
  const scene: Scene = {
    width,
    height: Math.ceil(bar.y + bar.height + text * 0.5),
    background: theme.surface,
    shapes,
  };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** The same figure in words. */
export function describeProgress(state: ProgressCount, options?: FigureOptions): string {
  const words = wordsOf(options);
  const counts = filled(words.ofTotal, { count: countOf(state.count), total: countOf(state.total) });
  return state.label === undefined ? counts : `${counts} ${state.label}`;
}

/** The numbers behind the figure. */
export function tableOfProgress(state: ProgressCount, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  const of = filled(words.ofTotal, { count: countOf(state.count), total: countOf(state.total) });
  return {
    columns: [
      { label: words.answer, align: 'start' },
      { label: words.answers, align: 'end' },
    ],
    rows: [[state.label ?? words.done, of]],
  };
}
