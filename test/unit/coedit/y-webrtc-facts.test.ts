import { readFileSync } from 'node:fs';
import { publish, subscribe, unsubscribe } from 'lib0/broadcastchannel';
import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { writeSyncStep1 } from 'y-protocols/sync';
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { until } from '../../helpers/until.ts';

/**
 * What renderer/client/coedit/mesh.ts takes for granted about the inside of y-webrtc, which promises none of it. Where
 * one of these fails after an update, look there before anything else.
 */
let rooms = 0;

async function openRoom(name = `facts-${(rooms += 1)}`) {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const provider = new WebrtcProvider(name, doc, {
    signaling: [],
    awareness,
    maxConns: 24,
    peerOpts: { config: { iceServers: [] } },
  });
  onTestFinished(() => {
    awareness.destroy();
    doc.destroy();
  });
  await provider.key;
  const { room } = provider;
  if (room === null) throw new Error('no room');
  /** Messages that went to a connected peer, by their kind. */
  const sent: number[] = [];
  const peer = { send: (data: Uint8Array) => void sent.push(readVarUint(createDecoder(data))), destroy() {} };
  room.webrtcConns.set('other', { connected: true, peer, destroy: () => undefined } as never);
  return { name, doc, awareness, provider, room, sent };
}

const kinds = { sync: 0, awareness: 1 } as const;

describe('[CN7] what the mesh relies on in y-webrtc', () => {
  it('is said of this version', () => {
    const read = (path: string): { readonly version?: string; readonly devDependencies?: object } =>
      JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as object;
    expect(read('node_modules/y-webrtc/package.json').version).toBe('10.3.0');
    expect(read('package.json').devDependencies).toMatchObject({ 'y-webrtc': '10.3.0' });
  });

  it('has its room as soon as its key is there, and hears changes from then on', async () => {
    const doc = new Y.Doc();
    const provider = new WebrtcProvider(`facts-${(rooms += 1)}`, doc, { signaling: [] });
    onTestFinished(() => doc.destroy());
    expect(provider.room).toBeNull();
    await provider.key;
    expect(provider.room?.peerId).toMatch(/^[0-9a-f-]{36}$/u);
    expect(provider.room?.bcConns).toEqual(new Set());
    expect(doc._observers.get('update')?.has(provider.room?._docUpdateHandler as never)).toBe(true);
  });

  it('sends a message to each peer with each change, and none once its listeners are off', async () => {
    const { doc, awareness, room, sent } = await openRoom();
    const text = doc.getText('t');
    text.insert(0, 'a');
    awareness.setLocalStateField('x', 1);
    expect(sent).toEqual([kinds.sync, kinds.awareness]);

    doc.off('update', room._docUpdateHandler);
    awareness.off('update', room._awarenessUpdateHandler);
    for (let at = 0; at < 50; at += 1) text.insert(0, 'b');
    awareness.setLocalStateField('x', 2);
    expect(sent).toHaveLength(2);

    doc.on('update', room._docUpdateHandler);
    awareness.on('update', room._awarenessUpdateHandler);
    text.insert(0, 'c');
    awareness.setLocalStateField('x', 3);
    expect(sent.slice(2)).toEqual([kinds.sync, kinds.awareness]);
  });

  it('hands on what came from a peer too: a change costs N(N−1) messages where all speak', async () => {
    const { doc, room, sent } = await openRoom();
    const other = new Y.Doc();
    other.getText('t').insert(0, 'a');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), room);
    expect(sent).toEqual([kinds.sync]);
  });

  it('has no second listener that would send', async () => {
    const doc = new Y.Doc();
    const before = doc._observers.get('update')?.size ?? 0;
    const awareness = new Awareness(doc);
    onTestFinished(() => {
      awareness.destroy();
      doc.destroy();
    });
    const provider = new WebrtcProvider(`facts-${(rooms += 1)}`, doc, { signaling: [], awareness });
    await provider.key;
    expect(doc._observers.get('update')?.size).toBe(before + 1);
    expect(awareness._observers.get('update')?.size).toBe(1);
    expect(awareness._observers.get('change')?.size ?? 0).toBe(0);
  });

  it('takes the own state away when it leaves, and its name can be used again', async () => {
    const { name, awareness, provider } = await openRoom();
    awareness.setLocalState({ x: 1 });
    provider.destroy();
    provider.disconnect();
    await provider.key;
    expect(awareness.getLocalState()).toBeNull();
    const { provider: again } = await openRoom(name);
    expect(again.room).not.toBeNull();
  });

  it('answers what a page of the same browser asks under the name of its room', async () => {
    const { name, doc } = await openRoom();
    doc.getText('t').insert(0, 'kept');
    const asking = new Y.Doc();
    const heard: Uint8Array[] = [];
    const listen = (data: ArrayBuffer): void => void heard.push(new Uint8Array(data));
    subscribe(name, listen);
    onTestFinished(() => {
      unsubscribe(name, listen);
      asking.destroy();
    });
    const encoder = createEncoder();
    writeVarUint(encoder, kinds.sync);
    writeSyncStep1(encoder, asking);
    publish(name, toUint8Array(encoder));
    const answer = await until('an answer', () =>
      heard.find((data) => {
        const decoder = createDecoder(data);
        return readVarUint(decoder) === kinds.sync && readVarUint(decoder) === 1 && data.length > 10;
      }),
    );
    Y.applyUpdate(asking, answer.slice(3));
    expect(asking.getText('t').toJSON()).toBe('kept');
  });

  it('keeps what it is given for connections: no server outside, and room for more than twenty', async () => {
    const { provider } = await openRoom();
    expect(provider.maxConns).toBe(24);
    expect(provider.peerOpts).toEqual({ config: { iceServers: [] } });
    expect(provider.filterBcConns).toBe(true);
    expect(provider.signalingUrls).toEqual([]);
  });
});
