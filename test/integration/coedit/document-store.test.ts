import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { consultationDomain } from '../../../electron/host/consultation/domain.ts';
import type { Session } from '../../../electron/host/consultation/session.ts';
import { type DocumentStore, openDocumentStore } from '../../../electron/host/coedit/document-store.ts';
import { openRecord } from '../../../electron/host/engine/open-record.ts';
import {
  changeRows,
  compactChanges,
  lastChange,
  storedDocument,
  storedDocumentAt,
} from '../../../electron/host/store/documents.ts';
import { freeze } from '../../../shared/docs/freeze.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { textOf } from '../../../shared/docs/shape.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { write } from '../../helpers/writer.ts';

/** A store on a real file, and the versions that somebody named, by change. */
function storeOnFile() {
  const folder = tempFolder();
  const record = openRecord({
    file: join(folder, 'water.baraza'),
    create: true,
    appData: join(folder, 'app'),
    domain: consultationDomain,
    clock: Date.now,
    random: randomBytes,
    version: 'test',
  });
  onTestFinished(() => record.close());
  const named: { change: number }[] = [];
  const state = () => ({ documents: { D: { named } } });
  const session = { current: () => ({ record }), state } as unknown as Session;
  const store = openDocumentStore({ session: () => session, clock: Date.now });
  return { record, store, named };
}

/** A document that is open, whose changes are written one by one. */
function openDocument(store: DocumentStore, at: { author: string; time: number }) {
  const doc = Object.assign(new Y.Doc(), { name: 'D' });
  store.load(doc);
  doc.on('update', (bytes: Uint8Array) => {
    store.write([store.next('D', { author: at.author, bytes, endedAt: at.time })]);
  });
  return doc;
}

it('[CO13] merging into sittings keeps every named version as it was, and every word that was deleted', () => {
  let merged = 0;
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          act: fc.constantFrom('write', 'write', 'delete', 'name', 'tidy'),
          author: fc.constantFrom('console', 'seat:A'),
          pause: fc.constantFrom(200, 200, 5000, 90_000),
          at: fc.nat(20),
        }),
        { minLength: 5, maxLength: 60 },
      ),
      (acts) => {
        const { record, store, named } = storeOnFile();
        const now = { author: 'console', time: 1_000_000 };
        const doc = openDocument(store, now);
        const versions = new Map<number, unknown>();
        const words: string[] = [];
        for (const { act, author, pause, at } of acts) {
          now.author = author;
          now.time += pause;
          if (act === 'write') {
            const word = `word${words.length}word`;
            words.push(word);
            write(doc, word);
          } else if (act === 'delete' && textOf(doc).length > 0) {
            textOf(doc).delete(at % textOf(doc).length, 1);
          } else if (act === 'name') {
            const change = lastChange(record.reading, 'D');
            if (change === 0) continue;
            named.push({ change });
            versions.set(change, freeze(doc, 'notes'));
          } else if (act === 'tidy') {
            record.write((file) => (merged += compactChanges(file, 'D', new Set(versions.keys()))));
          }
        }
        const last = lastChange(record.reading, 'D');
        const frozen = freeze(doc, 'notes');
        store.tidy('D');
        merged += last - changeRows(record.reading, 'D').length;
        expect(lastChange(record.reading, 'D')).toBe(last);
        for (const [change, version] of versions) {
          const earlier = store.at('D', change);
          expect(earlier === null ? null : freeze(earlier, 'notes')).toEqual(version);
        }
        for (const how of [
          storedDocument,
          (...[file, id]: Parameters<typeof storedDocument>) => storedDocumentAt(file, id, last),
        ]) {
          const again = new Y.Doc();
          for (const update of how(record.reading, 'D').updates) Y.applyUpdate(again, update);
          expect(freeze(again, 'notes')).toEqual(frozen);
          expect(again.store.pendingStructs).toBe(null);
        }
        const { updates } = storedDocumentAt(record.reading, 'D', last);
        const bytes = updates.map((update) => Buffer.from(update).toString('latin1')).join('');
        for (const word of words) expect(bytes).toContain(word);
      },
    ),
    { numRuns: 120 },
  );
  expect(merged).toBeGreaterThan(100);
});

it('[CO13] sittings are of one author each, without a gap, and cover every change once', () => {
  const { store } = storeOnFile();
  const now = { author: 'console', time: 0 };
  const doc = openDocument(store, now);
  const authors = ['console', 'seat:A', 'seat:B'];
  for (let at = 0; at < 200; at += 1) {
    now.author = authors[Math.floor(at / 17) % 3] ?? '';
    now.time += at % 40 === 39 ? 120_000 : 500;
    write(doc, `w${at}`);
  }
  const before = store.sittings('D');
  store.tidy('D');
  const after = store.sittings('D');
  expect(after.map(({ from, to, author }) => [from, to, author])).toEqual(
    before.map(({ from, to, author }) => [from, to, author]),
  );
  let next = 1;
  for (const { from, to, startedAt, endedAt } of after) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(endedAt).toBeGreaterThanOrEqual(startedAt);
    next = to + 1;
  }
  expect(next).toBe(201);
});

it('[CO1] numbers go on where they were, after the document was put away, and after its copy was dropped', () => {
  const { record, store } = storeOnFile();
  const now = { author: 'console', time: 0 };
  const first = openDocument(store, now);
  expect(store.isNew('D')).toBe(true);
  seedDocument(first, { kind: 'text', text: 'Seed.' });
  expect(store.isNew('D')).toBe(false);
  write(first, 'One.');
  store.tidy('D');
  const second = openDocument(store, now);
  expect(store.isNew('D')).toBe(false);
  write(second, 'Two.');
  expect(lastChange(record.reading, 'D')).toBe(3);
  // Numbered, and never written: the number is taken again.
  store.next('D', { author: 'console', bytes: new Uint8Array([0, 0]), endedAt: 0 });
  store.forget('D');
  const third = openDocument(store, now);
  write(third, 'Three.');
  expect(lastChange(record.reading, 'D')).toBe(4);
  expect(store.at('D', 2)).not.toBe(null);
  expect(store.at('D', 0)).toBe(null);
  expect(store.at('nowhere', 5)).toBe(null);
});

it('[CO1] a whole copy is kept every 500 changes, and opening needs no more than those after it', () => {
  const { record, store } = storeOnFile();
  const now = { author: 'console', time: 0 };
  const doc = openDocument(store, now);
  for (let at = 0; at < 1100; at += 1) doc.getMap('meta').set('at', at);
  expect(storedDocument(record.reading, 'D').updates.length).toBeLessThan(501);
  const again = Object.assign(new Y.Doc(), { name: 'D' });
  store.load(again);
  expect(again.getMap('meta').get('at')).toBe(1099);
});

it('[CO12] of changes that are written together all are in the file, or none', () => {
  const { record, store } = storeOnFile();
  const doc = openDocument(store, { author: 'console', time: 0 });
  write(doc, 'Before.');
  const change = (number: number) => ({
    document: 'D',
    change: number,
    author: 'console',
    bytes: new Uint8Array([0, 0]),
    endedAt: 0,
  });
  expect(() => store.write([change(2), change(3), change(1)])).toThrow('UNIQUE');
  expect(lastChange(record.reading, 'D')).toBe(1);
  expect(store.canWrite()).toBe(true);
  expect(changeRows(record.reading, 'D').length).toBe(1);
});
