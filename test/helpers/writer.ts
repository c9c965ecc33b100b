import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { SyncNotice } from '../../shared/contract/documents.ts';
import { blocksOf, plainText } from '../../shared/docs/blocks.ts';
import { textOf } from '../../shared/docs/shape.ts';
import type { Participant } from './client.ts';
import { until } from './until.ts';

/** A page that has a document open, over a real socket, with Hocuspocus' own provider. */
export type WritingPage = {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  /** What the host said beside, newest last. */
  readonly notices: readonly SyncNotice[];
  /** The reason of a refusal; null while there was none. */
  refused(): string | null;
  /** Everything that was written here is in the organiser's file. */
  saved(): boolean;
  text(): string;
  leave(): void;
};

type Who = Pick<Participant<'phone' | 'desk' | 'console'>, 'origin' | 'cookies'>;

/** Opens a document as a page of this participant. `seat`: who speaks, on phones. */
export function openPageFor(
  who: Who,
  surface: 'phone' | 'desk' | 'console' | 'screen',
  document: string,
  seat = '',
  doc = new Y.Doc(),
): WritingPage {
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: who.cookies, origin: who.origin } });
      // Left before it was there: that is no failure of a test.
      this.on('error', () => undefined);
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: `${who.origin.replace('http', 'ws')}/sync?surface=${surface}`,
    WebSocketPolyfill: Socket,
    delay: 50,
    minDelay: 20,
    maxDelay: 300,
  });
  const notices: SyncNotice[] = [];
  let refused: string | null = null;
  const provider = new HocuspocusProvider({
    websocketProvider,
    name: document,
    document: doc,
    token: seat,
    onStateless: ({ payload }) => notices.push(JSON.parse(payload) as SyncNotice),
    onAuthenticationFailed: ({ reason }) => (refused = reason),
  });
  // As pages do: the first state is heard by nobody.
  provider.awareness?.setLocalState({});
  provider.attach();
  const leave = (): void => {
    provider.destroy();
    websocketProvider.destroy();
  };
  onTestFinished(leave);
  return {
    doc,
    provider,
    notices,
    refused: () => refused,
    saved: () => provider.isSynced && provider.unsyncedChanges === 0,
    text: () => plainText(blocksOf(textOf(doc))),
    leave,
  };
}

/** Resolves when the page has all that the host has. */
export async function synced(page: WritingPage): Promise<WritingPage> {
  await until('the page to be synced', () => page.provider.isSynced);
  return page;
}

/** Appends a paragraph, as somebody types one. */
export function write(doc: Y.Doc, text: string): void {
  doc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(text)]);
    const fragment = textOf(doc);
    fragment.insert(fragment.length, [paragraph]);
  });
}
