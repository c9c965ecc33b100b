import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { BOLD, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE, filled, wordsOf } from './theme.ts';

/** A grid of questions with how many cards each cell got. */
export interface QuestionGridFigure {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    /** Empty where row and column say it. */
    readonly prompt: string;
    readonly cards: number;
  }[];
}

/**
 * Rows by columns, in each cell its question and how many cards answer it.
 *
 * A cell without a card has a dashed edge and a dash instead of a number, so that a gap is seen without colour.
 */
export function questionGrid(figure: QuestionGridFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const { rows, columns, cells } = figure;
  // On a phone the names of rows stand above their cells, whose questions are beside the figure.
  const narrow = width < text * 36;
  const rowWidth = narrow ? 0 : width * 0.2;
  const gap = text * 0.3;
  const cellWidth = (width - rowWidth) / Math.max(1, columns.length);
  const hasPrompts = !narrow && cells.some(({ prompt }) => prompt !== '');
  const line = text * 1.2;
  const headers = columns.map((label) => wrapped(label, text * BOLD, cellWidth - text, 3));
  const headHeight = Math.max(1, ...headers.map((lines) => lines.length)) * line + text * 0.4;
  const nameHeight = narrow ? line * 1.3 : 0;
  const cellHeight = hasPrompts ? line * 4.4 : line * 2.5;
  const rowHeight = nameHeight + cellHeight;
  const shapes: Shape[] = headers.flatMap((lines, column) =>
    lines.map((said, index) =>
      say(said, rowWidth + column * cellWidth + gap, line * (index + 0.8), text, theme.ink, true),
    ),
  );
  for (const [row, label] of rows.entries()) {
    const top = headHeight + row * rowHeight;
    const lines = narrow
      ? wrapped(label, text * BOLD, width, 1)
      : wrapped(label, text * BOLD, rowWidth - text, hasPrompts ? 3 : 2);
    shapes.push(...lines.map((said, index) => say(said, 1, top + line * (index + 1), text, theme.ink, true)));
  }
  for (const { row, column, prompt, cards } of cells) {
    const x = rowWidth + column * cellWidth;
    const y = headHeight + row * rowHeight + nameHeight;
    const box = { x, y, width: cellWidth - gap, height: cellHeight - gap };
    shapes.push(...edge(box, cards > 0, theme));
    shapes.push({
      kind: 'text',
      x: rounded(x + gap * 1.6),
      y: rounded(y + text * 1.75),
      text: cards === 0 ? '–' : String(cards),
      size: rounded(text * 1.5),
      anchor: 'start',
      fill: cards === 0 ? theme.muted : theme.ink,
      bold: true,
    });
    if (prompt === '' || !hasPrompts) continue;
    const lines = wrapped(prompt, text * 1.06, cellWidth - gap * 4, 2);
    shapes.push(
      ...lines.map((said, index): Shape => ({
        ...say(said, x + gap * 1.6, y + text * 1.9 + line * (index + 1), text, theme.ink, false),
        voice: 'room',
      })),
    );
  }
  const height = Math.ceil(headHeight + rows.length * rowHeight);
  const scene: Scene = { width, height, background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function edge(box: Area, isFilled: boolean, theme: typeof LIGHT): Shape[] {
  const { x, y, width, height } = {
    x: rounded(box.x),
    y: rounded(box.y),
    width: rounded(box.width),
    height: rounded(box.height),
  };
  if (isFilled) {
    return [{ kind: 'rect', x, y, width, height, fill: theme.tint, stroke: theme.ink, strokeWidth: 1 }];
  }
  const dashed = { stroke: theme.muted, strokeWidth: 1, dash: [4, 4] as const };
  const [right, bottom] = [rounded(x + width), rounded(y + height)];
  return [
    { kind: 'line', x1: x, y1: y, x2: right, y2: y, ...dashed },
    { kind: 'line', x1: x, y1: bottom, x2: right, y2: bottom, ...dashed },
    { kind: 'line', x1: x, y1: y, x2: x, y2: bottom, ...dashed },
    { kind: 'line', x1: right, y1: y, x2: right, y2: bottom, ...dashed },
  ];
}

function say(text: string, x: number, y: number, size: number, fill: string, bold: boolean) {
  const shape = { kind: 'text', x: rounded(x), y: rounded(y), text, size, anchor: 'start', fill } as const;
  return bold ? { ...shape, bold: true as const } : shape;
}

/** The question of a cell, in words. */
function questionOf(figure: QuestionGridFigure, cell: QuestionGridFigure['cells'][number]): string {
  return cell.prompt === ''
    ? `${figure.rows[cell.row] ?? ''}, ${figure.columns[cell.column] ?? ''}`
    : cell.prompt;
}

/** The same figure in words. */
export function describeQuestionGrid(figure: QuestionGridFigure, options?: FigureOptions): string {
  const { saidBy } = wordsOf(options);
  const said = figure.cells.map((cell) =>
    filled(saidBy, { word: questionOf(figure, cell), number: cell.cards }),
  );
  return `${said.join('; ')}.`;
}

/** The numbers behind the figure. */
export function tableOfQuestionGrid(figure: QuestionGridFigure, options?: FigureOptions): FigureTable {
  const { cell, cards } = wordsOf(options);
  return {
    columns: [
      { label: cell, align: 'start' },
      { label: cards, align: 'end' },
    ],
    rows: figure.cells.map((each) => [questionOf(figure, each), String(each.cards)]),
  };
}

export function QuestionGrid(props: FigureOptions & { readonly figure: QuestionGridFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: questionGrid(props.figure, props),
    label: describeQuestionGrid(props.figure, props),
  });
}
