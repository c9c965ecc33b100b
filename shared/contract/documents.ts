import type { Appears } from '../domain/model/document.ts';
import type { Frozen } from '../docs/freeze.ts';
import type { JsonObject } from '../util/json.ts';

/**
 * Co-editing between a page and the host.
 *
 * `/sync?surface=…`: Yjs over Hocuspocus. The document's name is its id; the token is the id of the seat that speaks
 * (or '') and, behind a blank, the file that the page takes the document for (or ''); another one is refused with the
 * reason `other-file`. What the host says beside (its stateless messages) is a `SyncNotice`. A page with the right `suggest` cannot
 * write; it comments and proposes by the commands `document.comment`, `document.propose`, `document.reply` and
 * `document.withdraw` over `/live`, which the host carries out in its own copy.
 *
 * `/signal?surface=…`: signalling of the mesh that stands by; see renderer/client/coedit.
 */
export type SyncNotice =
  /** As whom this connection appears to others, and what it may do here. Sent at once and after each change. */
  | {
      readonly t: 'you';
      readonly right: 'edit' | 'suggest' | 'read';
      readonly appears: Appears;
      /** The consultation file: a rehearsal's copy has another, and nothing kept on a device for one goes into the other. */
      readonly file: string;
    }
  /** The client of the first of this person's pages on this device: others with it as `one` are the same person. */
  | { readonly t: 'one'; readonly client: number }
  /** Where those who may edit meet when the host is away; null: not here, or not any more. */
  | { readonly t: 'mesh'; readonly topic: string | null }
  /** Why writing stopped: one sentence; null when it goes on. */
  | { readonly t: 'storage'; readonly say: string | null };

/** One sitting of one writer: changes `from` to `to` of the document's own count. */
export type HistoryEntry = {
  readonly from: number;
  readonly to: number;
  /** ISO times of the first and the last of them. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly who: Appears;
  /** Who wrote it is not known: `who` brought it, after a while without the host. */
  readonly isDelivered: boolean;
  readonly bytes: number;
};

/** GET /documents/ID/history: newest last. `?seat=` names the seat that asks, on phones. */
export type DocumentHistory = { readonly entries: readonly HistoryEntry[] };

/** GET /documents/ID/at/CHANGE: what the document said after that change. */
export type DocumentAt = { readonly frozen: Frozen };

/**
 * GET /documents/ID/adopted: what was taken into the record last, out of the record itself; 404 where nothing was, or its
 * words were erased.
 */
export type DocumentAdopted = { readonly hash: string; readonly frozen: JsonObject };

/** GET /documents/ID/cards: for a board, the words of the cards that this visitor may see. */
export type BoardCards = {
  readonly cards: readonly {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly language: string;
    readonly category: string | null;
    readonly theme: string | null;
  }[];
};

/** POST /documents/ID/pictures, the bytes as body: a picture for this document; then GET /pictures/HASH. */
export type PictureStored = { readonly hash: string; readonly width: number; readonly height: number };

/** Largest picture that a document takes, in bytes. */
export const largestPicture = 2 * 1024 * 1024;
