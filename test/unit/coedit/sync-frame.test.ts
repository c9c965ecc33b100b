import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import fc from 'fast-check';
import { writeVarString, writeVarUint } from 'lib0/encoding';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { isPong, ping } from '../../../electron/host/coedit/address.ts';
import { readSyncFrame } from '../../../electron/host/coedit/sync-frame.ts';
import { awarenessFrame, frameOf, syncFrame } from '../../helpers/sync-frames.ts';
import { until } from '../../helpers/until.ts';

const document = '0123456789ABCDEF';

describe('a message about a document', () => {
  it('is read, whatever the provider of this version sends', async () => {
    const sent: Uint8Array[] = [];
    /** A line on which everything is heard and nothing answered, but that one is let in. */
    class Line extends EventTarget {
      readonly url = 'ws://nowhere';
      readyState = 1;
      binaryType = 'arraybuffer';
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new Event('open')), 0);
      }
      send(data: Uint8Array): void {
        sent.push(Uint8Array.from(data));
        if (readSyncFrame(data)?.kind !== 'auth') return;
        const data_ = frameOf(document, 'auth', (to) => {
          writeVarUint(to, 2);
          writeVarString(to, 'read-write');
        }).buffer;
        this.dispatchEvent(new MessageEvent('message', { data: data_ }));
      }
      close(): void {
        this.readyState = 3;
      }
    }
    const websocketProvider = new HocuspocusProviderWebsocket({
      url: 'ws://nowhere',
      WebSocketPolyfill: Line,
    });
    const doc = new Y.Doc();
    const provider = new HocuspocusProvider({
      websocketProvider,
      name: document,
      document: doc,
      token: 'seat file',
    });
    onTestFinished(() => websocketProvider.destroy());
    provider.attach();
    await until('the provider to have been let in', () => sent.length >= 3);
    doc.getText('text').insert(0, 'Words');
    provider.awareness?.setLocalState({ cursor: { anchor: null } });
    provider.awareness?.setLocalState(null);
    provider.forceSync();
    provider.sendStateless('{}');
    provider.destroy();
    const kinds = sent.map((frame) => (isPong(frame) ? 'pong' : readSyncFrame(frame)?.kind));
    expect(kinds).not.toContain(undefined);
    expect(new Set(kinds)).toEqual(new Set(['auth', 'sync', 'awareness', 'nothing', 'close']));
  });

  it('names the document with and without the page’s own number behind', () => {
    for (const address of [document, `${document}\0tab-1_x`]) {
      expect(readSyncFrame(syncFrame(address, 0, Uint8Array.of(0)))).toEqual({ address, kind: 'sync' });
    }
  });

  it.each([
    '__proto__',
    'constructor',
    '',
    'x',
    document.toLowerCase(),
    `${document}X`,
    `${document}\0a b`,
    `${document}\0${'x'.repeat(81)}`,
  ])('is none for the address %j', (address) =>
    expect(readSyncFrame(syncFrame(address, 0, Uint8Array.of(0)))).toBe(null),
  );

  it('[CO10] throws nothing, whatever the bytes are', () => {
    const head = frameOf(document, 0).subarray(0, 17);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readSyncFrame(bytes);
        readSyncFrame(Uint8Array.from([...head, ...bytes]));
      }),
      { numRuns: 3000 },
    );
  });

  it('tells states of pages from what is none', () => {
    const read = (state: unknown): unknown =>
      readSyncFrame(awarenessFrame(document, [{ client: 1, state }]))?.kind;
    expect([{}, { a: 1 }, null].map(read)).toEqual(['awareness', 'awareness', 'awareness']);
    expect([5, 'x', [], true].map(read)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is no sign of life but for the one byte of it', () => {
    expect(isPong(Uint8Array.of(10))).toBe(true);
    expect(isPong(ping)).toBe(false);
    expect(isPong(Uint8Array.of(10, 10))).toBe(false);
  });
});
