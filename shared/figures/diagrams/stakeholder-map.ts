import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { arrow } from './arrows.ts';
import { setNode, textBlock, textShapes, widthFor } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';
import { boxColumn, boxRow } from './rows.ts';

export interface StakeholderMap {
  /** From 1 to 5 each; null where nobody said. */
  readonly actors: readonly (DiagramNode & {
    readonly standing: { readonly influence: number; readonly interest: number } | null;
  })[];
  readonly words: { readonly influence: string; readonly interest: string; readonly unplaced: string };
}

const steps = [1, 2, 3, 4, 5] as const;

/** Who has how much influence (upwards) and interest (to the end), in fields that grow with those in them. */
export function stakeholderMap({ actors, words }: StakeholderMap, options?: DiagramOptions): Drawing {
  const pen = penOf(options);
  const { text, pad, theme } = pen;
  const placed = actors.filter(({ standing }) => standing !== null);
  const used = steps.filter((step) => placed.some(({ standing }) => standing?.interest === step));
  const axis = text * 2.4;
  const least = widthFor(placed, text * 6, pen);
  const narrow = text * 2;
  const room = pen.size.width - axis - 2;
  const wide = Math.max(
    least + 2 * pad,
    (room - (steps.length - used.length) * narrow) / Math.max(1, used.length),
  );
  const widths = steps.map((step) => (used.includes(step) ? wide : used.length === 0 ? room / 5 : narrow));
  const inner = wide - 2 * pad;
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  const across = widths.reduce((sum, width) => sum + width, 0);
  const title = textBlock(words.influence, text, across, true);
  const top = title.height + pad;
  let y = top;
  shapes.push(...textShapes(title, { x: axis, y: 0, anchor: 'start', fill: theme.ink }));
  for (const influence of steps.toReversed()) {
    const fields = steps.map((interest) =>
      placed
        .filter(({ standing }) => standing?.influence === influence && standing.interest === interest)
        .map((node) => setNode(node, inner, pen)),
    );
    const height = Math.max(
      text * 2.4,
      ...fields.map((sets) => sets.reduce((sum, set) => sum + set.height + pad * 0.6, 2 * pad - pad * 0.6)),
    );
    let x = axis;
    for (const [index, sets] of fields.entries()) {
      const width = widths[index] ?? 0;
      const isHigh = influence > 3 && (steps[index] ?? 0) > 3;
      shapes.push({
        kind: 'rect',
        x: rounded(x),
        y: rounded(y),
        width: rounded(width),
        height: rounded(height),
        fill: isHigh ? theme.tint : theme.surface,
        stroke: theme.hairline,
        strokeWidth: 1,
      });
      const column = boxColumn(sets, { x: x + pad, y: y + pad, gap: pad * 0.6 }, 'plain', pen);
      shapes.push(...column.shapes);
      boxes.push(...column.boxes);
      x += width;
    }
    y += height;
  }
  shapes.push(
    ...arrow(
      [
        { x: axis - text * 0.6, y },
        { x: axis - text * 0.6, y: top },
      ],
      { head: true },
      pen,
    ),
    ...arrow(
      [
        { x: axis, y: y + text * 0.6 },
        { x: axis + across, y: y + text * 0.6 },
      ],
      { head: true },
      pen,
    ),
  );
  const interest = textBlock(words.interest, text, across, true);
  const foot = y + text * 1.2;
  shapes.push(...textShapes(interest, { x: axis + across, y: foot, anchor: 'end', fill: theme.ink }));
  let bottom = foot + interest.height;
  const without = actors.filter(({ standing }) => standing === null);
  if (without.length > 0) {
    const heading = textBlock(words.unplaced, text, across, true);
    shapes.push(...textShapes(heading, { x: axis, y: bottom + pad, anchor: 'start', fill: theme.ink }));
    const row = boxRow(
      without,
      { x: axis, y: bottom + pad + heading.height + pad * 0.6, width: across },
      'dashed',
      pen,
    );
    shapes.push(...row.shapes);
    boxes.push(...row.boxes);
    bottom += pad + heading.height + pad * 0.6 + row.height;
  }
  return drawingOf({ width: axis + across + 2, height: bottom + 2, shapes, boxes }, options);
}
