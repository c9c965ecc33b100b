import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { allowance } from '../transport/rate.ts';
import type { Visitor } from '../views/audience.ts';
import { type SignalFrame, readSignalFrame } from './signal-frame.ts';

/**
 * Where pages that edit the same document find each other, so that they can go on while the host is away.
 *
 * It speaks y-webrtc's protocol and trusts nobody with it: a topic is a secret of this run of the host; who joins it
 * must be able to edit its document at that moment; everybody speaks under one name only, and a message to one is
 * handed to that one.
 */
export type Signalling = {
  connected(socket: WebSocket, visitor: Visitor): void;
  /** The secret name under which the editors of a document meet. */
  topicOf(document: string): string;
  /** Somebody lost the right to edit: from now on the others meet under another name, which is returned. */
  rightsChanged(document: string): string;
  stop(): void;
};

/** A mesh of more costs each of them more connections than a laptop holds well; the rest wait for the host. */
const mostPeers = 20;
/** An offer with its candidates has 3 to 6 KB. */
export const largestSignal = 32 * 1024;
const perSecond = 40;
/** Twenty peers greet each other at once when a topic changes. */
const burst = 400;
const mostUnread = 256 * 1024;

type Peer = {
  readonly socket: WebSocket;
  readonly visitor: Visitor;
  /** The documents of the topics that it joined. */
  readonly joined: Set<string>;
  /** Left once, a topic is not joined again over this socket: y-webrtc would find ghosts of itself there. */
  readonly left: Set<string>;
  /** topic → the name under which it speaks there. */
  readonly names: Map<string, string>;
};

export function openSignalling(parts: {
  readonly mayEdit: (visitor: Visitor, document: string) => boolean;
  readonly note: (message: string) => void;
  readonly clock: () => number;
}): Signalling {
  const topics = new Map<string, string>();
  const documents = new Map<string, string>();
  const peers = new Set<Peer>();

  const topicOf = (document: string): string => {
    const known = topics.get(document);
    if (known !== undefined) return known;
    const topic = randomBytes(24).toString('base64url');
    topics.set(document, topic);
    documents.set(topic, document);
    return topic;
  };
  const membersOf = (topic: string): readonly Peer[] => [...peers].filter(({ joined }) => joined.has(topic));

  const send = (peer: Peer, frame: object): void => {
    if (peer.socket.readyState !== peer.socket.OPEN) return;
    if (peer.socket.bufferedAmount > mostUnread) peer.socket.terminate();
    else peer.socket.send(JSON.stringify(frame));
  };
  const mayJoin = (peer: Peer, topic: string): boolean => {
    const document = documents.get(topic);
    if (document === undefined || peer.left.has(topic)) return false;
    if (!parts.mayEdit(peer.visitor, document)) return false;
    return peer.joined.has(topic) || membersOf(topic).length < mostPeers;
  };
  const publish = (peer: Peer, { topic, data }: SignalFrame & { readonly type: 'publish' }): void => {
    if (!peer.joined.has(topic) || !mayJoin(peer, topic)) return;
    const name = peer.names.get(topic) ?? data.from;
    if (name !== data.from || isTaken(topic, name, peer)) return;
    peer.names.set(topic, name);
    for (const other of membersOf(topic)) {
      if (other === peer) continue;
      if (data.to === undefined || other.names.get(topic) === data.to) {
        send(other, { type: 'publish', topic, data });
      }
    }
  };
  const isTaken = (topic: string, name: string, by: Peer): boolean =>
    membersOf(topic).some((peer) => peer !== by && peer.names.get(topic) === name);

  const hear = (peer: Peer, frame: SignalFrame): void => {
    switch (frame.type) {
      case 'subscribe':
        for (const topic of frame.topics) if (mayJoin(peer, topic)) peer.joined.add(topic);
        return;
      case 'unsubscribe':
        for (const topic of frame.topics) {
          if (peer.joined.delete(topic)) peer.left.add(topic);
        }
        return;
      case 'publish':
        publish(peer, frame);
        return;
      case 'ping':
        send(peer, { type: 'pong' });
        return;
    }
  };

  return {
    topicOf,
    connected: (socket, visitor) => {
      const peer: Peer = { socket, visitor, joined: new Set(), left: new Set(), names: new Map() };
      const rate = allowance(perSecond, burst, parts.clock);
      peers.add(peer);
      socket.on('message', (data, isBinary) => {
        if (!rate.take()) {
          parts.note('A page sent too much to the place where editors meet and was closed.');
          socket.terminate();
          return;
        }
        const frame = isBinary || !Buffer.isBuffer(data) ? null : readSignalFrame(data.toString('utf8'));
        if (frame !== null) hear(peer, frame);
      });
      socket.on('error', () => socket.terminate());
      socket.on('close', () => peers.delete(peer));
    },
    rightsChanged: (document) => {
      const old = topics.get(document);
      if (old !== undefined) {
        topics.delete(document);
        documents.delete(old);
        for (const peer of membersOf(old)) peer.joined.delete(old);
      }
      return topicOf(document);
    },
    stop: () => {
      for (const { socket } of peers) socket.terminate();
    },
  };
}
