import { readableOn } from '../contrast.ts';
import type { FigureTable } from '../figure-table.ts';
import { percent } from '../numbers.ts';
import type { Scene, Shape } from '../scene.ts';
import { mirrored, rounded } from '../scene.ts';
import { shortened, textWidth, wrapped } from '../text-width.ts';
import type { FigureOptions } from '../theme.ts';
import { LIGHT, PRINT_SIZE } from '../theme.ts';

/** How large a part of the people put a card on a pile, or two cards together. */
export type ShareGridFigure = {
  readonly rows: readonly { readonly number: number; readonly label: string }[];
  readonly columns: readonly string[];
  /** 0 to 1; `null` draws no cell. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Rows above which a new cluster begins. */
  readonly breaks: readonly number[];
  /** What the cells are, in words. */
  readonly said: string;
};

/** Shares as shaded cells, each with its number in per cent, so that they read without colour; above, what they are. */
export function shareGridScene(figure: ShareGridFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const { rows, columns, cells } = figure;
  const isNamed = columns.some((label) => label.length > 3);
  const cell = Math.min(text * (isNamed ? 9 : 2.6), (width * 0.62) / Math.max(1, columns.length));
  const longest = Math.max(...rows.map(({ number, label }) => textWidth(`${number}. ${label}`, text * 1.12)));
  // Beside the words, not at the far edge: an eye loses its row on the way.
  const labelWidth = Math.min(width - cell * columns.length - text, longest + text);
  const small = Math.min(text, cell * 0.42);
  const height = Math.max(text * 1.7, Math.min(cell * 0.72, text * 2.2));
  const heads = columns.map((label) => wrapped(label, small, cell - text * 0.3, isNamed ? 3 : 1));
  const key = wrapped(figure.said, text, width - 2, 2);
  const keyHeight = key.length * text * 1.25 + text * 0.4;
  const headHeight =
    keyHeight + Math.max(1, ...heads.map((lines) => lines.length)) * small * 1.2 + text * 0.5;
  const keyShapes = key.map((said, line): Shape => ({
    kind: 'text',
    x: 1,
    y: rounded(text * (1 + line * 1.25)),
    text: said,
    size: text,
    anchor: 'start',
    fill: theme.muted,
  }));
  const headShapes = heads.flatMap((lines, column) =>
    lines.map((said, line): Shape => ({
      kind: 'text',
      x: rounded(labelWidth + text + cell * (column + 0.5)),
      y: rounded(headHeight - text * 0.4 - (lines.length - 1 - line) * small * 1.2),
      text: said,
      size: rounded(small),
      anchor: 'middle',
      fill: theme.ink,
      bold: true,
    })),
  );
  const shapes: Shape[] = [...keyShapes, ...headShapes];
  let y = headHeight;
  for (const [row, { number, label }] of rows.entries()) {
    if (row > 0 && figure.breaks.includes(row)) y += text * 0.6;
    shapes.push({
      kind: 'text',
      x: 1,
      y: rounded(y + height / 2 + text * 0.35),
      text: shortened(`${number}. ${label}`, text * 1.12, labelWidth),
      size: text,
      anchor: 'start',
      fill: theme.ink,
      voice: 'room',
    });
    for (const [column, share] of (cells[row] ?? []).entries()) {
      if (share === null) continue;
      const fill = mixed(theme.surface, theme.votes[4], share);
      shapes.push(
        {
          kind: 'rect',
          x: rounded(labelWidth + text + cell * column),
          y: rounded(y),
          width: rounded(cell),
          height: rounded(height),
          fill,
          stroke: theme.hairline,
          strokeWidth: 1,
        },
        ...(share === 0
          ? []
          : [
              {
                kind: 'text' as const,
                x: rounded(labelWidth + text + cell * (column + 0.5)),
                y: rounded(y + height / 2 + small * 0.35),
                text: String(Math.round(share * 100)),
                size: rounded(small),
                anchor: 'middle' as const,
                fill: readableOn(fill, '#1B2421', '#FFFFFF'),
              },
            ]),
      );
    }
    y += height;
  }
  const scene: Scene = { width, height: Math.ceil(y + text * 0.4), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

/** A colour between two, as `#RRGGBB`. A see-through surface counts as white. */
function mixed(from: string, to: string, share: number): string {
  const base = from.startsWith('#') ? from : '#FFFFFF';
  const part = (at: number): string => {
    const [one, other] = [base, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const value = Math.round((one ?? 255) + ((other ?? 0) - (one ?? 255)) * Math.min(1, Math.max(0, share)));
    return value.toString(16).padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`.toUpperCase();
}

/** The same figure in words: where each card has its largest share. */
export function describeShareGrid({ rows, columns, cells, said }: ShareGridFigure): string {
  return [
    `${said}.`,
    ...rows.map(({ number, label }, row) => {
      const shares = (cells[row] ?? []).map((share) => share ?? 0);
      const most = Math.max(0, ...shares);
      const at = shares.indexOf(most);
      return most === 0 || at < 0
        ? `${number}. ${label}: –.`
        : `${number}. ${label}: ${columns[at] ?? ''} ${percent(most)}.`;
    }),
  ].join(' ');
}

/** The numbers behind the figure. */
export function tableOfShareGrid({ rows, columns, cells, said }: ShareGridFigure): FigureTable {
  return {
    columns: [{ label: said, align: 'start' }, ...columns.map((label) => ({ label, align: 'end' as const }))],
    rows: rows.map(({ number, label }, row) => [
      `${number}. ${label}`,
      ...(cells[row] ?? []).map((share) => (share === null ? '' : percent(share))),
    ]),
  };
}
