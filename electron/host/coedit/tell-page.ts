import type { Connection } from '@hocuspocus/server';
import type { SyncNotice } from '../../../shared/contract/documents.ts';
import { appearsIn, attributionKey } from '../../../shared/domain/documents/appears.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import { actorOf } from './right-at.ts';
import { refusals } from './refusals.ts';
import type { Context, Writer } from './writers.ts';

type Joined = Connection<Context>;

/** Tells pages what they may do in a document, as whom they appear there, and where its editors meet. */
export type Telling = {
  readonly tell: (connection: Joined, writer: Writer) => void;
  /** Whether its changes are saved. Only the organiser's own computer hears why not: it is there that one can help. */
  readonly tellStorage: (connection: Joined) => void;
  /** How a document is attributed now, as `Writer.attributed` remembers it. */
  readonly attributionOf: (document: string) => string;
};

export function openTelling(parts: {
  readonly state: () => Consultation;
  /** The id of the open file; '' for none. */
  readonly file: () => string;
  readonly topicOf: (document: string) => string;
  readonly problem: () => string | null;
  readonly say: (connection: Joined, notice: SyncNotice) => void;
}): Telling {
  const { state, file, topicOf, problem, say } = parts;
  const tellStorage = (connection: Joined): void => {
    const why = problem();
    const isHere = connection.context.visitor.surface === 'console';
    say(connection, { t: 'storage', say: why === null || isHere ? why : refusals.storage });
  };
  const tellYou = (connection: Joined, writer: Writer): void => {
    const name = connection.document.name;
    const row = state().documents[name];
    if (row === undefined || writer.right === 'none') return;
    const appears = appearsIn(state(), row, actorOf(writer.visitor), writer.seat);
    writer.attributed = attributionKey(state(), row);
    say(connection, { t: 'you', right: writer.right, appears, file: file() });
    say(connection, { t: 'mesh', topic: writer.right === 'edit' ? topicOf(name) : null });
    // Also that all is well: it may have been told otherwise over a line that broke since.
    tellStorage(connection);
  };
  return {
    tell: tellYou,
    tellStorage,
    attributionOf: (document) => {
      const row = state().documents[document];
      return row === undefined ? '' : attributionKey(state(), row);
    },
  };
}
