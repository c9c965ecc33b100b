import type { Session } from './consultation/session.ts';
import type { ServedHost } from './process-protocol.ts';

/** A running host: what its process needs (`ServedHost`), and what the command line and tests use. */
export type Host = Required<ServedHost> & {
  readonly session: Session;
  /** Another link to the console, good for one load like the first. */
  newConsoleUrl(): string;
  /** The port of the room's listener; null while the room is closed. */
  roomPort(): number | null;
  /** Addresses for phones, best first; empty while the room is closed. */
  roomUrls(): readonly string[];
  /** The console's commands, for the command line. */
  act(name: string, body?: Record<string, never>): Promise<{ readonly ok: boolean; readonly say?: string }>;
};
