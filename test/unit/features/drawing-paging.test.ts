import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { Shape } from '../../../shared/figures/scene.ts';
import { drawDiagram } from '../../../shared/framework/draw.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import { drawingPages, largestDrawing, scaleOf } from '../../../renderer/features/slide/drawing-paging.ts';
import { aFramework, anElement, exampleFramework } from '../../helpers/framework-world.ts';

type Theory = Extract<DiagramSpec, { readonly type: 'theory-of-change' }>;

const pagesOf = (content: FrameworkContent, spec: DiagramSpec): readonly DiagramSpec[] =>
  drawingPages({ content, diagram: { id: 'D', spec } });

describe('[FR21] a theory of change on the projector', () => {
  it('has letters of 24 px in every language: the worked example in two parts', () => {
    const content = exampleFramework();
    for (const diagram of content.diagrams) {
      const pages = pagesOf(content, diagram.spec);
      expect(pages, diagram.title).toHaveLength(diagram.spec.type === 'theory-of-change' ? 2 : 1);
      for (const language of ['en', 'fr', 'ar'] as const) {
        for (const spec of pages) {
          const drawing = largestDrawing({ content, diagram: { id: 'D', spec } }, drawingWords(language));
          expect(30 * scaleOf(drawing), `${diagram.title} ${language}`).toBeGreaterThanOrEqual(24);
        }
      }
    }
  });

  it('tells each stage once and in its order, and what is assumed with the last', () => {
    let parts = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 0, maxLength: 7 }), fc.nat(60), (sizes, words) => {
        const label = 'word '.repeat(words + 1).trim();
        const ids = sizes.map((size, stage) => Array.from({ length: size }, (_, at) => `e${stage}-${at}`));
        const content = aFramework({
          elements: [...ids.flat(), 'assumed'].map((id) => anElement(id, { label: `${id} ${label}` })),
        });
        const spec: Theory = {
          type: 'theory-of-change',
          stages: ids.map((elements, at) => ({ id: `stage ${at}`, elements, indicators: [] })),
          assumptions: ['assumed'],
          relations: [],
        };
        const pages = pagesOf(content, spec) as readonly Theory[];
        expect(pages.flatMap(({ stages }) => stages)).toEqual(spec.stages);
        expect(pages.map(({ assumptions }) => assumptions.length)).toEqual(
          pages.map((_, at) => (at === pages.length - 1 ? 1 : 0)),
        );
        if (pages.length > 1) for (const { stages } of pages) expect(stages.length).toBeGreaterThan(0);
        parts = Math.max(parts, pages.length);
      }),
      { numRuns: 40 },
    );
    expect(parts).toBeGreaterThan(2);
  });
});

describe('[FR25] a drawing with long labels on the projector', () => {
  const labels = [
    'Établissements de santé et équipes d’amélioration de la qualité des soins maternels et néonatals',
    'Mécanismes institutionnels d’apprentissage horizontal entre les équipes cadres de district',
    'Assurer une supervision formative régulière des équipes et documenter les changements essayés',
  ];
  const example = exampleFramework();
  const content: FrameworkContent = {
    ...example,
    elements: example.elements.map((row, at) => ({ ...row, label: `${labels[at % 3]} ${at}` })),
    matrices: example.matrices.map((matrix) => ({
      ...matrix,
      cells: matrix.cells.map((cell) => ({
        ...cell,
        items: cell.items.map((_, at) => labels[at % 3] ?? ''),
      })),
    })),
  };
  const drawn = ({ id, spec }: { readonly id: string; readonly spec: DiagramSpec }) =>
    pagesOf(content, spec).map((page) => {
      const drawing = largestDrawing({ content, diagram: { id, spec: page } }, drawingWords('fr'));
      return { letters: 30 * scaleOf(drawing), scene: drawing.scene };
    });

  it.each(content.diagrams.map((diagram) => [diagram.spec.type, diagram] as const))(
    'has letters of 28 px, or fills width and height: %s',
    (_type, diagram) => {
      for (const { letters, scene } of drawn(diagram)) {
        const scale = letters / 30;
        const fills = Math.min((scene.width * scale) / 1728, (scene.height * scale) / 730);
        expect(Math.max(letters / 28, fills / 0.88)).toBeGreaterThanOrEqual(1);
      }
    },
  );

  it('has letters of 28 px where levels, lanes and a cycle are drawn', () => {
    const simple = content.diagrams.filter(({ spec }) => ['nested', 'layers', 'cycle'].includes(spec.type));
    expect(simple).toHaveLength(3);
    for (const diagram of simple)
      for (const { letters } of drawn(diagram)) expect(letters).toBeGreaterThanOrEqual(28);
  });

  it.each(['ltr', 'rtl'] as const)('paints no stroke beyond its edge, in no size: %s', (direction) => {
    for (const { id, spec } of example.diagrams) {
      for (const text of [12, 30]) {
        const { scene } = drawDiagram(example, { id, spec }, drawingWords('en'), {
          size: { width: text * 55, text },
          direction,
        });
        for (const [x, y, stroke] of scene.shapes.flatMap(corners)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(stroke / 2);
          expect(x).toBeLessThanOrEqual(scene.width - stroke / 2);
          expect(y).toBeLessThanOrEqual(scene.height - stroke / 2);
        }
      }
    }
  });
});

type Corner = readonly [x: number, y: number, stroke: number];

function corners(shape: Shape): readonly Corner[] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, strokeWidth = 0 } = shape;
      return [
        [x, y, strokeWidth],
        [x + width, y + height, strokeWidth],
      ];
    }
    case 'line': {
      const { x1, y1, x2, y2, strokeWidth } = shape;
      return [
        [x1, y1, strokeWidth],
        [x2, y2, strokeWidth],
      ];
    }
    case 'path':
      return [...shape.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]): Corner => [
        Number(x),
        Number(y),
        shape.strokeWidth ?? 0,
      ]);
    case 'text':
      return [];
  }
}
