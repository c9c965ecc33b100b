import { publish } from 'lib0/broadcastchannel';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { Awareness } from 'y-protocols/awareness';
import { writeSyncStep1 } from 'y-protocols/sync';
import { WebrtcProvider } from 'y-webrtc';
import type * as Y from 'yjs';
import { randomBytes } from '../random.ts';
import { callAgain } from './call-again.ts';
import { type Extent, covers, extentOf, readExtent } from './extent.ts';

/** The connections to others who edit the same document, for when the host is away. */
export type Mesh = {
  /** Where to meet; null: nowhere (any more). */
  meetAt(topic: string | null): void;
  /** Whether this page has lost the host. Then everything goes through the mesh; otherwise it is silent. */
  hostIsAway(away: boolean): void;
  /** Other devices that can be reached directly. Pages of this one are connected too, and not counted. */
  peers(): number;
  /** Whether one of them is known to have all that is in this document. */
  isShared(): boolean;
  /** What others say of themselves: client → state. */
  others(): ReadonlyMap<number, Said>;
  /** What this page says of itself to them. */
  say(state: Said | null): void;
  /** Something that came had no context: the others are asked for what is lacking. */
  askAgain(): void;
  close(): void;
};

/** More than the twenty that the host lets meet: with fewer a full room would fall apart into two. */
const mostConnections = 24;
/** How often a page tells what it has, in milliseconds. */
const tellEvery = 500;
/** In milliseconds: what is missing may be on its way, and one who sends rubbish must not make everybody ask. */
const askAgainAfter = 300;
const messageSync = 0;

type Said = Readonly<Record<string, unknown>>;
type Room = NonNullable<WebrtcProvider['room']>;

/**
 * Forms the mesh and keeps it silent as long as the host is there.
 *
 * y-webrtc sends each change to everybody at once. Its two listeners, on the document and on its awareness, are taken
 * off while the host has this page: the connections stay open and cost nothing, and when the host goes the listeners
 * are put back and everybody is asked for what this page lacks. A page whose own line broke says so, and the others
 * then speak too, so that it hears what comes from the host.
 */
export function openMesh(doc: Y.Doc, signalUrl: string, changed: () => void): Mesh {
  const awareness = new Awareness(doc);
  let provider: WebrtcProvider | null = null;
  let topic: string | null = null;
  let away = false;
  let loud = false;
  let own: Said | null = null;
  let telling: ReturnType<typeof setTimeout> | null = null;
  let asking: ReturnType<typeof setTimeout> | null = null;
  let shared = false;

  const room = (): Room | null => provider?.room ?? null;
  const peers = (): number =>
    [...(room()?.webrtcConns.values() ?? [])].filter(({ connected }) => connected).length;
  const tell = (): void => {
    telling = null;
    awareness.setLocalState({ ...own, away, has: extentOf(doc), via: room()?.peerId });
  };
  const tellSoon = (): void => {
    if (loud) telling ??= setTimeout(tell, tellEvery);
  };
  const askAll = (into: Room): void => {
    const encoder = createEncoder();
    writeVarUint(encoder, messageSync);
    writeSyncStep1(encoder, doc);
    const question = toUint8Array(encoder);
    for (const connection of into.webrtcConns.values()) {
      const channel = connection.peer as { send(data: Uint8Array): void };
      if (connection.connected) channel.send(question);
    }
    // Pages of this browser are reached this way.
    publish(into.name, question);
  };
  const speak = (): void => {
    const into = room();
    if (into === null) return;
    const someoneIsAway = [...awareness.getStates()].some(
      ([client, said]) => client !== doc.clientID && said['away'] === true,
    );
    const wanted = away || someoneIsAway;
    if (wanted === loud) return;
    loud = wanted;
    // Once each, however often this is asked.
    doc.off('update', into._docUpdateHandler);
    awareness.off('update', into._awarenessUpdateHandler);
    if (!loud) return;
    doc.on('update', into._docUpdateHandler);
    awareness.on('update', into._awarenessUpdateHandler);
    askAll(into);
    tell();
  };
  const saysItHasAll = (mine: Extent): boolean =>
    [...awareness.getStates()].some(([client, said]) => {
      if (client === doc.clientID || room()?.bcConns.has(String(said['via'])) === true) return false;
      const theirs = readExtent(said['has']);
      return theirs !== null && covers(theirs, mine);
    });
  awareness.on('update', () => {
    speak();
    shared = loud && peers() > 0 && saysItHasAll(extentOf(doc));
    changed();
  });
  const changedHere = (): void => {
    // Until somebody says that it came.
    shared = false;
    tellSoon();
  };
  doc.on('update', changedHere);

  const calling = callAgain(room, () => (randomBytes(1)[0] ?? 0) / 256);
  const leave = (): void => {
    shared = false;
    provider?.destroy();
    provider?.disconnect();
    provider = null;
    loud = false;
  };
  const join = (name: string): void => {
    const joined = new WebrtcProvider(name, doc, {
      signaling: [signalUrl],
      awareness,
      maxConns: mostConnections,
      peerOpts: { config: { iceServers: [] } },
    });
    provider = joined;
    joined.on('peers', () => {
      if (loud) tellSoon();
      changed();
    });
    void joined.key.then(() => {
      const into = joined.room;
      if (into === null || provider !== joined) return;
      // Opened loud; it begins silent.
      doc.off('update', into._docUpdateHandler);
      awareness.off('update', into._awarenessUpdateHandler);
      loud = false;
      // Leaving a room takes the state away. Each new connection is greeted with it, and so makes itself known.
      tell();
      speak();
    });
  };

  return {
    meetAt: (next) => {
      if (next === topic) return;
      topic = next;
      leave();
      if (next !== null) join(next);
      changed();
    },
    hostIsAway: (isAway) => {
      if (isAway === away) return;
      away = isAway;
      // Said before falling silent, so that the others may fall silent too.
      if (loud) tell();
      speak();
    },
    peers,
    isShared: () => shared && peers() > 0,
    others: () => {
      const states = new Map<number, Said>();
      for (const [client, said] of awareness.getStates()) {
        const { has: _has, away: _away, via: _via, ...rest } = said as Said;
        if (client !== doc.clientID) states.set(client, rest);
      }
      return states;
    },
    say: (state) => {
      own = state;
      tellSoon();
    },
    askAgain: () => {
      asking ??= setTimeout(() => {
        asking = null;
        const into = room();
        if (loud && into !== null) askAll(into);
      }, askAgainAfter);
    },
    close: () => {
      if (telling !== null) clearTimeout(telling);
      if (asking !== null) clearTimeout(asking);
      calling.stop();
      doc.off('update', changedHere);
      leave();
      awareness.destroy();
    },
  };
}
