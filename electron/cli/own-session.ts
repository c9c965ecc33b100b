import { type Session, openSession } from '../host/consultation/session.ts';
import { version } from '../host/version.ts';
import { appDataFolder } from './app-data.ts';

/** A session of the command line: nobody watches a file that is changed and closed. */
export function ownSession(): Session {
  return openSession(
    { appData: appDataFolder(), version, clock: Date.now },
    { opened: nothing, closing: () => Promise.resolve(), closed: nothing, committed: nothing },
  );
}

function nothing(): void {
  // Nobody is told.
}
