import type { Connection } from '@hocuspocus/server';
import type { SyncNotice } from '../../../shared/contract/documents.ts';
import type { DocumentRight } from '../../../shared/domain/model/document.ts';
import { Refused } from './refusals.ts';
import type { Context, Writer } from './writers.ts';

type Joined = Connection<Context>;

/** Where those who edit a document meet while the host is away; see signalling. */
export type Meeting = {
  topicOf(document: string): string;
  /** Somebody's right changed: those who lost it are shown out; returns the topic from now on. */
  rightsChanged(document: string): string;
  /** Documents whose meeting place is known to somebody who may not edit them any more, connected here or not. */
  outdated(): readonly string[];
};

/** Brings connected pages to what they may do now and as whom they appear, and those who still edit to where they meet from now on. */
export function followRights(
  joined: () => readonly Joined[],
  parts: {
    readonly rightOf: (writer: Writer, document: string) => DocumentRight;
    /** How a document is attributed now: pages are told when it is another way than they were told last. */
    readonly attributionOf: (document: string) => string;
    readonly tell: (connection: Joined, writer: Writer) => void;
    readonly say: (connection: Joined, notice: SyncNotice) => void;
    readonly meeting: Meeting;
  },
): void {
  // Who has no line to here can still be connected to the others.
  const changed = new Set<string>(parts.meeting.outdated());
  for (const connection of joined()) {
    const { writer } = connection.context;
    const { name } = connection.document;
    if (writer === undefined) continue;
    const right = parts.rightOf(writer, name);
    if (right === writer.right) {
      if (parts.attributionOf(name) !== writer.attributed) parts.tell(connection, writer);
      continue;
    }
    writer.right = right;
    connection.readOnly = right !== 'edit';
    changed.add(name);
    if (right === 'none') connection.close(new Refused('This document is not open to you any more.'));
    else parts.tell(connection, writer);
  }
  for (const name of changed) parts.meeting.rightsChanged(name);
  for (const connection of joined()) {
    const { name } = connection.document;
    if (changed.has(name) && connection.context.writer?.right === 'edit') {
      parts.say(connection, { t: 'mesh', topic: parts.meeting.topicOf(name) });
    }
  }
}
