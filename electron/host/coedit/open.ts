import { frameworkDocument } from '../../../shared/domain/documents/framework-draft.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Session } from '../consultation/session.ts';
import type { HostLog } from '../store/host-log.ts';
import type { Keys } from '../transport/identify.ts';
import type { LiveHubParts } from '../live-hub.ts';
import type { Web } from '../transport/web.ts';
import { type Carrying, openCarrying } from './carry-decisions.ts';
import { type Coedit, largestSyncFrame, openCoedit } from './coedit.ts';
import { openDraftActs } from './draft-acts.ts';
import { watchAgreed } from './watch-agreed.ts';
import { rightAt } from './right-at.ts';
import { isRemark, openRemarks } from './remarks.ts';
import { addDocumentRoutes } from './routes.ts';
import { largestSignal, openSignalling } from './signalling.ts';

/** Co-editing as the host puts it beside the record: two paths of sockets, some commands, some routes. */
export type Documents = Pick<Coedit, 'fileChanged' | 'connections' | 'problem' | 'stop'> &
  Carrying &
  Pick<LiveHubParts, 'paths' | 'beside'> & {
    addRoutes(web: Web, loopback: boolean): void;
  };

export function openDocuments(parts: {
  readonly session: () => Session;
  readonly keys: Keys;
  readonly log: HostLog;
  readonly clock: () => number;
  /** The framework's draft was written in, and is in the file. */
  readonly drafted: () => void;
  /** The state with the draft as it is in the file. */
  readonly draftNow: (state: Consultation) => Consultation;
}): Documents {
  const { session, keys, log, clock, drafted, draftNow } = parts;
  const signalling = openSignalling({
    // A seat is not named there: one of those on the device must be able to edit.
    mayEdit: (visitor, document) => {
      const seats = session().state().devices[visitor.device]?.seats ?? [];
      return [null, ...seats].some((seat) => rightAt(session().state(), visitor, seat, document) === 'edit');
    },
    note: (message) => log.note(message),
    clock,
  });
  const coedit = openCoedit({
    session,
    log,
    clock,
    meeting: signalling,
    written: (documents) => {
      const draft = frameworkDocument(session().state());
      if (draft === undefined || !documents.has(draft.id)) return;
      drafted();
      agreed.look(draft.id);
    },
    loaded: (document) => {
      if (frameworkDocument(session().state())?.id === document.name) agreed.opened(document);
    },
  });
  const agreed = watchAgreed({
    state: () => session().state(),
    draftNow,
    coedit,
    note: (thrown) => log.bug('Agreed words could not be kept.', thrown),
  });
  const remark = openRemarks({ state: () => session().state(), coedit, clock });
  const draftAct = openDraftActs({ state: () => session().state(), coedit });
  const carrying = openCarrying({ coedit, log });
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
    beside: (submission) => (isRemark(submission.command.name) ? remark(submission) : draftAct(submission)),
    addRoutes: (web, loopback) => addDocumentRoutes(web, { session: session(), keys, coedit, loopback }),
    committed: (before, after) => {
      coedit.recordChanged();
      agreed.recordChanged();
      carrying.committed(before, after);
    },
    opened: (state) => carrying.opened(state),
    fileChanged: () => {
      signalling.forgetAll();
      agreed.forget();
      coedit.fileChanged();
      agreed.recordChanged();
    },
    connections: coedit.connections,
    problem: coedit.problem,
    stop: () => {
      agreed.forget();
      coedit.stop();
      signalling.stop();
    },
  };
}
