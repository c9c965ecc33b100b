import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
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
