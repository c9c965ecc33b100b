import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import { countOf } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { shortened, textWidth } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** Duels of options, best first: how many put the one of the row before the one of the column. */
export interface PairFigure {
  readonly labels: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/** So many options can be told apart on a page or a screen, and drawn without keeping anybody waiting. */
const mostOptions = 60;

/** The first options of an order, where there are more than a matrix can show; `of` is how many there are. */
export function leadingPairs({ labels, cells }: PairFigure): PairFigure & { readonly of: number } {
  return {
    labels: labels.slice(0, mostOptions),
    cells: cells.slice(0, mostOptions).map((row) => row.slice(0, mostOptions)),
    of: labels.length,
  };
}

/**
 * Every option against every other.
 *
 * A cell says how many put the option of its row first; where that is the majority, the cell is tinted and its number
 * bold, so that it reads without colour. Columns carry the places of the rows. Where numbers find no room, a dark cell
 * is a majority, a light one a tie, and the numbers are in the table.
 */
export function pairMatrix({ labels, cells }: PairFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const n = labels.length;
  const cell = Math.min(text * 3.2, (width * 0.62) / Math.max(1, n));
  const labelWidth = width - cell * n - text;
  const longest = cells.flat().reduce((most, count) => Math.max(most, countOf(count)), n);
  const isNumbered = cell >= textWidth(String(longest), text, true) + text * 0.2;
  const height = isNumbered ? Math.max(cell * 0.72, text * 1.6) : text * 1.35;
  // Every so many columns have their number above them.
  const every = isNumbered ? 1 : Math.ceil((textWidth(String(n), text, true) + text * 0.4) / cell);
  const shapes: Shape[] = [];
  const top = text * 1.6;
  const say = (said: string, x: number, y: number, anchor: 'start' | 'middle', bold = false): void => {
    shapes.push({
      kind: 'text',
      x: rounded(x),
      y: rounded(y),
      text: said,
      size: text,
      anchor,
      fill: theme.ink,
      ...(bold ? { bold: true as const } : {}),
    });
  };
  const fillOf = (lead: number): string => {
    if (lead > 0) return isNumbered ? theme.tint : theme.ink;
    return lead < 0 || isNumbered ? 'none' : theme.hairline;
  };
  for (let column = 0; column < n; column += every) {
    say(`${column + 1}`, labelWidth + text + cell * (column + 0.5), text, 'middle', true);
  }
  for (const [row, label] of labels.entries()) {
    const y = top + row * height;
    say(shortened(`${row + 1}. ${label}`, text, labelWidth), 1, y + height / 2 + text * 0.35, 'start');
    for (let column = 0; column < n; column += 1) {
      const x = labelWidth + text + cell * column;
      const own = countOf(cells[row]?.[column]);
      const other = countOf(cells[column]?.[row]);
      const wins = row !== column && own > other;
      shapes.push({
        kind: 'rect',
        x: rounded(x),
        y: rounded(y),
        width: rounded(cell),
        height: rounded(height),
        fill: row === column && isNumbered ? theme.hairline : fillOf(own - other),
        stroke: theme.hairline,
        strokeWidth: 1,
      });
      if (row !== column && isNumbered)
        say(String(own), x + cell / 2, y + height / 2 + text * 0.35, 'middle', wins);
    }
  }
  const scene: Scene = {
    width,
    height: Math.ceil(top + n * height + text * 0.4),
    background: theme.surface,
    shapes,
  };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** The same figure in words: who wins which duels. */
export function describePairMatrix({ labels, cells }: PairFigure): string {
  return labels
    .map((label, row) => {
      const beaten = labels.filter(
        (_, column) => column !== row && countOf(cells[row]?.[column]) > countOf(cells[column]?.[row]),
      );
      return `${label}: ${beaten.length} / ${labels.length - 1}.`;
    })
    .join(' ');
}

/** The numbers behind the figure. */
export function tableOfPairMatrix({ labels, cells }: PairFigure, options?: FigureOptions): FigureTable {
  return {
    columns: [
      { label: wordsOf(options).answer, align: 'start' },
      ...labels.map((_, index) => ({ label: String(index + 1), align: 'end' as const })),
    ],
    rows: labels.map((label, row) => [
      `${row + 1}. ${label}`,
      ...labels.map((_, column) => (row === column ? '–' : String(countOf(cells[row]?.[column])))),
    ]),
  };
}

export function PairMatrix(props: FigureOptions & { readonly figure: PairFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: pairMatrix(props.figure, props),
    label: describePairMatrix(props.figure),
  });
}
