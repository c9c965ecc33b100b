import type { DocumentRight } from '../../../shared/domain/model/document.ts';
import type { Visitor } from '../views/audience.ts';
import type { SyncSocket } from './sync-socket.ts';

/** Who is behind one page's connection to one document. */
export type Writer = {
  readonly visitor: Visitor;
  readonly seat: string | null;
  /** As the history names the author: `console`, `desk:…`, `seat:…`. */
  readonly author: string;
  readonly socket: SyncSocket;
  right: DocumentRight;
  /** How the document was attributed when the page was last told as whom it appears. */
  attributed: string;
  /** The host has all that this page had when it came. */
  settled: boolean;
  /** The client under which this person's pages are one, as the page was told it; its own where it was told none. */
  toldOne?: number;
  /** Under which its line knows the document. */
  address: string;
};

/** What Hocuspocus keeps for us beside a connection. */
export type Context = {
  writer?: Writer;
  visitor: Visitor;
  socket: SyncSocket;
  /** Addresses of the documents that are open on this line. */
  open: Set<string>;
};

/** The host itself, writing in the name of an author. */
export function hostWriter(author: string): Pick<Writer, 'author'> {
  return { author };
}

/** Who made a change, as the history names an author; `host` where nobody else did. `page`: the one that brought it. */
export function authorOf(origin: unknown): { readonly author: string; readonly page: Writer | null } {
  if (typeof origin !== 'object' || origin === null) return { author: 'host', page: null };
  const { connection, context } = origin as {
    readonly connection?: { readonly context?: Context };
    readonly context?: { readonly writer?: Pick<Writer, 'author'> };
  };
  const page = connection?.context?.writer ?? null;
  return { author: page?.author ?? context?.writer?.author ?? 'host', page };
}
