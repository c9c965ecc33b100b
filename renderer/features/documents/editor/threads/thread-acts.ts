import type { Answer } from '../../../../../shared/contract/frames.ts';
import {
  addReply,
  addThread,
  longestRemark,
  mostThreads,
  readThreads,
  setThreadState,
  type Thread,
} from '../../../../../shared/docs/threads.ts';
import { makeId } from '../../../../../shared/util/id.ts';
import type { DocumentSession } from '../../../../client/coedit/session.ts';
import { randomBytes } from '../../../../client/random.ts';

/** A passage: anchors in the text and the words between them; without anchors, the document as a whole. */
export interface Passage {
  readonly from: string | null;
  readonly to: string | null;
  readonly quote: string;
}

/** How those who may only suggest say something: the host writes it into its own copy. */
export interface Remarks {
  comment(passage: Passage & { readonly text: string }): Promise<Answer>;
  propose(passage: Passage & { readonly text: string; readonly replacement: string }): Promise<Answer>;
  reply(reply: { readonly thread: string; readonly text: string }): Promise<Answer>;
  withdraw(thread: { readonly thread: string }): Promise<Answer>;
}

/** What a thread act came to: null, or the sentence to show. */
export type Said = string | null;

export interface ThreadActs {
  comment(passage: Passage, text: string): Promise<Said>;
  propose(passage: Passage, replacement: string, reason: string): Promise<Said>;
  reply(thread: string, text: string): Promise<Said>;
  withdraw(thread: string): Promise<Said>;
  /** Only for those who may edit. */
  settle(thread: string, state: Thread['state']): void;
}

/** The origin of changes to threads: no editor's undo takes them back. */
const threadOrigin = 'threads';

/**
 * Comments and proposals by the right that one has at that moment: who may edit writes them into the shared document,
 * others ask the host.
 */
export function threadActs(session: DocumentSession, remark: Remarks, full: () => string): ThreadActs {
  const { doc } = session;
  const mayEdit = (): boolean => session.state().right === 'edit';
  const fresh = (): { readonly id: string; readonly at: string; readonly who: Thread['who'] } => ({
    id: makeId(randomBytes),
    at: new Date().toISOString(),
    who: session.state().appears,
  });
  const write = (thread: Omit<Thread, 'id' | 'at' | 'who' | 'state' | 'replies'>): Said => {
    if (readThreads(doc).filter(({ state }) => state === 'open').length >= mostThreads) return full();
    addThread(doc, { ...fresh(), ...thread, quote: thread.quote.slice(0, longestRemark) }, threadOrigin);
    return null;
  };
  return {
    async comment(passage, text) {
      if (!mayEdit()) return said(await remark.comment({ ...passage, text }));
      return write({ ...passage, kind: 'comment', text, replacement: null });
    },
    async propose(passage, replacement, text) {
      if (!mayEdit()) return said(await remark.propose({ ...passage, text, replacement }));
      return write({ ...passage, kind: 'proposal', text, replacement });
    },
    async reply(thread, text) {
      if (!mayEdit()) return said(await remark.reply({ thread, text }));
      addReply(doc, thread, { ...fresh(), text }, threadOrigin);
      return null;
    },
    async withdraw(thread) {
      if (!mayEdit()) return said(await remark.withdraw({ thread }));
      setThreadState(doc, thread, 'withdrawn', threadOrigin);
      return null;
    },
    settle(thread, state) {
      if (mayEdit()) setThreadState(doc, thread, state, threadOrigin);
    },
  };
}

function said(answer: Answer): Said {
  return answer.ok ? null : answer.say;
}
