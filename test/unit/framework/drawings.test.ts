import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import { graphFigure } from '../../../shared/figures/diagrams/graph.ts';
import { DARK, LIGHT, PRINT, PRINT_SIZE, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { describeDrawing, tableOfDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { diagramTypes, drawnAs } from '../../../shared/framework/draw-as.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { exampleFramework } from '../../helpers/framework-world.ts';
import { inLanguage } from '../../helpers/framework-languages.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

const words = drawingWords('en');
const example = exampleFramework();

/** Boxes that cover each other, by their ids. */
function covered({ boxes }: Drawing): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.x + one.width > other.x + 0.5 &&
          other.x + other.width > one.x + 0.5 &&
          one.y + one.height > other.y + 0.5 &&
          other.y + other.height > one.y + 0.5,
      )
      .map((other) => `${one.id} and ${other.id}`),
  );
}

function outside({ scene, boxes }: Drawing): readonly string[] {
  return boxes
    .filter(
      ({ x, y, width, height }) =>
        x < 0 || y < 0 || x + width > scene.width + 0.5 || y + height > scene.height + 0.5,
    )
    .map(({ id }) => id);
}

describe('drawings', () => {
  test.each(diagramTypes.map((type) => [type]))(
    '[FR1] %s: from one source, in every size, direction and language, nothing covers anything',
    (type) => {
      for (const content of [example, inLanguage(example, 'fr'), inLanguage(example, 'ar')]) {
        const own = content.diagrams.find(({ spec }) => spec.type === type)?.spec;
        for (const spec of [own ?? null, drawnAs(content, type)]) {
          if (spec === null) continue;
          for (const size of [PRINT_SIZE, SCREEN_SIZE])
            for (const direction of ['ltr', 'rtl'] as const)
              for (const theme of [LIGHT, DARK, PRINT]) {
                const drawing = drawDiagram(content, { id: 'D', spec }, words, { size, direction, theme });
                expect(covered(drawing)).toEqual([]);
                expect(outside(drawing)).toEqual([]);
                expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/u);
              }
          expect(describeDrawing(content, spec, words)).toMatch(/\.$/u);
          const table = tableOfDrawing(content, spec, words);
          expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
        }
      }
    },
  );

  test.each(['fr', 'ar'] as const)(
    'headings of a matrix keep their words whole in every size: %s',
    (language) => {
      const content = inLanguage(example, language);
      const long = (word: string): boolean => word.length > 20;
      for (let size = 9; size <= 40; size += 0.5) {
        const spec = { type: 'matrix', matrix: 'MX-QUESTIONS' } as const;
        const { scene } = drawDiagram(content, { id: 'D4', spec }, words, {
          size: { width: size * 62, text: size },
        });
        const drawn = new Set(
          scene.shapes.flatMap((shape) =>
            shape.kind === 'text' && shape.bold === true ? shape.text.split(' ') : [],
          ),
        );
        const wanted = content.matrices
          .find(({ id }) => id === spec.matrix)!
          .rows.flatMap(({ element }) => content.elements.find(({ id }) => id === element)!.label.split(' '));
        expect(
          wanted.filter((word) => !long(word) && !drawn.has(word)),
          `at ${size}`,
        ).toEqual([]);
      }
    },
  );

  test('what leads nowhere is left out of a drawing, and does not stop it', () => {
    const content = { ...example, elements: [], relations: [], matrices: [], indicators: [] };
    for (const diagram of example.diagrams)
      expect(JSON.stringify(drawDiagram(content, diagram, words))).not.toMatch(/NaN|Infinity/u);
  });

  test('the same graph gives the same layout; 120 elements and 200 links are laid out at once', () => {
    const random = seededRandom('graph');
    const draw = (below: number): number => ((random(2)[0] ?? 0) * 256 + (random(1)[0] ?? 0)) % below;
    const nodes = Array.from({ length: 120 }, (_, index) => ({
      id: `n${index}`,
      label: `Element ${'long '.repeat(draw(8))}${index}`,
    }));
    const links = Array.from({ length: 200 }, (_, index) => ({
      id: `l${index}`,
      source: `n${draw(120)}`,
      target: `n${draw(120)}`,
      label: index % 3 === 0 ? 'leads to' : '',
      directed: true,
      weak: false,
    }));
    const first = graphFigure({ nodes, links, flow: 'down' });
    expect(covered(first)).toEqual([]);
    expect(graphFigure({ nodes, links, flow: 'down' })).toEqual(first);
  });

  test('any graph is laid out without a box over another, circles and self-links included', () => {
    const id = fc.nat({ max: 14 }).map((index) => `n${index}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, id, fc.boolean()), { maxLength: 30 }),
        fc.constantFrom('down' as const, 'across' as const),
        (pairs, flow) => {
          const nodes = Array.from({ length: 15 }, (_, index) => ({ id: `n${index}`, label: `N ${index}` }));
          const links = pairs.map(([source, target, isNamed], index) => ({
            id: `l${index}`,
            source,
            target,
            label: isNamed ? 'leads to' : '',
            directed: true,
            weak: false,
          }));
          const drawing = graphFigure({ nodes, links, flow });
          expect(covered(drawing)).toEqual([]);
          expect(outside(drawing)).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  test('[FR12] what was moved by hand is moved as much in every size', () => {
    const moved = { ...example, layout: { D3: { 'F-P1': { x: 2, y: 1 } } } };
    const cycle = example.diagrams.find(({ id }) => id === 'D3')!;
    const away = (text: number): number => {
      const size = { width: 600, text };
      const at = (content: typeof example) =>
        drawDiagram(content, cycle, words, { size }).boxes.find(({ id }) => id === 'F-P1')!.x;
      return (at(moved) - at(example)) / text;
    };
    expect(away(12)).toBeCloseTo(2, 1);
    expect(away(32)).toBeCloseTo(2, 1);
  });
});
