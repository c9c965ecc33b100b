import * as Y from 'yjs';
import type { Appears } from '../domain/model/document.ts';
import { threadsOf } from './shape.ts';

export type Reply = {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly who: Appears;
};

/**
 * A comment on a passage, or a proposal of other words for it.
 *
 * `from`, `to`: Yjs relative positions in `text`, base64url of their encoding; null for the document as a whole (and
 * on a board). `quote`: the words that were marked, for when they are gone.
 */
export type Thread = {
  readonly id: string;
  readonly kind: 'comment' | 'proposal';
  readonly from: string | null;
  readonly to: string | null;
  readonly quote: string;
  /** The comment; the reason of a proposal. */
  readonly text: string;
  /** The proposed words; null for a comment. */
  readonly replacement: string | null;
  readonly at: string;
  readonly who: Appears;
  readonly state: 'open' | 'resolved' | 'accepted' | 'declined' | 'withdrawn';
  readonly replies: readonly Reply[];
};

/** Longest comment, reply or proposal, in characters. */
export const longestRemark = 2000;
/** More open threads than these nobody reads: a document takes no further ones. */
export const mostThreads = 1000;

/** All threads that can be read, oldest first. */
export function readThreads(doc: Y.Doc): readonly Thread[] {
  const threads: Thread[] = [];
  for (const [id, map] of threadsOf(doc)) {
    const thread = map instanceof Y.Map ? readThread(id, map) : null;
    if (thread !== null) threads.push(thread);
  }
  // Two of the same moment stand in the same order on every page.
  const key = ({ at, id }: Thread): string => `${at} ${id}`;
  return threads.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** Adds a thread, inside a transaction of its own. One with that id that is there already stays as it is. */
export function addThread(doc: Y.Doc, thread: Omit<Thread, 'replies' | 'state'>, origin?: unknown): void {
  const threads = threadsOf(doc);
  if (threads.has(thread.id)) return;
  doc.transact(() => {
    const map = new Y.Map<unknown>();
    const { id, ...fields } = thread;
    for (const [name, value] of Object.entries(fields)) map.set(name, value);
    map.set('state', 'open');
    map.set('replies', new Y.Array<Reply>());
    threads.set(id, map);
  }, origin);
}

/** Adds a reply; nothing happens where the thread is gone or has the reply already. */
export function addReply(doc: Y.Doc, thread: string, reply: Reply, origin?: unknown): void {
  const replies = threadsOf(doc).get(thread)?.get('replies');
  if (!(replies instanceof Y.Array)) return;
  const known = replies.toArray().some((other) => readReply(other)?.id === reply.id);
  if (!known) doc.transact(() => replies.push([reply]), origin);
}

/** Resolves, accepts, declines, withdraws or reopens a thread. */
export function setThreadState(doc: Y.Doc, thread: string, state: Thread['state'], origin?: unknown): void {
  const map = threadsOf(doc).get(thread);
  if (map instanceof Y.Map) doc.transact(() => map.set('state', state), origin);
}

const states: ReadonlySet<unknown> = new Set(['open', 'resolved', 'accepted', 'declined', 'withdrawn']);

/** Null for what a peer wrote that is no thread. */
function readThread(id: string, map: Y.Map<unknown>): Thread | null {
  const text = (name: string): string | null => {
    const value = map.get(name);
    return typeof value === 'string' ? value : null;
  };
  const kind = text('kind');
  const state = text('state');
  const replies = map.get('replies');
  if ((kind !== 'comment' && kind !== 'proposal') || !states.has(state)) return null;
  return {
    id,
    kind,
    from: text('from'),
    to: text('to'),
    quote: text('quote') ?? '',
    text: text('text') ?? '',
    replacement: text('replacement'),
    at: text('at') ?? '',
    who: readAppears(map.get('who')),
    state: state as Thread['state'],
    replies: replies instanceof Y.Array ? replies.toArray().flatMap((reply) => readReply(reply) ?? []) : [],
  };
}

function readReply(value: unknown): Reply | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, text, at, who } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof at !== 'string') return null;
  return { id, text, at, who: readAppears(who) };
}

/** Whom a peer named as an author; what cannot be read is a participant. */
export function readAppears(value: unknown): Appears {
  if (typeof value !== 'object' || value === null) return { kind: 'participant' };
  const { kind, number, name, label } = value as Readonly<Record<string, unknown>>;
  if (kind === 'team') return { kind };
  if (kind === 'seat' && typeof number === 'number') {
    return { kind, number, name: typeof name === 'string' ? name.slice(0, 200) : null };
  }
  if (kind === 'category' && typeof label === 'string') return { kind, label: label.slice(0, 200) };
  return { kind: 'participant' };
}
