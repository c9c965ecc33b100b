import type { Session } from '../consultation/session.ts';
import type { HostLog } from '../store/host-log.ts';
import type { Keys } from '../transport/identify.ts';
import type { LiveHubParts } from '../live-hub.ts';
import type { Web } from '../transport/web.ts';
import { type Coedit, largestSyncFrame, openCoedit } from './coedit.ts';
import { rightAt } from './right-at.ts';
import { isRemark, openRemarks } from './remarks.ts';
import { addDocumentRoutes } from './routes.ts';
import { largestSignal, openSignalling } from './signalling.ts';

/** Co-editing as the host puts it beside the record: two paths of sockets, some commands, some routes. */
export type Documents = Pick<Coedit, 'recordChanged' | 'fileChanged' | 'connections' | 'problem' | 'stop'> &
  Pick<LiveHubParts, 'paths' | 'beside'> & {
    addRoutes(web: Web, loopback: boolean): void;
  };

export function openDocuments(parts: {
  readonly session: () => Session;
  readonly keys: Keys;
  readonly log: HostLog;
  readonly clock: () => number;
}): Documents {
  const { session, keys, log, clock } = parts;
  const signalling = openSignalling({
    // A seat is not named there: one of those on the device must be able to edit.
    mayEdit: (visitor, document) => {
      const seats = session().state().devices[visitor.device]?.seats ?? [];
      return [null, ...seats].some((seat) => rightAt(session().state(), visitor, seat, document) === 'edit');
    },
    note: (message) => log.note(message),
    clock,
  });
  const coedit = openCoedit({ session, log, clock, meeting: signalling });
  const remark = openRemarks({ state: () => session().state(), coedit, clock });
  return {
    paths: {
      '/sync': {
        connected: (socket, visitor, request) => coedit.connected(socket, visitor, request),
        largest: largestSyncFrame,
      },
      '/signal': {
        connected: (socket, visitor) => signalling.connected(socket, visitor),
        largest: largestSignal,
      },
    },
    beside: (submission) => (isRemark(submission.command.name) ? remark(submission) : null),
    addRoutes: (web, loopback) => addDocumentRoutes(web, { session: session(), keys, coedit, loopback }),
    recordChanged: coedit.recordChanged,
    fileChanged: () => {
      signalling.forgetAll();
      coedit.fileChanged();
    },
    connections: coedit.connections,
    problem: coedit.problem,
    stop: () => {
      coedit.stop();
      signalling.stop();
    },
  };
}
