import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Appears } from '../../../shared/domain/model/document.ts';

/**
 * Where one's last change is, in the order of safety.
 *
 * `saved`: in the organiser's file. `sending`: on its way there. `shared`: the organiser's computer is away; others
 * who edit here have it. `device`: on this device only.
 */
export type SavedWhere = 'saved' | 'sending' | 'shared' | 'device';

export interface SessionState {
  /** Whether the document's content is here, from the host or from this device. */
  readonly loaded: boolean;
  readonly saved: SavedWhere;
  /** Whether the host is connected and has told all that it has. */
  readonly online: boolean;
  /** Others whose device can be reached directly while the host is away. */
  readonly peers: number;
  readonly right: 'edit' | 'suggest' | 'read';
  readonly appears: Appears;
  /** One sentence while the host takes no changes, or does not let this page in (any more); null otherwise. */
  readonly problem: string | null;
  /**
   * What the host did not take because the right to write ended; null when there is no such thing.
   *
   * `words`: the paragraphs that hold it, '' where it is nothing to read. `isKept`: on this device, else on this page only.
   */
  readonly notTaken: { readonly words: string; readonly isKept: boolean } | null;
  /** Bytes of the document beyond which it gets hard to share without the host; null while it is far from there. */
  readonly heavy: boolean;
}

/** One document that is open on this page. */
export interface DocumentSession {
  readonly id: string;
  readonly doc: Y.Doc;
  /** Who is here and where; the host writes `user` (an `Appears`) itself. Others' states come as they sent them. */
  readonly awareness: Awareness;
  state(): SessionState;
  /** Called after anything of `state()` changed. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Leaves the document; what was not sent stays on this device and is sent the next time. */
  close(): void;
}
