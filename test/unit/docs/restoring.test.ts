import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { blocksOf, plainText } from '../../../shared/docs/blocks.ts';
import { placeCard, removeArea, setArea } from '../../../shared/docs/board.ts';
import { freeze, hashOfFrozen, textOfFrozen } from '../../../shared/docs/freeze.ts';
import { migrateDocument } from '../../../shared/docs/migrate.ts';
import { restore } from '../../../shared/docs/restore.ts';
import { seedDocument } from '../../../shared/docs/seed.ts';
import { areasOf, metaOf, placesOf, shapeVersion, textOf } from '../../../shared/docs/shape.ts';
import { addThread, readThreads } from '../../../shared/docs/threads.ts';
import { nestedChange } from '../../helpers/hostile-changes.ts';

const kinds = ['notes', 'wording', 'board', 'narrative'] as const;

const acts: readonly ((doc: Y.Doc, at: number) => void)[] = [
  (doc, at) => {
    const paragraph = new Y.XmlElement(at % 3 === 0 ? 'heading' : 'paragraph');
    if (at % 3 === 0) paragraph.setAttribute('level', String(1 + (at % 4)));
    paragraph.insert(0, [new Y.XmlText(`Words ${at}`)]);
    textOf(doc).insert(at % (textOf(doc).length + 1), [paragraph]);
  },
  (doc, at) => {
    const node = textOf(doc).get(at % Math.max(1, textOf(doc).length));
    const text = node instanceof Y.XmlElement ? node.get(0) : undefined;
    if (!(text instanceof Y.XmlText)) return;
    text.insert(at % (text.length + 1), 'ü🙂');
    text.format(
      0,
      Math.min(2 + (at % 5), text.length),
      at % 2 === 0 ? { bold: true } : { highlight: { color: 'y' } },
    );
  },
  (doc, at) => {
    const { length } = textOf(doc);
    if (length > 0) textOf(doc).delete(at % length, 1);
  },
  (doc, at) => setArea(doc, `a${at % 3}`, { label: `Area ${at}`, x: at, y: 0, w: 300, h: 200, theme: null }),
  (doc, at) => placeCard(doc, `c${at % 5}`, { x: at, y: at, area: at % 2 === 0 ? `a${at % 3}` : null }),
  (doc, at) => removeArea(doc, `a${at % 3}`),
];
const turns = fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(30)), { maxLength: 25 });

function written(played: readonly (readonly [number, number])[], doc = new Y.Doc()): Y.Doc {
  for (const [act, at] of played) acts[act]?.(doc, at);
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

describe('restoring an earlier version', () => {
  it('[CO5] makes the document say what it said, as a new change that reaches everybody', () => {
    let changed = 0;
    fc.assert(
      fc.property(turns, turns, (before, after) => {
        const doc = written(before);
        const earlier = copyOf(doc);
        written(after, doc);
        const page = copyOf(doc);
        const updates: Uint8Array[] = [];
        doc.on('update', (update: Uint8Array) => updates.push(update));
        restore(doc, earlier);
        for (const kind of kinds) {
          expect(freeze(doc, kind)).toEqual(freeze(earlier, kind));
          expect(hashOfFrozen(freeze(doc, kind))).toBe(hashOfFrozen(freeze(earlier, kind)));
        }
        for (const update of updates) Y.applyUpdate(page, update);
        expect(freeze(page, 'notes')).toEqual(freeze(earlier, 'notes'));
        changed += updates.length;
        // Again, there is nothing to do.
        updates.length = 0;
        restore(doc, earlier);
        expect(updates).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(150);
  });

  it('[CO5] merges with what others write meanwhile: all come to the same, and their new words stay', () => {
    fc.assert(
      fc.property(turns, turns, (before, after) => {
        const doc = written(before);
        const earlier = copyOf(doc);
        written(after, doc);
        const page = copyOf(doc);
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText('Meanwhile.')]);
        textOf(page).push([paragraph]);
        restore(doc, earlier);
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(page));
        Y.applyUpdate(page, Y.encodeStateAsUpdate(doc));
        for (const kind of kinds) expect(freeze(doc, kind)).toEqual(freeze(page, kind));
        expect(plainText(blocksOf(textOf(doc)))).toContain('Meanwhile.');
      }),
      { numRuns: 200 },
    );
  });

  it('leaves comments as they are', () => {
    const doc = written([[0, 1]]);
    const earlier = copyOf(doc);
    const thread = { id: 't', kind: 'comment', from: null, to: null, quote: '', text: 'Why?' } as const;
    addThread(doc, { ...thread, replacement: null, at: '1', who: { kind: 'team' } });
    restore(doc, earlier);
    expect(readThreads(doc).map(({ text }) => text)).toEqual(['Why?']);
  });

  it('is stopped by nothing that a peer wrote: odd values, types where none are, and elements in elements', () => {
    const odd = new Y.Doc();
    placesOf(odd).set('big', { x: 10n, y: 'one', area: undefined } as never);
    placesOf(odd).set('type', new Y.Map([['x', 1]]));
    placesOf(odd).set('list', [1, [2, { three: [3n] }]]);
    areasOf(odd).set('inner', new Y.Map<unknown>([['label', new Y.Text('Not a label')]]));
    areasOf(odd).set('none', 'not a map' as never);
    textOf(odd).insert(0, [new Y.XmlText('loose'), new Y.XmlHook('hook') as never]);
    metaOf(odd).set('shape', 'two');
    Y.applyUpdate(odd, nestedChange(100));
    for (const kind of kinds) expect(() => hashOfFrozen(freeze(odd, kind))).not.toThrow();
    const doc = copyOf(odd);
    textOf(doc).delete(0, textOf(doc).length);
    placesOf(doc).clear();
    areasOf(doc).clear();
    restore(doc, odd);
    for (const kind of kinds) expect(freeze(doc, kind)).toEqual(freeze(odd, kind));
    const other = new Y.Doc();
    restore(other, odd);
    restore(odd, new Y.Doc());
    expect(plainText(blocksOf(textOf(odd)))).toBe('');
  });
});

describe('freezing', () => {
  it('[CO6] is the same for the same content, whoever wrote it in which order and pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 8 }), (lines) => {
        const whole = new Y.Doc();
        seedDocument(whole, { kind: 'text', text: lines.join('\n') });
        const pieces = new Y.Doc();
        const text = lines.join('\n');
        if (text !== '') {
          for (const line of text.split('\n').toReversed()) {
            const paragraph = new Y.XmlElement('paragraph');
            textOf(pieces).insert(0, [paragraph]);
            if (line === '') continue;
            const inner = new Y.XmlText();
            paragraph.insert(0, [inner]);
            for (const [at, character] of [...line].entries())
              inner.insert([...line].slice(0, at).join('').length, character);
            inner.insert(0, 'x');
            inner.delete(0, 1);
          }
        }
        for (const kind of kinds) {
          const [one, other] = [freeze(whole, kind), freeze(pieces, kind)];
          expect(one).toEqual(other);
          expect(hashOfFrozen(one)).toBe(hashOfFrozen(other));
          if (kind === 'notes') expect(textOfFrozen(one)).toBe(plainText(blocksOf(textOf(pieces))));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('[CO6] differs with every word, mark and place', () => {
    const doc = written([
      [0, 1],
      [3, 1],
      [4, 2],
    ]);
    const hashes = (): readonly string[] => kinds.map((kind) => hashOfFrozen(freeze(doc, kind)));
    const [notes, wording, board] = hashes();
    const text = (textOf(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.format(0, 2, { bold: true });
    expect(hashes()[0]).not.toBe(notes);
    expect(hashes()[1]).toBe(wording);
    text.insert(0, '!');
    expect(hashes()[1]).not.toBe(wording);
    expect(hashes()[2]).toBe(board);
    placeCard(doc, 'c2', { x: 3, y: 3, area: null });
    expect(hashes()[2]).not.toBe(board);
  });
});

describe('the first content and later shapes', () => {
  it('of a board has every card of a theme in its area, none on another', () => {
    const doc = new Y.Doc();
    const themes = Array.from({ length: 7 }, (_, at) => ({ id: `t${at}`, label: `Theme ${at}` }));
    const cards = Array.from({ length: 50 }, (_, at) => ({
      id: `c${at}`,
      theme: at % 8 === 7 ? null : `t${at % 8}`,
    }));
    seedDocument(doc, { kind: 'board', themes, cards });
    const { areas, places } = freeze(doc, 'board') as unknown as {
      areas: { id: string; x: number; y: number; w: number; h: number }[];
      places: Record<string, { x: number; y: number; area: string }>;
    };
    expect(areas.length).toBe(7);
    expect(Object.keys(places).length).toBe(cards.filter(({ theme }) => theme !== null).length);
    for (const { id, theme } of cards) if (theme !== null) expect(places[id]?.area).toBe(theme);
    for (const one of areas) {
      for (const other of areas) {
        if (one.id >= other.id) continue;
        const apart =
          one.x + one.w <= other.x ||
          other.x + other.w <= one.x ||
          one.y + one.h <= other.y ||
          other.y + other.h <= one.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('is brought up step by step, in one change, once', () => {
    const doc = new Y.Doc();
    seedDocument(doc, { kind: 'text', text: 'Old.' });
    expect(metaOf(doc).get('shape')).toBe(shapeVersion);
    expect(migrateDocument(doc)).toBe(false);
    const steps = [2, 3].map((to) => ({ to, change: (at: Y.Doc) => void metaOf(at).set(`step${to}`, true) }));
    let updates = 0;
    doc.on('update', () => (updates += 1));
    expect(migrateDocument(doc, steps)).toBe(true);
    expect([updates, metaOf(doc).get('shape'), metaOf(doc).get('step2')]).toEqual([1, 3, true]);
    expect(migrateDocument(doc, steps)).toBe(false);
  });
});
