import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { putRelation, removeRelation } from '../../../shared/docs/relation-acts.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import type { DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { circleBy } from '../../../shared/framework/containment.ts';
import { drawingsFor } from '../../../shared/framework/drawings-for.ts';
import { kindOfWords } from '../../../shared/framework/relation-kinds.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { aFramework, anElement, aRelation } from '../../helpers/framework-world.ts';
import { workedExample } from '../../helpers/worked-example.ts';

const diagram = (id: string, spec: DiagramSpec) => ({ id, title: id, note: '', spec });
const three = aFramework({
  elements: ['A', 'B', 'C'].map((id) => anElement(id)),
  relations: [aRelation('A', 'B'), aRelation('B', 'C')],
  diagrams: [
    diagram('layers', { type: 'layers', layers: ['A', 'B', 'C'], relations: ['A-B'] }),
    diagram('part', { type: 'concepts', elements: ['A', 'B'], relations: ['A-B'] }),
    diagram('drivers', {
      type: 'drivers',
      columns: [['A'], ['B'], ['C']],
      relations: ['A-B', 'B-C'],
      indicators: {},
    }),
  ],
});

function documentOf(content: FrameworkContent): Y.Doc {
  const doc = new Y.Doc();
  seedDocument(doc, { kind: 'framework', content });
  return doc;
}
const drawn = (doc: Y.Doc) =>
  Object.fromEntries(
    readFramework(doc).content.diagrams.map(({ id, spec }) => [id, 'relations' in spec && spec.relations]),
  );

describe('[FR22] a relation written by hand', () => {
  it('is shown in the drawings that show both its ends, and in none that it would make run in a circle', () => {
    const doc = documentOf(three);
    const back = aRelation('C', 'A');
    putRelation(doc, back, drawingsFor(three, back));
    expect(drawn(doc)).toEqual({ layers: ['A-B', 'C-A'], part: ['A-B'], drivers: ['A-B', 'B-C'] });
    const straight = aRelation('A', 'C');
    expect(drawingsFor(three, straight)).toEqual(['layers', 'drivers']);
  });

  it('is out of all drawings once it is taken out: nothing leads nowhere', () => {
    const doc = documentOf(three);
    removeRelation(doc, 'A-B');
    expect(drawn(doc)).toEqual({ layers: [], part: [], drivers: ['B-C'] });
    const { content } = readFramework(doc);
    expect(validate(content, workedExample()).filter(({ level }) => level === 'blocks')).toEqual([]);
  });

  it('closes a circle where each of its elements lies within the next, whichever way that is said', () => {
    const within = [aRelation('A', 'B', { type: 'contained-in' }), aRelation('C', 'B', { type: 'contains' })];
    expect(circleBy(within, aRelation('C', 'A', { type: 'part-of' }))).toEqual(['C', 'A', 'B', 'C']);
    expect(circleBy(within, aRelation('A', 'C', { type: 'contains' }))).toEqual(['C', 'A', 'B', 'C']);
    expect(circleBy(within, aRelation('A', 'A', { type: 'contains' }))).toEqual(['A', 'A']);
    expect(circleBy(within, aRelation('C', 'A', { type: 'enables' }))).toBeNull();
    expect(circleBy(within, aRelation('A', 'C', { type: 'contained-in' }))).toBeNull();
    expect(circleBy(within, { ...aRelation('B', 'A', { type: 'contained-in' }), id: 'A-B' })).toBeNull();
  });

  it('takes typed words for the kind that is called so, and others as they are', () => {
    const words = (kind: string): string =>
      kind === 'contained-in' ? 'lies within' : kind.replaceAll('-', ' ');
    const known = ['contained-in', 'part-of'];
    expect(kindOfWords(' Lies  within ', known, words)).toBe('contained-in');
    expect(kindOfWords('part of', known, words)).toBe('part-of');
    expect(kindOfWords('pays for', known, words)).toBe('pays for');
  });
});
