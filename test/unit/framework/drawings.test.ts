import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagram, DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import { graphFigure } from '../../../shared/figures/diagrams/graph.ts';
import { DARK, LIGHT, PRINT, PRINT_SIZE, SCREEN_SIZE } from '../../../shared/figures/theme.ts';
import { describeDrawing, tableOfDrawing } from '../../../shared/framework/describe-drawing.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { diagramAs, diagramTypes, whyNotAs } from '../../../shared/framework/draw-as.ts';
import { shownIn } from '../../../shared/framework/lines.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { exampleFramework } from '../../helpers/framework-world.ts';
import { inLanguage } from '../../helpers/framework-languages.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

const words = drawingWords('en');
const example = exampleFramework();

/** Drawings of everything of a kind, for the ways that none of the example's drawings suits. */
function ofKinds(content: FrameworkContent): readonly Diagram[] {
  const kinds = [
    ['actor'],
    ['level', 'context'],
    ['goal', 'learning-type', 'enabler'],
    ['enabler', 'function', 'goal'],
  ];
  return kinds.map((some, at) => ({
    id: `K${at}`,
    title: some.join(', '),
    note: '',
    spec: {
      type: 'concepts',
      elements: content.elements.filter(({ kind }) => some.includes(kind)).map(({ id }) => id),
      relations: [],
    },
  }));
}

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
        const drawn = [...content.diagrams, ...ofKinds(content)].flatMap(
          (diagram) => diagramAs(content, diagram, type) ?? [],
        );
        expect(drawn.length).toBeGreaterThan(0);
        for (const { spec } of drawn) {
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

  test('[FR30] another way shows the same elements, or says why not', () => {
    let redrawn = 0;
    for (const diagram of [...example.diagrams, ...ofKinds(example)]) {
      for (const type of diagramTypes) {
        const other = diagramAs(example, diagram, type);
        const why = whyNotAs(example, diagram, type);
        expect(other === null).toBe(why !== null);
        if (other === null || diagram.spec.type === 'matrix' || type === diagram.spec.type) continue;
        redrawn += 1;
        // Lanes show their neighbours by the links to them.
        const all = (spec: DiagramSpec): readonly string[] =>
          [
            ...new Set(
              shownIn({ spec }).flatMap(({ kind, id }) => {
                if (kind === 'element') return [id];
                const row = example.relations.find((each) => each.id === id);
                return spec.type !== 'layers' || row === undefined ? [] : [row.source, row.target];
              }),
            ),
          ].toSorted();
        expect(all(other.spec), `${diagram.title} as ${type}`).toEqual(all(diagram.spec));
      }
    }
    expect(redrawn).toBeGreaterThan(12);
    const drivers = example.diagrams.find(({ spec }) => spec.type === 'drivers')!;
    expect(whyNotAs(example, drivers, 'nested')).toEqual({ reason: 'levels' });
    expect(whyNotAs(example, drivers, 'stakeholders')).toEqual({ reason: 'actors' });
    expect(whyNotAs(example, drivers, 'house')).toMatchObject({ reason: 'no-place' });
  });

  test('[FR30] a theory of change has the arrows of the relations among its elements', () => {
    const [theory, drivers] = ['theory-of-change', 'drivers'].map((type) =>
      example.diagrams.find(({ spec }) => spec.type === type),
    );
    for (const diagram of [theory!, drivers!]) {
      const { spec } = diagramAs(example, diagram, 'theory-of-change')!;
      if (spec.type !== 'theory-of-change') throw new Error('drawn another way');
      const enables = spec.relations.map((id) => example.relations.find((row) => row.id === id)?.type);
      expect(enables).toContain(diagram === theory ? 'enables' : 'drives');
      const without = drawDiagram(example, { id: 'D', spec: { ...spec, relations: [] } }, words);
      const drawn = drawDiagram(example, { id: 'D', spec }, words);
      expect(drawn.scene.shapes.length).toBeGreaterThan(without.scene.shapes.length + 4);
    }
  });

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
