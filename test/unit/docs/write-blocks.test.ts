import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { freeze } from '../../../shared/docs/freeze.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { type Block, blocksOf } from '../../../shared/docs/blocks.ts';
import { textOf } from '../../../shared/docs/shape.ts';
import { editAtRandom } from '../../helpers/random-edits.ts';

it('[CO18] an imported text starts with what was adopted, and freezes to the same', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 65_535 }), { minLength: 40, maxLength: 200 }), (draws) => {
      const doc = new Y.Doc();
      let at = 0;
      const draw = (below: number): number => (draws[(at += 1) % draws.length] ?? 0) % below;
      for (let edit = 0; edit < 30; edit += 1) editAtRandom(doc, draw);
      const frozen = freeze(doc, 'notes');
      written += blocksOf(textOf(doc)).length;
      const again = new Y.Doc();
      seedDocument(again, { kind: 'blocks', blocks: frozen['blocks'] as unknown as readonly Block[] });
      expect(blocksOf(textOf(again)).map(withoutEmpty)).toEqual(blocksOf(textOf(doc)).map(withoutEmpty));
    }),
  );
  expect(written).toBeGreaterThan(100);
});

/** Attributes of a mark that say nothing may be left out. */
function withoutEmpty(block: Block): Block {
  return JSON.parse(JSON.stringify(block)) as Block;
}
