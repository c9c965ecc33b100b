import type { Shape } from '../scene.ts';
import { rounded } from '../scene.ts';
import { arrow } from './arrows.ts';
import { frame, type TextBlock, textBlock, textShapes } from './boxes.ts';
import {
  type DiagramBox,
  type DiagramLink,
  type DiagramNode,
  type DiagramOptions,
  type Drawing,
  drawingOf,
  penOf,
} from './drawing.ts';

export interface Lanes {
  /** From the top. */
  readonly layers: readonly (DiagramNode & { readonly isOutside: boolean })[];
  readonly links: readonly DiagramLink[];
}

interface Lane {
  readonly link: DiagramLink;
  readonly label: TextBlock;
}

/**
 * Layers beneath each other; what joins two neighbours stands in lanes between them, what joins a layer with itself
 * inside it, and what passes layers over beside them.
 */
export function lanes({ layers, links }: Lanes, options?: DiagramOptions): Drawing {
  const pen = penOf(options);
  const { text, small, pad, gap, theme } = pen;
  const place = new Map(layers.map(({ id }, index) => [id, index]));
  const known = links.filter(({ source, target }) => place.has(source) && place.has(target));
  const span = ({ source, target }: DiagramLink): number =>
    Math.abs((place.get(source) ?? 0) - (place.get(target) ?? 0));
  const far = known.filter((link) => span(link) > 1);
  const aside = far.length * (text * 7 + pad);
  const most = Math.max(
    1,
    ...layers.map(
      (_layer, index) => known.filter((link) => span(link) === 1 && upper(link, place) === index).length,
    ),
  );
  const width = Math.max(pen.size.width - 2 - aside, most * text * 7.5, text * 24);
  const shapes: Shape[] = [];
  const boxes: DiagramBox[] = [];
  let y = 1;
  for (const [index, layer] of layers.entries()) {
    const own = known.filter(({ source, target }) => source === layer.id && target === layer.id);
    const label = textBlock(layer.label, text * 1.1, width * (own.length === 0 ? 0.9 : 0.42), true);
    const inside = own.map((link) => textBlock(link.label, small, width * 0.5 - text * 3.5));
    const insideHeight = inside.reduce((sum, block) => sum + block.height + pad * 0.5, -pad * 0.5);
    const height = Math.max(label.height, insideHeight) + 2 * pad;
    const box = { id: layer.id, x: 1, y: rounded(y), width: rounded(width), height: rounded(height) };
    boxes.push(box);
    shapes.push(
      ...frame(box, layer.isOutside ? 'dashed' : 'tint', pen),
      ...textShapes(label, {
        x: 1 + pad,
        y: y + (height - label.height) / 2,
        anchor: 'start',
        fill: theme.ink,
      }),
    );
    let top = y + (height - insideHeight) / 2;
    for (const [at, block] of inside.entries()) {
      const middle = top + block.height / 2;
      const x = 1 + width * 0.5;
      shapes.push(
        ...arrow(
          [
            { x, y: middle },
            { x: x + text * 2, y: middle },
          ],
          { head: true, tail: own[at]?.directed === false },
          pen,
        ),
        ...textShapes(block, { x: x + text * 2.6, y: top, anchor: 'start', fill: theme.ink }),
      );
      top += block.height + pad * 0.5;
    }
    y += height;
    const next = layers[index + 1];
    if (next === undefined) continue;
    const between = known.filter((link) => span(link) === 1 && upper(link, place) === index);
    const laneWidth = width / Math.max(1, between.length);
    const set = between.map((link): Lane => ({
      link,
      label: textBlock(link.label, small, laneWidth - text * 2.2),
    }));
    const room = Math.max(gap * 1.4, ...set.map(({ label: words }) => words.height + pad));
    for (const [at, { link, label: words }] of set.entries()) {
      const x = 1 + at * laneWidth + text;
      const isDown = link.source === layer.id;
      const ends = [
        { x, y: y + 3 },
        { x, y: y + room - 3 },
      ];
      shapes.push(
        ...arrow(
          isDown ? ends : ends.toReversed(),
          { head: true, tail: !link.directed, weak: link.weak },
          pen,
        ),
        ...textShapes(words, {
          x: x + text * 0.8,
          y: y + (room - words.height) / 2,
          anchor: 'start',
          fill: theme.ink,
        }),
      );
    }
    y += room;
  }
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (const [index, link] of far.entries()) {
    const [from, to] = [byId.get(link.source), byId.get(link.target)];
    if (from === undefined || to === undefined) continue;
    const x = 1 + width + pad + index * (text * 7 + pad);
    const words = textBlock(link.label, small, text * 6);
    const [start, end] = [from.y + from.height / 2, to.y + to.height / 2];
    // Its words stand beneath the bend nearer to the end, beside the line.
    shapes.push(
      ...arrow(
        [
          { x: 1 + width + 2, y: start },
          { x, y: start },
          { x, y: end },
          { x: 1 + width + 4, y: end },
        ],
        { head: true, tail: !link.directed, weak: link.weak },
        pen,
      ),
      ...textShapes(words, {
        x: x + text * 0.4,
        y: (start + end) / 2 - words.height / 2,
        anchor: 'start',
        fill: theme.ink,
      }),
    );
  }
  return drawingOf({ width: width + aside + 2, height: y + 1, shapes, boxes }, options);
}

function upper({ source, target }: DiagramLink, place: ReadonlyMap<string, number>): number {
  return Math.min(place.get(source) ?? 0, place.get(target) ?? 0);
}
