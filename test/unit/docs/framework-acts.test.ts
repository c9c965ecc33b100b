import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addToDiagram, mergeElements, splitElement } from '../../../shared/docs/framework-acts.ts';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { removeLine } from '../../../shared/docs/write-framework.ts';
import type { DiagramSpec, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { linesOf, nothing, refKey } from '../../../shared/framework/lines.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { aFramework, anElement, aRelation, exampleFramework } from '../../helpers/framework-world.ts';
import { workedExample } from '../../helpers/worked-example.ts';

function documentOf(content: FrameworkContent): Y.Doc {
  const doc = new Y.Doc();
  seedDocument(doc, { kind: 'framework', content });
  return doc;
}

const from = (statement: string, input: string) => ({ ...nothing, statements: [statement], inputs: [input] });
const diagram = (spec: DiagramSpec) => ({ id: 'D', title: 'Drawing', note: '', spec });
const three = aFramework({
  elements: [
    anElement('A', { label: 'Facility', from: from('S1', 'I1') }),
    anElement('B', { label: 'Clinic', description: 'Where care is given.', from: from('S2', 'I1') }),
    anElement('C', { label: 'District', from: from('S3', 'I3') }),
  ],
  relations: [
    aRelation('A', 'C', { from: from('S4', 'I4') }),
    aRelation('B', 'C', { from: from('S5', 'I5') }),
    aRelation('A', 'B'),
    aRelation('C', 'B'),
  ],
  diagrams: [diagram({ type: 'layers', layers: ['A', 'B', 'C'], relations: ['A-C', 'B-C', 'C-B'] })],
});

describe('[FR18] elements that are made one, or two', () => {
  it('merges what both rest on and say, and leads to the one whatever led to the other', () => {
    const doc = documentOf(three);
    mergeElements(doc, 'A', 'B');
    const { content } = readFramework(doc);
    expect(content.elements.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(content.elements[0]).toMatchObject({
      label: 'Facility',
      description: 'Clinic\nWhere care is given.',
      from: { statements: ['S1', 'S2'], inputs: ['I1'] },
    });
    expect(content.relations.map(({ source, target }) => `${source}${target}`)).toEqual(['AC', 'CA']);
    expect(content.relations[0]?.from.statements).toEqual(['S4', 'S5']);
    expect(content.diagrams[0]?.spec).toMatchObject({ layers: ['A', 'C'] });
  });

  it('splits with the same sources, behind and beside', () => {
    const doc = documentOf(three);
    splitElement(doc, 'A', { id: 'A2', label: 'Health post' });
    const { content } = readFramework(doc);
    expect(content.elements.map(({ label }) => label)).toEqual([
      'Facility',
      'Health post',
      'Clinic',
      'District',
    ]);
    expect(content.elements[1]?.from).toEqual(content.elements[0]?.from);
    expect(content.diagrams[0]?.spec).toMatchObject({ layers: ['A', 'A2', 'B', 'C'] });
  });

  it('is one step of undo, and merges with what somebody else does to the other at the same time', () => {
    const [one, other] = [documentOf(three), new Y.Doc()];
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    const own = {};
    const lists = ['elements', 'relations', 'diagrams'].map((name) => one.getMap(name));
    const undo = new Y.UndoManager(lists, { trackedOrigins: new Set([own]) });
    mergeElements(one, 'A', 'B', own);
    removeLine(other, 'elements', 'C');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    expect(readFramework(one).content.elements.map(({ id }) => id)).toEqual(['A']);
    undo.undo();
    expect(readFramework(one).content.elements.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(undo.undoStack).toEqual([]);
  });

  it('leaves nothing of the worked example leading nowhere, whichever two become one', () => {
    const content = exampleFramework();
    const record = workedExample();
    const before = linesOf(content).filter(({ kind }) => kind !== 'element' && kind !== 'relation').length;
    for (let at = 1; at < content.elements.length; at += 3) {
      const doc = documentOf(content);
      mergeElements(doc, content.elements[at - 1]!.id, content.elements[at]!.id);
      const merged = readFramework(doc).content;
      const nowhere = validate(merged, record).filter(({ kind }) => kind === 'leads-nowhere');
      expect(nowhere).toEqual([]);
      expect(linesOf(merged).filter(({ kind }) => kind !== 'element' && kind !== 'relation')).toHaveLength(
        before,
      );
    }
  });

  it('puts an element into any drawing that has a place for it, once', () => {
    for (const { id, spec } of exampleFramework().diagrams) {
      const doc = documentOf({
        ...exampleFramework(),
        elements: [...exampleFramework().elements, anElement('NEW')],
      });
      addToDiagram(doc, id, 'NEW');
      addToDiagram(doc, id, 'NEW');
      const line = linesOf(readFramework(doc).content).find((each) => refKey(each) === `diagram ${id}`);
      const times = line?.uses.filter((ref) => ref.id === 'NEW').length;
      expect(times, spec.type).toBe(spec.type === 'matrix' ? 0 : 1);
    }
  });
});
