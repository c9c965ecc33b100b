import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { checkUpdate, isReadable, largestUpdate } from '../../../electron/host/coedit/check-update.ts';
import { placeCard, removeArea, setArea } from '../../../shared/docs/board.ts';
import { keepNothingWaiting } from '../../../shared/docs/nothing-waiting.ts';
import { textOf } from '../../../shared/docs/shape.ts';
import { addReply, addThread, setThreadState } from '../../../shared/docs/threads.ts';
import { madeChange, nestedChange, subDocumentChange } from '../../helpers/hostile-changes.ts';

const nobodys = (): boolean => false;
const check = (update: Uint8Array, doc = new Y.Doc()): string | null => checkUpdate(doc, update, nobodys);

/** What pages do: each act on one of three pages, by number. */
const acts: readonly ((doc: Y.Doc, at: number) => void)[] = [
  (doc, at) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(`Words ${at}`)]);
    textOf(doc).insert(at % (textOf(doc).length + 1), [paragraph]);
  },
  (doc, at) => {
    const node = textOf(doc).toArray()[at % Math.max(1, textOf(doc).length)];
    const text = node instanceof Y.XmlElement ? node.toArray()[0] : undefined;
    if (!(text instanceof Y.XmlText)) return;
    text.insert(at % (text.length + 1), 'more 🙂 words');
    text.format(0, Math.min(3, text.length), { bold: true, link: { href: 'https://example.org' } });
    if (text.length > 5) text.delete(1, 3);
  },
  (doc, at) => {
    const { length } = textOf(doc);
    if (length > 0) textOf(doc).delete(at % length, 1);
  },
  (doc, at) => {
    const table = new Y.XmlElement('table');
    const row = new Y.XmlElement('tableRow');
    const cell = new Y.XmlElement('tableCell');
    cell.setAttribute('colspan', String(at));
    cell.insert(0, [new Y.XmlElement('paragraph')]);
    row.insert(0, [cell]);
    table.insert(0, [row]);
    textOf(doc).insert(0, [table]);
  },
  (doc, at) => setArea(doc, `a${at % 3}`, { label: `Area ${at}`, x: at, y: 0, w: 300, h: 200, theme: null }),
  (doc, at) => placeCard(doc, `c${at % 5}`, { x: at, y: at, area: at % 2 === 0 ? `a${at % 3}` : null }),
  (doc, at) => removeArea(doc, `a${at % 3}`),
  (doc, at) =>
    addThread(doc, {
      id: `t${at % 4}`,
      kind: 'comment',
      from: null,
      to: null,
      quote: '',
      text: 'Why?',
      replacement: null,
      at: '2026-11-28',
      who: { kind: 'team' },
    }),
  (doc, at) => addReply(doc, `t${at % 4}`, { id: `r${at}`, text: 'So.', at: '', who: { kind: 'team' } }),
  (doc, at) => setThreadState(doc, `t${at % 4}`, 'resolved'),
];
const turns = fc.array(
  fc.record({
    page: fc.nat(2),
    act: fc.nat(acts.length - 1),
    at: fc.nat(40),
    sends: fc.constantFrom('now', 'later', 'all'),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('a change of a page', () => {
  it('[CO10] passes, whatever was done, and however late and merged it comes', () => {
    let passed = 0;
    fc.assert(
      fc.property(turns, (played) => {
        const host = new Y.Doc();
        const pages = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
        const take = (update: Uint8Array): void => {
          expect(check(update, host)).toBe(null);
          Y.applyUpdate(host, update);
          passed += 1;
        };
        for (const { page, act, at, sends } of played) {
          const doc = pages[page] as Y.Doc;
          acts[act]?.(doc, at);
          if (sends === 'later') continue;
          // All that the host lacks, or all that there is: as a page sends it that comes back.
          take(
            sends === 'all'
              ? Y.encodeStateAsUpdate(doc)
              : Y.encodeStateAsUpdate(doc, Y.encodeStateVector(host)),
          );
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(host, Y.encodeStateVector(doc)));
        }
        for (const doc of pages) take(Y.encodeStateAsUpdate(doc));
        expect(host.store.pendingStructs).toBe(null);
        expect(host.store.pendingDs).toBe(null);
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(1000);
  });

  it('[CO10] cut or flipped it throws nothing, and what passes leaves nothing waiting', () => {
    const whole = new Y.Doc();
    for (let at = 0; at < 30; at += 1) acts[at % acts.length]?.(whole, at);
    const good = Y.encodeStateAsUpdate(whole);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 }),
        fc.integer({ min: 0, max: good.length }),
        fc.boolean(),
        (flips, length, isCut) => {
          const bytes = Uint8Array.from(isCut ? good.subarray(0, length) : good);
          for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
          const doc = new Y.Doc();
          const problem = check(bytes, doc);
          if (problem !== null) {
            refused += 1;
            return;
          }
          keepNothingWaiting(doc);
          Y.applyUpdate(doc, bytes);
          expect(doc.store.pendingStructs).toBe(null);
          expect(doc.store.pendingDs).toBe(null);
        },
      ),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it('[CO10] sent before what it builds on, it is refused as a gap, and taken afterwards', () => {
    const page = new Y.Doc();
    const updates: Uint8Array[] = [];
    page.on('update', (update: Uint8Array) => updates.push(update));
    acts[0]?.(page, 0);
    acts[1]?.(page, 1);
    acts[2]?.(page, 0);
    const host = new Y.Doc();
    for (const update of updates.slice(1)) expect(check(update, host)).toBe('gap');
    for (const update of updates) {
      expect(check(update, host)).toBe(null);
      Y.applyUpdate(host, update);
    }
  });

  it('[CO10] is foreign where it brings news of a client that is connected elsewhere, and only news', () => {
    const page = new Y.Doc();
    acts[0]?.(page, 0);
    const update = Y.encodeStateAsUpdate(page);
    const isForeign = (client: number): boolean => client === page.clientID;
    const host = new Y.Doc();
    expect(checkUpdate(host, update, isForeign)).toBe('foreign');
    Y.applyUpdate(host, update);
    expect(checkUpdate(host, update, isForeign)).toBe(null);
  });

  it.each([
    ['nothing at all', new Uint8Array(), 'unreadable'],
    ['a sub-document', subDocumentChange(), 'unreadable'],
    ['a hole', madeChange([{ client: 1, clock: 0, structs: [{ skip: 3 }] }]), 'gap'],
    ['a hole in what was there', madeChange([{ client: 1, clock: 3, structs: [{ gone: 3 }] }]), 'gap'],
    [
      'itself as its holder',
      madeChange([{ client: 1, clock: 0, structs: [{ parent: [1, 0], text: 'x' }] }]),
      'gap',
    ],
    [
      'more deletions than anybody writes',
      madeChange([{ client: 1, clock: 0, structs: [{ gone: 2e9 }] }]),
      'unreadable',
    ],
    ['a deletion of what comes later', madeChange([], [{ client: 1, ranges: [[0, 1]] }]), 'gap'],
    [
      'more parts than bytes can be worth',
      madeChange([{ client: 1, clock: 0, structs: Array.from({ length: 300_001 }, () => ({ gone: 1 })) }]),
      'too-large',
    ],
    ['elements 5000 deep', nestedChange(5000), 'too-deep'],
    ['elements 101 deep', nestedChange(102), 'too-deep'],
    ['more bytes than a change has', new Uint8Array(largestUpdate + 1), 'too-large'],
  ] as const)('[CO10] with %s is refused', (_what, update, problem) => {
    expect(check(update)).toBe(problem);
  });

  it('[CO10] passes as deep as people nest, also a level at a time, and no deeper', () => {
    expect(check(nestedChange(60))).toBe(null);
    const page = new Y.Doc();
    const host = new Y.Doc();
    let parent: Y.XmlFragment = textOf(page);
    let levels = 0;
    for (; levels < 300; levels += 1) {
      const before = Y.encodeStateVector(page);
      const element = new Y.XmlElement('blockquote');
      parent.insert(0, [element]);
      parent = element;
      const update = Y.encodeStateAsUpdate(page, before);
      if (check(update, host) !== null) break;
      Y.applyUpdate(host, update);
    }
    expect(levels).toBe(101);
    // What lies beside something deep lies as deep: no way round.
    const deep = textOf(host);
    let at: Y.XmlFragment = deep;
    for (let child = at.get(0); child instanceof Y.XmlElement; child = at.get(0)) at = child;
    expect(at.length).toBe(0);
    deep.delete(0, deep.length);
  });

  it('takes two hundred thousand of the smallest parts', () => {
    const structs = Array.from({ length: 200_000 }, () => ({ gone: 1 }));
    const update = madeChange([{ client: 1, clock: 0, structs }]);
    expect(check(update)).toBe(null);
    expect(isReadable(update)).toBe(true);
    expect(isReadable(new Uint8Array(largestUpdate + 1))).toBe(false);
  });
});
