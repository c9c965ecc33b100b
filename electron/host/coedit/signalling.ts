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
  /** Documents whose topic is known to somebody who may not edit them any more, connected or not. */
  outdated(): readonly string[];
  /** Another file is open: it may have the same documents, and pages of this one must not meet pages of that one. */
  forgetAll(): void;
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
/** Each reload of a page takes one. */
const mostNames = 200;

type Peer = {
  readonly socket: WebSocket;
  readonly visitor: Visitor;
  readonly meetings: Set<Meeting>;
  /**
   * Topics that it left, and the names under which it spoke there.
   *
   * Leaving, y-webrtc closes its connections, and for each of them announces itself once more: whoever answers finds
   * a ghost. A topic is therefore joined again over the same socket under a new name only.
   */
  readonly left: Set<string>;
  readonly spent: Set<string>;
};

type Meeting = {
  readonly topic: string;
  readonly document: string;
  /** Who is there → the name under which it speaks; null before its first word. */
  readonly members: Map<Peer, string | null>;
  /** Everybody who was ever there, by device: they know the topic, and others by their connections. */
  readonly known: Map<string, Visitor>;
  /** Whose a name is, for good: connections outlive the line over which they were made. */
  readonly owners: Map<string, string>;
};

export function openSignalling(parts: {
  readonly mayEdit: (visitor: Visitor, document: string) => boolean;
  readonly note: (message: string) => void;
  readonly clock: () => number;
}): Signalling {
  const byDocument = new Map<string, Meeting>();
  const byTopic = new Map<string, Meeting>();
  const peers = new Set<Peer>();

  const topicOf = (document: string): string => {
    const known = byDocument.get(document);
    if (known !== undefined) return known.topic;
    const topic = randomBytes(24).toString('base64url');
    const meeting: Meeting = { topic, document, members: new Map(), known: new Map(), owners: new Map() };
    byDocument.set(document, meeting);
    byTopic.set(topic, meeting);
    return topic;
  };

  const send = (peer: Peer, frame: object): void => {
    if (peer.socket.readyState !== peer.socket.OPEN) return;
    if (peer.socket.bufferedAmount > mostUnread) peer.socket.terminate();
    else peer.socket.send(JSON.stringify(frame));
  };
  const leave = (peer: Peer, meeting: Meeting): void => {
    meeting.members.delete(peer);
    peer.meetings.delete(meeting);
  };
  /** Whether the peer is there and may be; who may not any more is out. */
  const isThere = (peer: Peer, meeting: Meeting): boolean => {
    if (!meeting.members.has(peer)) return false;
    if (parts.mayEdit(peer.visitor, meeting.document)) return true;
    leave(peer, meeting);
    return false;
  };
  const join = (peer: Peer, meeting: Meeting): void => {
    if (meeting.members.has(peer) || meeting.members.size >= mostPeers) return;
    if (!parts.mayEdit(peer.visitor, meeting.document)) return;
    meeting.members.set(peer, null);
    meeting.known.set(peer.visitor.device, peer.visitor);
    peer.meetings.add(meeting);
  };
  const owns = ({ visitor: { device } }: Peer, name: string, { owners }: Meeting): boolean => {
    const owner = owners.get(name);
    if (owner !== undefined) return owner === device;
    if ([...owners.values()].filter((other) => other === device).length >= mostNames) return false;
    owners.set(name, device);
    return true;
  };
  const publish = (peer: Peer, { topic, data }: SignalFrame & { readonly type: 'publish' }): void => {
    const meeting = byTopic.get(topic);
    if (meeting === undefined || peer.spent.has(data.from)) return;
    if (peer.left.has(topic) && data.type === 'announce') join(peer, meeting);
    if (!isThere(peer, meeting)) return;
    const others = [...meeting.members].filter(([other]) => other !== peer);
    if ((meeting.members.get(peer) ?? data.from) !== data.from || !owns(peer, data.from, meeting)) return;
    // The page's line broke, and its old end is not known to be dead yet.
    for (const [other, name] of others) if (name === data.from) leave(other, meeting);
    meeting.members.set(peer, data.from);
    for (const [other, name] of others) {
      if (name === data.from || (data.to !== undefined && data.to !== name)) continue;
      // It is about to announce itself. Both would call each other, and neither hear the other's call.
      if (name === null) continue;
      if (isThere(other, meeting)) send(other, { type: 'publish', topic, data });
    }
  };
  const unsubscribe = (peer: Peer, topic: string): void => {
    const meeting = byTopic.get(topic);
    if (meeting === undefined || !meeting.members.has(peer)) return;
    const name = meeting.members.get(peer);
    if (typeof name === 'string') peer.spent.add(name);
    peer.left.add(topic);
    leave(peer, meeting);
  };

  const close = (meeting: Meeting | undefined): void => {
    if (meeting === undefined) return;
    byDocument.delete(meeting.document);
    byTopic.delete(meeting.topic);
    for (const peer of meeting.members.keys()) leave(peer, meeting);
  };

  const hear = (peer: Peer, frame: SignalFrame): void => {
    switch (frame.type) {
      case 'subscribe':
        for (const topic of frame.topics) {
          const meeting = byTopic.get(topic);
          if (meeting !== undefined && !peer.left.has(topic)) join(peer, meeting);
        }
        return;
      case 'unsubscribe':
        for (const topic of frame.topics) unsubscribe(peer, topic);
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
      const peer: Peer = { socket, visitor, meetings: new Set(), left: new Set(), spent: new Set() };
      const rate = allowance(perSecond, burst, parts.clock);
      peers.add(peer);
      socket.on('message', (data, isBinary) => {
        // What was in the pipe already when the socket was cut.
        if (socket.readyState !== socket.OPEN) return;
        if (!rate.take()) {
          parts.note('A page sent too much to the place where editors meet and was closed.');
          socket.terminate();
          return;
        }
        const frame = isBinary || !Buffer.isBuffer(data) ? null : readSignalFrame(data.toString('utf8'));
        if (frame !== null) hear(peer, frame);
      });
      socket.on('error', () => socket.terminate());
      socket.on('close', () => {
        for (const meeting of peer.meetings) meeting.members.delete(peer);
        peers.delete(peer);
      });
    },
    rightsChanged: (document) => {
      close(byDocument.get(document));
      return topicOf(document);
    },
    forgetAll: () => {
      for (const meeting of byDocument.values()) close(meeting);
    },
    outdated: () =>
      [...byDocument.values()]
        .filter(({ document, known }) => [...known.values()].some((who) => !parts.mayEdit(who, document)))
        .map(({ document }) => document),
    stop: () => {
      for (const { socket } of peers) socket.terminate();
    },
  };
}
