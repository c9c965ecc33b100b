import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createFile } from '../../../electron/host/store/create-file.ts';
import {
  appendChange,
  changeRows,
  compactChanges,
  keepDocument,
  lastChange,
  storedDocument,
  storedDocumentAt,
} from '../../../electron/host/store/documents.ts';
import { openForWriting } from '../../../electron/host/store/open-file.ts';
import { freeze } from '../../../shared/docs/freeze.ts';
import { editAtRandom } from '../../helpers/random-edits.ts';
import { tempFolder } from '../../helpers/temp.ts';

function openFile() {
  const folder = tempFolder();
  const path = join(folder, 'texts.baraza');
  createFile(path, randomBytes);
  return openForWriting(path, join(folder, 'app')).file;
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

it('[CO13] compaction keeps every named version, and words that were deleted later', () => {
  const file = openFile();
  let document = 0;
  let fewer = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 65_535 }), { minLength: 80, maxLength: 300 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
      (draws, named) => {
        const id = `DOCUMENT${String((document += 1)).padStart(8, '0')}`;
        const doc = new Y.Doc();
        let at = 0;
        const draw = (below: number): number => (draws[(at += 1) % draws.length] ?? 0) % below;
        let change = 0;
        let now = 0;
        const versions = new Map<number, unknown>();
        doc.on('update', (bytes: Uint8Array) => {
          change += 1;
          now += draw(4) === 0 ? 90_000 : 800;
          appendChange(file, id, { change, endedAt: now, author: `seat:${draw(2)}`, bytes });
        });
        for (let edit = 0; edit < 40; edit += 1) {
          editAtRandom(doc, draw);
          if (draw(15) === 0) keepDocument(file, id, { change, bytes: Y.encodeStateAsUpdate(doc) });
          if (named.includes(change)) versions.set(change, freeze(doc, 'notes'));
        }
        fewer += compactChanges(file, id, new Set(named));
        fewer += compactChanges(file, id, new Set(named));
        expect(lastChange(file, id)).toBe(change);
        expect(freeze(docOf(storedDocument(file, id).updates), 'notes')).toEqual(freeze(doc, 'notes'));
        for (const [version, wanted] of versions) {
          expect(freeze(docOf(storedDocumentAt(file, id, version).updates), 'notes')).toEqual(wanted);
        }
        // Each change is in exactly one row, in order.
        const rows = changeRows(file, id);
        expect(rows.map(({ first }) => first)).toEqual([
          1,
          ...rows.slice(0, -1).map((row) => row.change + 1),
        ]);
      },
    ),
    { numRuns: 40 },
  );
  expect(fewer).toBeGreaterThan(100);
});
