import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { piecesByAuthor, readAuthor } from '../../../electron/host/coedit/by-author.ts';

/** Three who write into each other's words, and the one change that brings it all. */
function together(): {
  readonly update: Uint8Array;
  readonly text: string;
  readonly clients: readonly number[];
} {
  const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  for (let round = 0; round < 60; round += 1) {
    const doc = docs[round % 3]!;
    const text = doc.getText('text');
    text.insert(Math.floor(text.length / 2), `${round} `);
    if (round % 4 === 0 && text.length > 3) text.delete(1, 2);
    for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  }
  const [first] = docs;
  return {
    update: Y.encodeStateAsUpdate(first!),
    text: first!.getText('text').toJSON(),
    clients: docs.map(({ clientID }) => clientID),
  };
}

describe('a change that several wrote', () => {
  it('[CO26] is taken apart by its writers, and is the same again together', () => {
    const { update, text, clients } = together();
    const names = new Map(clients.map((client, at) => [client, ['seat:a', 'seat:b'][at] ?? null]));
    const pieces = piecesByAuthor(update, 'console', (client) => names.get(client) ?? null);
    expect(pieces.map(({ author }) => author).toSorted()).toEqual(['seat:a', 'seat:b', 'via:console']);
    const doc = new Y.Doc();
    for (const { bytes } of pieces) Y.applyUpdate(doc, bytes);
    expect(doc.getText('text').toJSON()).toBe(text);
    const merged = new Y.Doc();
    Y.applyUpdate(merged, Y.mergeUpdates(pieces.map(({ bytes }) => bytes)));
    expect(merged.getText('text').toJSON()).toBe(text);
    for (const [at, client] of clients.slice(0, 2).entries()) {
      const own = pieces.find(({ author }) => author === names.get(client))!;
      expect([...Y.parseUpdateMeta(own.bytes).to.keys()], `writer ${at}`).toEqual([client]);
    }
  });

  it('[CO26] stays whole where one alone wrote it, or only deleted', () => {
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'words');
    const before = Y.encodeStateVector(doc);
    expect(piecesByAuthor(Y.encodeStateAsUpdate(doc), 'console', () => 'console')).toHaveLength(1);
    doc.getText('text').delete(0, 2);
    const deleted = piecesByAuthor(Y.encodeStateAsUpdate(doc, before), 'console', () => null);
    expect(deleted.map(({ author }) => author)).toEqual(['console']);
    expect(readAuthor('via:seat:a')).toEqual({ by: 'seat:a', isDelivered: true });
  });
});
