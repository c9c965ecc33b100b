import { scaleLinear } from 'd3-scale';
import type { FigureTable } from './figure-table.ts';
import { hatching } from './hatch.ts';
import { countOf, percent, shareOf } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { shortened, textWidth } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { filled, LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

export interface ThresholdShare {
  readonly count: number;
  readonly whole: number;
  /** Share that the locked rule asks for, 0 to 1. */
  readonly threshold: number;
  /** What the rule decided; a figure never decides it again. */
  readonly reached: boolean;
  /** What is counted, in words: "agree" unless given. */
  readonly label?: string;
}

/** A share against the line that the rule drew, with the verdict in words. */
export function thresholdBar(share: ThresholdShare, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const words = wordsOf(options);
  const line = shareOf(share.threshold, 1);
  const x = scaleLinear([0, 1], [1, width - 1]);
  const top = text * 1.8;
  const box = { x: 1, y: rounded(top), width: width - 2, height: rounded(text * 1.4) };
  const part = { ...box, width: rounded(x(shareOf(share.count, share.whole)) - 1) };
  const at = rounded(x(line));
  const needed = filled(words.needed, { percent: percent(line, words) });
  const half = textWidth(needed, text) / 2;
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: 1,
      y: rounded(text * 1.1),
      text: shortened(sentence(share, options), text, width - 2),
      size: text,
      anchor: 'start',
      fill: theme.ink,
      bold: true,
    },
    { kind: 'rect', ...part, fill: theme.votes[share.reached ? 4 : 3] },
    ...(theme.hatched && !share.reached ? hatching(part, text * 0.62, theme.ink, 0.6) : []),
    { kind: 'rect', ...box, fill: 'none', stroke: theme.ink, strokeWidth: 1 },
    {
      kind: 'line',
      x1: at,
      x2: at,
      y1: rounded(top - text * 0.3),
      y2: rounded(top + text * 1.9),
      stroke: theme.ink,
      strokeWidth: 2,
    },
    {
      kind: 'text',
      x: rounded(Math.min(width - 1 - half, Math.max(1 + half, at))),
      y: rounded(top + text * 2.9),
      text: needed,
      size: text,
      anchor: 'middle',
      fill: theme.ink,
    },
  ];
  const scene: Scene = { width, height: Math.ceil(top + text * 3.4), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

function sentence(share: ThresholdShare, options: FigureOptions | undefined): string {
  const words = wordsOf(options);
  const part = percent(shareOf(share.count, share.whole), {
    line: share.reached ? 1 : share.threshold,
    decimal: words.decimal,
  });
  const said =
    share.label === undefined ? filled(words.agreeShare, { percent: part }) : `${share.label} ${part}`;
  return `${said} (${countOf(share.count)} / ${countOf(share.whole)}): ${share.reached ? words.reached : words.notReached}`;
}

/** The same figure in words. */
export function describeThresholdBar(share: ThresholdShare, options?: FigureOptions): string {
  const needed = filled(wordsOf(options).needed, {
    percent: percent(shareOf(share.threshold, 1), wordsOf(options)),
  });
  return `${sentence(share, options)}. ${needed}.`;
}

/** The numbers behind the figure. */
export function tableOfThresholdBar(share: ThresholdShare, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  return {
    columns: [
      { label: words.answer, align: 'start' },
      { label: words.answers, align: 'end' },
      { label: words.share, align: 'end' },
    ],
    rows: [
      [
        share.label ?? words.agree,
        filled(words.ofTotal, { count: countOf(share.count), total: countOf(share.whole) }),
        percent(shareOf(share.count, share.whole), {
          line: share.reached ? 1 : share.threshold,
          decimal: words.decimal,
        }),
      ],
      [filled(words.needed, { percent: '' }).trim(), '', percent(shareOf(share.threshold, 1), words)],
    ],
  };
}
