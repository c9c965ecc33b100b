import type { LineCommentKind } from '../domain/model/circulation.ts';
import type { ReleasePolicy } from '../domain/model/consultation.ts';
import type { FrameworkContent } from '../domain/model/framework.ts';
import { hashOfJson, sha256Hex } from '../util/hash.ts';
import { nothing } from './lines.ts';
import { withSources } from './with-sources.ts';

/** What goes out with a circulated version: the words that are commented on, and the code of this copy. */
export type CirculatedCopy = {
  readonly format: 'baraza-circulated-framework';
  readonly circulation: string;
  readonly title: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly until: string | null;
  /** The disclaimer of a worked example. */
  readonly illustrative: string | null;
  readonly release: ReleasePolicy;
  readonly language: string;
  /** Fingerprint of the version as it was adopted. */
  readonly hash: string;
  /** Who gets it: the name of its seat's person, or the seat's number. Null in a copy for everybody. */
  readonly recipient: string | null;
  /** Null in a copy for everybody. */
  readonly code: string | null;
  /** Whether a copy for everybody can be returned without a code. */
  readonly withoutCode: boolean;
  readonly content: FrameworkContent;
};

type FileComment = {
  readonly line: string;
  readonly kind: LineCommentKind;
  readonly text: string;
};

/**
 * What somebody sends back.
 *
 * `hash` is the SHA-256 of the canonical JSON of everything else: it finds what happens to files on their way. It is no
 * signature; who has the file could make another one, once, under its code.
 */
export type CommentFile = {
  readonly format: 'baraza-comments';
  readonly version: 1;
  readonly circulation: string;
  /** Fingerprint of the version that was commented on. */
  readonly framework: string;
  readonly code: string | null;
  /** A random name of the copy that was written in, for those that carry no code. */
  readonly copy: string;
  /** What somebody without a code says of themselves. */
  readonly sender: string;
  readonly comments: readonly FileComment[];
  readonly hash: string;
};

export function hashOfCommentFile(file: Omit<CommentFile, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...rest } = file;
  return hashOfJson(rest);
}

export function commentFile(file: Omit<CommentFile, 'format' | 'version' | 'hash'>): CommentFile {
  const whole = { format: 'baraza-comments', version: 1, ...file } as const;
  return { ...whole, hash: hashOfCommentFile(whole) };
}

/** How a code stands in the record. Bound to its circulation: the same letters elsewhere are another code. */
export function hashOfCode(circulation: string, code: string): string {
  return sha256Hex(`${circulation}:${code}`);
}

/** The words of a version without what they rest on, which is nobody's business outside. */
export function wordsOnly(content: FrameworkContent): FrameworkContent {
  return withSources(content, () => nothing);
}
