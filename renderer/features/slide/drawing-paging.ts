import type { DiagramSpec } from '../../../shared/domain/model/framework.ts';
import type { Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import { LIGHT } from '../../../shared/figures/theme.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { type DrawingWords, drawingWords } from '../../../shared/framework/drawing-words.ts';
import { readingDirection } from '../../../shared/framework/reading-direction.ts';
import { leastSize, room } from './packing.ts';
import type { SlideOf } from './paging.ts';

type Shown = Pick<SlideOf<'drawing'>, 'content' | 'diagram'>;

/** What a drawing may fill beneath its title, into the margin as far as the number of the page leaves it free. */
const height = room.height - 66 + 28;
/** Ever wider, with letters of the same size: the first that fits is the largest that can be read. */
const widths = [1.1, 1.25, 1.4, 1.6, 2, 2.6, 3.4] as const;
/** How much wider than usual boxes may be before letters are made smaller. */
const wides = [1, 1.4, 1.9, 2.5] as const;
const text = 30;
/** Letters that a ballroom reads from its last row, in px: a drawing with smaller ones is shown in parts. */
const leastLetters = 24;
/** Letters that every slide has where they can be had, in px. */
const goodLetters = leastSize;

/** The layout with the largest letters: the usual one, or else with wider boxes, or else with less room between words. */
export function largestDrawing({ content, diagram }: Shown, words: DrawingWords): Drawing {
  const direction = readingDirection(content);
  const draw = (wider: number, { wide, tight }: Layout): Drawing =>
    drawDiagram(content, diagram, words, {
      theme: LIGHT,
      size: { width: room.width * wider, text },
      direction,
      wide,
      tight,
    });
  let best: Drawing | null = null;
  for (const layout of layoutsOf(diagram.spec)) {
    const other = widest((wider) => draw(wider, layout));
    if (best === null || scaleOf(other) > scaleOf(best) + 0.01) best = other;
    if (text * scaleOf(best) >= goodLetters) break;
  }
  return best ?? draw(1, { wide: 1, tight: false });
}

type Layout = { readonly wide: number; readonly tight: boolean };

function layoutsOf({ type }: DiagramSpec): readonly Layout[] {
  // A theory of change is shown in parts instead.
  if (type === 'theory-of-change') return [{ wide: 1, tight: false }];
  return [false, true].flatMap((tight) => wides.map((wide) => ({ wide, tight })));
}

/** The drawing at the width that fills the slide best. */
function widest(draw: (wider: number) => Drawing): Drawing {
  let best = draw(1);
  for (const wider of widths) {
    // Where not the height is what holds it, a wider one is smaller.
    if (room.width / best.scene.width <= height / best.scene.height) break;
    const other = draw(wider);
    if (scaleOf(other) > scaleOf(best) + 0.01) best = other;
  }
  return best;
}

/** By how much a drawing is made larger or smaller so that it fills the slide. */
export function scaleOf({ scene }: Drawing): number {
  return Math.min(room.width / scene.width, height / scene.height);
}

const known = new WeakMap<DiagramSpec, { readonly shown: Shown; readonly pages: readonly DiagramSpec[] }>();

/**
 * What of a drawing each page shows, at least one: all of it, or some stages of a theory of change that is too large to
 * be read at once, with what is assumed on the last.
 */
export function drawingPages(shown: Shown): readonly DiagramSpec[] {
  const { content, diagram } = shown;
  const before = known.get(diagram.spec);
  if (before?.shown.content === content && before.shown.diagram.id === diagram.id) return before.pages;
  const pages = pagesFor(shown);
  known.set(diagram.spec, { shown, pages });
  return pages;
}

function pagesFor({ content, diagram: { id, spec } }: Shown): readonly DiagramSpec[] {
  if (spec.type !== 'theory-of-change') return [spec];
  // The same on every device, whatever it speaks: the headings of the stages are short in every language.
  const words = drawingWords('en');
  let best: { readonly pages: readonly DiagramSpec[]; readonly letters: number } = {
    pages: [spec],
    letters: 0,
  };
  for (let count = 1; count <= Math.max(1, spec.stages.length); count += 1) {
    const pages = inParts(spec, count);
    const letters = Math.min(
      ...pages.map((page) => text * scaleOf(largestDrawing({ content, diagram: { id, spec: page } }, words))),
    );
    if (letters > best.letters + 0.5) best = { pages, letters };
    if (best.letters >= leastLetters) break;
  }
  return best.pages;
}

function inParts(
  spec: Extract<DiagramSpec, { readonly type: 'theory-of-change' }>,
  count: number,
): readonly DiagramSpec[] {
  const edge = (part: number): number => Math.ceil((part * spec.stages.length) / count);
  return Array.from({ length: count }, (_, part) => ({
    ...spec,
    stages: spec.stages.slice(edge(part), edge(part + 1)),
    assumptions: part === count - 1 ? spec.assumptions : [],
  }));
}
