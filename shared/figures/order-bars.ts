import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** Options in the order that was found, best first. */
export interface OrderFigure {
  readonly rows: readonly {
    /** Null where nothing is ranked: the bars stand in an order of their own. */
    readonly place: number | null;
    readonly label: string;
    /** Length of the bar, 0 to 1. */
    readonly share: number;
    /** What the bar is, in words: "18 approvals". */
    readonly said: string;
  }[];
}

/** Options in order, each with its place, its words, and a bar that says what it stands there for. */
export function orderBars({ rows }: OrderFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const narrow = width < text * 36;
  const isRanked = rows.some(({ place }) => place !== null);
  const placeWidth = isRanked ? textWidth('00.', text, true) + text * 0.4 : 1;
  const saidWidth = Math.max(text * 4, ...rows.map(({ said }) => textWidth(said, text)));
  const labelWidth = narrow ? width - placeWidth : width * 0.48 - placeWidth;
  const barX = narrow ? placeWidth : placeWidth + labelWidth + text;
  // Where the words would leave no room for bars, they stand beneath them.
  const isBelow = saidWidth > (width - barX) * 0.62;
  const barRoom = Math.max(text * 2, width - barX - (isBelow ? 1 : saidWidth + text));
  const shapes: Shape[] = [];
  let y = text * 0.2;
  for (const row of rows) {
    // Serif letters run wider than the sans that the widths are of.
    const lines = wrapped(row.label, text * 1.12, labelWidth, rows.length <= 5 ? 3 : 2);
    if (row.place !== null) {
      shapes.push({ ...say(`${row.place}.`, 1, y + text * 0.95, text, theme.ink), bold: true });
    }
    for (const [line, said] of lines.entries()) {
      shapes.push({
        ...say(said, placeWidth, y + text * (0.95 + line * 1.2), text, theme.ink),
        voice: 'room',
      });
    }
    const labelHeight = lines.length * text * 1.2;
    const barY = narrow ? y + labelHeight : y;
    const box = {
      x: rounded(barX),
      y: rounded(barY + text * 0.05),
      width: rounded(Math.max(1, barRoom * Math.min(1, Math.max(0, row.share)))),
      height: rounded(text * 1.1),
    };
    shapes.push(
      { kind: 'rect', ...box, fill: theme.votes[3] },
      { kind: 'rect', ...box, fill: 'none', stroke: theme.ink, strokeWidth: 1 },
    );
    const beneath = isBelow ? wrapped(row.said, text, width - barX - 1, 2) : [];
    if (isBelow) {
      for (const [line, said] of beneath.entries())
        shapes.push(say(said, barX, barY + text * (2.25 + line * 1.2), text, theme.ink));
    } else shapes.push(say(row.said, barX + box.width + text * 0.5, barY + text * 0.95, text, theme.ink));
    const barHeight = text * (1.3 + beneath.length * 1.2);
    y = narrow ? barY + barHeight + text * 0.4 : y + Math.max(labelHeight, barHeight) + text * 0.4;
  }
  if (rows.length === 0) {
    shapes.push(say(wordsOf(options).noAnswers, 1, y + text, text, theme.muted));
    y += text * 1.4;
  }
  const scene: Scene = { width, height: Math.ceil(y), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

function say(text: string, x: number, y: number, size: number, fill: string) {
  return { kind: 'text', x: rounded(x), y: rounded(y), text, size, anchor: 'start', fill } as const;
}

/** The same figure in words. */
export function describeOrderBars({ rows }: OrderFigure, options?: FigureOptions): string {
  if (rows.length === 0) return `${wordsOf(options).noAnswers}.`;
  return rows
    .map(({ place, label, said }) => `${place === null ? '' : `${place}. `}${label}: ${said}.`)
    .join(' ');
}

/** The numbers behind the figure. */
export function tableOfOrderBars({ rows }: OrderFigure, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  const isRanked = rows.some(({ place }) => place !== null);
  return {
    columns: [
      ...(isRanked ? [{ label: '', align: 'end' as const }] : []),
      { label: words.answer, align: 'start' },
      { label: words.answers, align: 'start' },
    ],
    rows: rows.map(({ place, label, said }) => [
      ...(isRanked ? [place === null ? '' : String(place)] : []),
      label,
      said,
    ]),
  };
}

export function OrderBars(props: FigureOptions & { readonly figure: OrderFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: orderBars(props.figure, props),
    label: describeOrderBars(props.figure, props),
  });
}
