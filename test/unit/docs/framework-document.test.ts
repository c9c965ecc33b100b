import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { freeze, hashOfFrozen } from '../../../shared/docs/freeze.ts';
import { rowsOf } from '../../../shared/docs/framework-shape.ts';
import { readFramework } from '../../../shared/docs/read-framework.ts';
import { restore } from '../../../shared/docs/restore.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import {
  keepLine,
  moveLine,
  putLine,
  removeLine,
  setCell,
  setLine,
  setNudge,
  writeFramework,
} from '../../../shared/docs/write-framework.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { nothing } from '../../../shared/framework/lines.ts';
import { frameworkContent } from '../../../shared/framework/schema.ts';
import { frameworkTemplate, templateIds } from '../../../shared/framework/templates.ts';
import { frameworkEditAtRandom, spoilAtRandom } from '../../helpers/framework-edits.ts';
import { aFramework, anElement, exampleFramework } from '../../helpers/framework-world.ts';

function documentOf(content: FrameworkContent): Y.Doc {
  const doc = new Y.Doc();
  seedDocument(doc, { kind: 'framework', content });
  return doc;
}

/** Two pages with the same document, each with its own undo. */
function twoPages(content: FrameworkContent) {
  const first = documentOf(content);
  const pages = [new Y.Doc(), new Y.Doc()].map((doc) => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
    const own = {};
    const lists = ['elements', 'relations', 'matrices', 'diagrams', 'layout'].map((name) => doc.getMap(name));
    const undo = new Y.UndoManager(lists, { trackedOrigins: new Set([own]), captureTimeout: 0 });
    return { doc, own, undo };
  });
  return [pages[0]!, pages[1]!] as const;
}

function meet(one: Y.Doc, other: Y.Doc): void {
  const updates = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)] as const;
  Y.applyUpdate(other, updates[0]);
  Y.applyUpdate(one, updates[1]);
}

const labels = (doc: Y.Doc) => readFramework(doc).content.elements.map(({ label }) => label);
const small = aFramework({ elements: [anElement('A', { label: 'One' }), anElement('B', { label: 'Two' })] });

describe('[FR14] the framework as a document', () => {
  it('reads as what it began with: the worked example and every template', () => {
    const contents = [
      exampleFramework(),
      ...templateIds.flatMap((id) =>
        (['en', 'fr'] as const).map((language) => frameworkTemplate(id, language)),
      ),
    ];
    for (const content of contents) {
      const read = readFramework(documentOf(content));
      expect(read.content).toEqual(content);
      expect(read.dropped).toEqual([]);
      expect(read.kept).toEqual([]);
    }
  });

  it('freezes canonically: the same hash for the same framework, however it came about', () => {
    const one = documentOf(aFramework({ elements: [anElement('A', { label: 'Other' })] }));
    setLine(one, 'elements', 'A', { label: 'One' });
    putLine(one, 'elements', { ...anElement('B', { label: 'Two' }) });
    expect(hashOfFrozen(freeze(one, 'framework'))).toBe(hashOfFrozen(freeze(documentOf(small), 'framework')));
  });

  it('comes to the same on all pages, and always reads as a framework', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(8), fc.nat(0xffff_ffff)), { minLength: 10, maxLength: 60 }),
        (acts) => {
          const [one, other] = twoPages(exampleOfAll);
          for (const [what, seed] of acts) {
            const draw = drawing(seed);
            const page = draw(2) === 0 ? one : other;
            if (what === 0) meet(one.doc, other.doc);
            else if (what === 1) page.undo.undo();
            else frameworkEditAtRandom(page.doc, draw, page.own);
          }
          meet(one.doc, other.doc);
          const [first, second] = [readFramework(one.doc), readFramework(other.doc)];
          expect(second).toEqual(first);
          expect(frameworkContent.parse(first.content)).toEqual(first.content);
          expect(first.dropped).toEqual([]);
          kept += first.kept.length;
        },
      ),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(0);
  });

  it('reads whatever a peer wrote, leaves out what is none, lists it, and never throws', () => {
    let dropped = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff_ffff), { minLength: 1, maxLength: 40 }), (seeds) => {
        const doc = documentOf(exampleOfAll);
        for (const seed of seeds) {
          const draw = drawing(seed);
          if (draw(3) === 0) frameworkEditAtRandom(doc, draw);
          else spoilAtRandom(doc, draw);
        }
        const read = readFramework(doc);
        expect(frameworkContent.parse(read.content)).toEqual(read.content);
        expect(hashOfFrozen(freeze(doc, 'framework'))).toMatch(/^[0-9a-f]{64}$/u);
        dropped += read.dropped.length;
      }),
      { numRuns: 200 },
    );
    expect(dropped).toBeGreaterThan(100);
  });

  it('takes letters of two people who write in one label at once', () => {
    const [one, other] = twoPages(aFramework({ elements: [anElement('A', { label: 'district level' })] }));
    setLine(one.doc, 'elements', 'A', { label: 'the district level' });
    setLine(other.doc, 'elements', 'A', { label: 'district level 😀' });
    meet(one.doc, other.doc);
    expect(labels(one.doc)).toEqual(['the district level 😀']);
  });

  it('keeps the sources that two people add at once', () => {
    const [one, other] = twoPages(small);
    setLine(one.doc, 'elements', 'A', { from: { ...nothing, statements: ['S1'] } });
    setLine(other.doc, 'elements', 'A', { from: { ...nothing, statements: ['S2'], inputs: ['I1'] } });
    meet(one.doc, other.doc);
    const [row] = readFramework(one.doc).content.elements;
    expect(row?.from).toMatchObject({ statements: ['S1', 'S2'], inputs: ['I1'] });
  });

  it('[FR15] keeps a line that one removes while the other changes it, and says so until somebody decides', () => {
    const [one, other] = twoPages(small);
    removeLine(one.doc, 'elements', 'A', one.own);
    setLine(other.doc, 'elements', 'A', { label: 'One, in other words' }, other.own);
    expect(labels(one.doc)).toEqual(['Two']);
    meet(one.doc, other.doc);
    for (const { doc } of [one, other]) {
      expect(labels(doc)).toEqual(['One, in other words', 'Two']);
      expect(readFramework(doc).kept).toEqual([{ part: 'elements', id: 'A' }]);
    }
    keepLine(one.doc, 'elements', 'A', one.own);
    meet(one.doc, other.doc);
    expect(readFramework(other.doc).kept).toEqual([]);
    removeLine(other.doc, 'elements', 'A', other.own);
    meet(one.doc, other.doc);
    expect(labels(one.doc)).toEqual(['Two']);
  });

  it('[FR15] lets a removal stand that nobody wrote against, and moving or nudging is not writing', () => {
    const [one, other] = twoPages(small);
    removeLine(one.doc, 'elements', 'A', one.own);
    moveLine(other.doc, 'elements', 'A', null, other.own);
    setNudge(other.doc, 'D', 'A', { x: 1, y: 1 }, other.own);
    meet(one.doc, other.doc);
    expect(labels(other.doc)).toEqual(['Two']);
    one.undo.undo();
    meet(one.doc, other.doc);
    expect(labels(other.doc)).toEqual(['Two', 'One']);
  });

  it('[FR16] undoes one’s own only', () => {
    const [one, other] = twoPages(small);
    setLine(one.doc, 'elements', 'A', { label: 'Mine' }, one.own);
    setLine(other.doc, 'elements', 'B', { label: 'Yours' }, other.own);
    meet(one.doc, other.doc);
    one.undo.undo();
    meet(one.doc, other.doc);
    expect(labels(other.doc)).toEqual(['One', 'Yours']);
    one.undo.redo();
    expect(labels(one.doc)).toEqual(['Mine', 'Yours']);
  });

  it('puts lines where they were dragged, any number of times', () => {
    const doc = documentOf(
      aFramework({ elements: ['A', 'B', 'C'].map((id) => anElement(id, { label: id })) }),
    );
    for (let time = 0; time < 120; time += 1) {
      const [first, second] = labels(doc);
      moveLine(doc, 'elements', second!, first!);
      expect(labels(doc)).toEqual([second, first, 'C']);
    }
    moveLine(doc, 'elements', labels(doc)[0]!, null);
    expect(labels(doc).at(-2)).toBe('C');
  });

  it('has a cell for every meeting of a row and a column, also of one that somebody adds', () => {
    const doc = documentOf(matrixOf(['r1', 'r2'], ['c1']));
    setCell(doc, 'M', { row: 'r1', col: 'c1', items: ['a', 'b'] });
    writeFramework(doc, {
      ...readFramework(doc).content,
      matrices: [
        {
          ...matrixOf(['r1', 'r3'], ['c1']).matrices[0]!,
          cells: readFramework(doc).content.matrices[0]!.cells,
        },
      ],
    });
    const cells = readFramework(doc).content.matrices[0]!.cells;
    expect(cells.map(({ row, items }) => [row, items])).toEqual([
      ['r1', ['a', 'b']],
      ['r3', []],
    ]);
  });

  it('[CO5] brings an earlier version back as a new change', () => {
    const doc = documentOf(small);
    const earlier = new Y.Doc();
    Y.applyUpdate(earlier, Y.encodeStateAsUpdate(doc));
    removeLine(doc, 'elements', 'A');
    putLine(doc, 'elements', { ...anElement('C', { label: 'Three' }) });
    restore(doc, earlier);
    expect(readFramework(doc).content).toEqual(small);
    expect(rowsOf(doc, 'elements').has('C')).toBe(true);
  });

  it('keeps hand-moved places through later edits', () => {
    const doc = documentOf(exampleFramework());
    setNudge(doc, 'D3', 'F-P1', { x: 2, y: 1 });
    setLine(doc, 'elements', 'F-P1', { label: 'Another name' });
    removeLine(doc, 'elements', readFramework(doc).content.elements.at(-1)!.id);
    expect(readFramework(doc).content.layout).toEqual({ D3: { 'F-P1': { x: 2, y: 1 } } });
  });
});

function matrixOf(rows: readonly string[], cols: readonly string[]): FrameworkContent {
  const heading = (id: string) => ({ id, element: null, label: id });
  const cell = (row: string, col: string) => ({
    row,
    col,
    items: [],
    emptyOnPurpose: false,
    status: 'draft' as const,
    from: nothing,
    editorial: null,
  });
  return aFramework({
    matrices: [
      {
        id: 'M',
        title: 'Roles',
        kind: '',
        rowAxis: 'Role',
        colAxis: 'Level',
        rows: rows.map(heading),
        cols: cols.map(heading),
        cells: rows.flatMap((row) => cols.map((col) => cell(row, col))),
      },
    ],
  });
}

const exampleOfAll: FrameworkContent = {
  ...exampleFramework(),
  elements: exampleFramework().elements.slice(0, 4),
  relations: exampleFramework().relations.slice(0, 4),
  matrices: matrixOf(['r1', 'r2', 'r3'], ['c1', 'c2', 'c3']).matrices,
};

/** Draws that follow from a seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}
