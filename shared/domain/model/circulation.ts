import type { Table } from './consultation.ts';

/** A copy that was given out for a seat, or for nobody in particular: its code opens one return. */
export type GivenCopy = {
  readonly seat: string | null;
  /** `void`: a newer copy took its place before it came back. */
  readonly state: 'out' | 'back' | 'void';
};

/** An adopted version of the framework that was sent out for comments. */
export type Circulation = {
  readonly id: string;
  readonly version: string;
  /** Fingerprint of what was sent out. */
  readonly hash: string;
  readonly note: string;
  /** The day by which comments are asked for; no clock closes anything. */
  readonly until: string | null;
  /** Whether files that carry no code are taken in. */
  readonly withoutCode: boolean;
  /** SHA-256 of a code → the copy that carries it. The codes themselves are in the copies alone. */
  readonly copies: Table<GivenCopy>;
  /** Fingerprints of the comment files that were taken in. */
  readonly taken: readonly string[];
  /** Devices that returned a file without a code, as SHA-256: each may once. */
  readonly senders: readonly string[];
  readonly at: string;
  readonly by: string;
  readonly closedAt: string | null;
};

/** `change-wanted`: the words are what the line should say instead. */
export type LineCommentKind = 'comment' | 'change-wanted';

export type LineAnswer = {
  readonly answer: 'accepted' | 'partly' | 'no';
  readonly reason: string;
};

/** What somebody says of one line of a circulated version. */
export type LineComment = {
  readonly id: string;
  readonly circulation: string;
  /** The key of a line; see `refKey` of `shared/framework/lines.ts`. */
  readonly line: string;
  readonly kind: LineCommentKind;
  readonly text: string;
  readonly seat: string | null;
  readonly category: string | null;
  /** What somebody without a seat says of themselves. */
  readonly sender: string;
  readonly source: 'file' | 'phone' | 'paper' | 'import';
  readonly at: string;
  readonly withdrawn: boolean;
  readonly response: LineAnswer | null;
};
