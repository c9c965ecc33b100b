import * as Y from 'yjs';
import type { FrameworkPart } from '../../shared/domain/model/framework.ts';
import { frameworkParts, nudgesOf, type Row, rowsOf } from '../../shared/docs/framework-shape.ts';
import { readFramework } from '../../shared/docs/read-framework.ts';
import {
  keepLine,
  moveLine,
  putLine,
  removeLine,
  setCell,
  setLine,
  setNudge,
  writeFramework,
} from '../../shared/docs/write-framework.ts';
import { nothing } from '../../shared/framework/lines.ts';
import { anElement, aRelation } from './framework-world.ts';

type Draw = (below: number) => number;

const words = ['Coach', ' nurses ', 'مرحبا', '😀🙂', 'élan', '', 'National level'];

/** One random edit of a framework as a page makes it. `draw(n)`: below n. `origin`: whose. */
export function frameworkEditAtRandom(doc: Y.Doc, draw: Draw, origin?: unknown): void {
  const { content } = readFramework(doc);
  const word = (): string => words[draw(words.length)] ?? '';
  const id = `e${draw(6)}`;
  const some = content.elements[draw(Math.max(1, content.elements.length))]?.id ?? id;
  const matrix = content.matrices[draw(Math.max(1, content.matrices.length))];
  switch (draw(12)) {
    case 0:
    case 1:
      return putLine(doc, 'elements', { ...anElement(id, { label: word(), kind: 'level' }) }, origin);
    case 2:
      return putLine(doc, 'relations', { ...aRelation(some, id) }, origin);
    case 3:
    case 4:
      return setLine(doc, 'elements', some, { label: `${word()}${draw(9)}`, description: word() }, origin);
    case 5: {
      const statements = [`s${draw(5)}`, `s${draw(5)}`].filter((each, at, all) => all.indexOf(each) === at);
      return setLine(doc, 'elements', some, { from: { ...nothing, statements } }, origin);
    }
    case 6:
      return removeLine(doc, 'elements', some, origin);
    case 7:
      return keepLine(doc, 'elements', id, origin);
    case 8:
      return moveLine(doc, 'elements', some, draw(3) === 0 ? null : id, origin);
    case 9:
      return setNudge(doc, 'd1', some, draw(3) === 0 ? null : { x: draw(9), y: -draw(9) }, origin);
    case 10: {
      const [row, col] = [matrix?.rows[draw(3)]?.id, matrix?.cols[draw(3)]?.id];
      if (matrix === undefined || row === undefined || col === undefined) return undefined;
      return setCell(doc, matrix.id, { row, col, items: [word(), word()] }, origin);
    }
    default:
      // Somebody brings a template or an earlier version in the place of all of it.
      if (draw(6) !== 0) return undefined;
      return writeFramework(doc, { ...content, elements: content.elements.slice(draw(3)) }, origin);
  }
}

const rubbish: readonly unknown[] = [
  null,
  17,
  Number.NaN,
  'x'.repeat(5000),
  true,
  [],
  [1, null, 'e1', ['e2']],
  { type: 'nested', layers: 'e1' },
  { type: 'house' },
  { influence: 9, interest: 'much' },
  { words: [3], wordings: { s1: 'v1' } },
  new Uint8Array([1, 2]),
  '\uD83D',
];
const fields = [
  'label',
  'from',
  'kind',
  'spec',
  'standing',
  'status',
  'order',
  'gone',
  'cells',
  'rows',
  'items',
];

/** Something that no page writes: what a broken or hostile peer might. */
export function spoilAtRandom(doc: Y.Doc, draw: Draw): void {
  const lists = [...frameworkParts, 'matrices', 'diagrams'] as const;
  const list = rowsOf(doc, lists[draw(lists.length)] as FrameworkPart) as Y.Map<unknown>;
  const keys = [...list.keys()];
  const key =
    draw(3) === 0 ? (['', '__proto__', 'toString', 'a/b', 'e9'][draw(5)] ?? '') : keys[draw(keys.length)];
  if (key === undefined) return;
  const odd = (): unknown => {
    if (draw(6) === 0) return new Y.Map([['x', 1]]);
    if (draw(6) === 0) return new Y.Array();
    if (draw(6) === 0) return new Y.Text('text');
    return rubbish[draw(rubbish.length)];
  };
  const row = list.get(key);
  switch (draw(4)) {
    case 0:
      list.set(key, odd());
      return;
    case 1:
      nudgesOf(doc).set(`d1/${key}`, odd());
      return;
    default: {
      if (!(row instanceof Y.Map)) return;
      const field = fields[draw(fields.length)] ?? 'label';
      const inner: unknown = (row as Row).get(field);
      // Also deeper: in the sources, the words, the rows of a matrix.
      if (inner instanceof Y.Map && draw(2) === 0)
        inner.set(draw(2) === 0 ? 'statements __proto__' : 'r1', odd());
      else if (inner instanceof Y.Text && draw(2) === 0) inner.insertEmbed(0, { picture: true });
      else (row as Row).set(field, odd());
    }
  }
}
