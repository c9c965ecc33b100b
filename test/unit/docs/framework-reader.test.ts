import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { frameworkReader, readFramework } from '../../../shared/docs/read-framework.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { setLine } from '../../../shared/docs/write-framework.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { withoutSources } from '../../../shared/framework/with-sources.ts';
import { hashOfJson } from '../../../shared/util/hash.ts';
import type { Json } from '../../../shared/util/json.ts';
import { frameworkEditAtRandom, spoilAtRandom } from '../../helpers/framework-edits.ts';
import { exampleFramework } from '../../helpers/framework-world.ts';

function example(): Y.Doc {
  const doc = new Y.Doc();
  seedDocument(doc, { kind: 'framework', content: exampleFramework() });
  return doc;
}

describe('[FR14] a framework that is read again and again', () => {
  it('reads as it does at once, whatever came in between, and has the same fingerprint', () => {
    let reused = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 200 }), (draws) => {
        let at = 0;
        const draw = (below: number): number => {
          at += 1;
          return (draws[at % draws.length] ?? 0) % below;
        };
        const here = example();
        const there = new Y.Doc();
        Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
        const own = {};
        const undo = new Y.UndoManager([here.getMap('elements'), here.getMap('matrices')], {
          trackedOrigins: new Set([own]),
          captureTimeout: 0,
        });
        const read = frameworkReader(here);
        for (let step = 0; step < 10; step += 1) {
          const before = read().content;
          const doc = draw(3) === 0 ? there : here;
          if (draw(6) === 0) spoilAtRandom(doc, draw);
          else if (draw(5) === 0) undo.undo();
          else frameworkEditAtRandom(doc, draw, own);
          if (draw(2) === 0) Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
          if (draw(2) === 0) Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
          const now = read();
          expect(now).toEqual(readFramework(here));
          expect(hashOfFramework(now.content)).toBe(hashOfJson(now.content as unknown as Json));
          reused += now.content.elements.filter((row) => before.elements.includes(row)).length;
        }
      }),
      { numRuns: 8 },
    );
    expect(reused).toBeGreaterThan(100);
  });

  it('gives a line that nobody changed as the same object, with its sources and without', () => {
    const doc = example();
    const read = frameworkReader(doc);
    const before = read().content;
    setLine(doc, 'elements', before.elements[1]?.id ?? '', { label: 'Renamed' });
    const after = read().content;
    for (const [one, other] of [
      [before, after],
      [withoutSources(before), withoutSources(after)],
    ] as const) {
      const { elements, ...rest } = other;
      expect(elements[1]?.label).toBe('Renamed');
      expect(elements.flatMap((row, index) => (row === one.elements[index] ? [] : [index]))).toEqual([1]);
      for (const part of Object.keys(rest) as (keyof typeof rest)[]) expect(rest[part]).toBe(one[part]);
    }
    expect(JSON.stringify(withoutSources(after))).not.toContain(after.elements[1]?.from.statements[0]);
  });
});
