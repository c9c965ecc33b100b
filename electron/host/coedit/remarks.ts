import { createHash } from 'node:crypto';
import { z } from 'zod';
import { restore } from '../../../shared/docs/restore.ts';
import {
  addReply,
  addThread,
  longestRemark,
  mostThreads,
  readThreads,
  setThreadState,
} from '../../../shared/docs/threads.ts';
import { Refusal, refuse, sentenceOf } from '../../../shared/domain/commands/command.ts';
import type { Actor, Command } from '../../../shared/domain/commands/command.ts';
import { nameOf, rightsOf } from '../../../shared/domain/commands/rights.ts';
import { id, maybeWords, words } from '../../../shared/domain/commands/words.ts';
import { appearsIn } from '../../../shared/domain/documents/appears.ts';
import { rightIn } from '../../../shared/domain/documents/rights.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { DocumentRow } from '../../../shared/domain/model/document.ts';
import { makeId } from '../../../shared/util/id.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { Answer, Submission } from '../engine/answer.ts';
import { storageFailed } from '../engine/answer.ts';
import type { Coedit } from './coedit.ts';

/** A Yjs relative position in a short encoding, or null for the whole document. */
const position = z
  .string()
  .regex(/^[\w-]{1,200}$/u)
  .nullable()
  .default(null);
const remark = words(longestRemark);
const place = { document: id, from: position, to: position, quote: maybeWords(600).default('') };

const bodies = {
  'document.comment': z.object({ ...place, text: remark }),
  'document.propose': z.object({
    ...place,
    replacement: maybeWords(4000),
    text: maybeWords(longestRemark).default(''),
  }),
  'document.reply': z.object({ document: id, thread: id, text: remark }),
  'document.withdraw': z.object({ document: id, thread: id }),
  'document.restore': z.object({ document: id, change: z.number().int().min(1) }),
} as const;

type Name = keyof typeof bodies;
type Sent = Submission<Command, Actor>;

export function isRemark(name: string): name is Name {
  return name in bodies;
}

/**
 * Carries out what is said about a document by a command: comments and proposals of those who may not write in it,
 * and restoring, which the host does in its own copy.
 *
 * Nothing of it is record. Sent again, a remark finds its own id there already and changes nothing.
 */
export function openRemarks(parts: {
  readonly state: () => Consultation;
  readonly coedit: Coedit;
  readonly clock: () => number;
}): (sent: Sent) => Promise<Answer> {
  return async (sent) => {
    try {
      return await carryOut(parts, sent);
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.refused;
      throw thrown;
    }
  };
}

async function carryOut(
  { state, coedit, clock }: Parameters<typeof openRemarks>[0],
  { command, actor, device, key }: Sent,
): Promise<Answer> {
  const name = command.name as Name;
  const now = state();
  const seat = rightsOf(now, actor, command.seat ?? null).has('seat') ? (command.seat ?? null) : null;
  const row = documentFor(now, command, actor, seat);
  const author = nameOf(actor, seat);
  const own = idFrom(`${device} ${key}`);
  const at = new Date(clock()).toISOString();
  const who = appearsIn(now, row, actor, seat);

  if (name === 'document.restore') {
    const { change } = parsed(bodies[name], command);
    if (rightIn(now, row, actor, seat) !== 'edit') {
      refuse('not-allowed', 'You may read this document, not change it.');
    }
    const earlier = coedit.store.at(row.id, change);
    if (earlier === null) refuse('not-found', 'This version is not there any more. Please look again.');
    return done(await coedit.change(row.id, author, (doc) => restore(doc, earlier)), coedit, {});
  }
  if (name === 'document.reply') {
    const { thread, text } = parsed(bodies[name], command);
    const reply = { id: own, text, at, who };
    const saved = await coedit.change(row.id, author, (doc) => {
      if (!readThreads(doc).some((other) => other.id === thread)) gone();
      addReply(doc, thread, reply);
    });
    return done(saved, coedit, { thread });
  }
  if (name === 'document.withdraw') {
    const { thread } = parsed(bodies[name], command);
    if (coedit.store.remarkAuthor(row.id, thread) !== author) {
      refuse('not-allowed', 'Only who wrote this may withdraw it.');
    }
    const saved = await coedit.change(row.id, author, (doc) => setThreadState(doc, thread, 'withdrawn'));
    return done(saved, coedit, { thread });
  }
  const proposal = name === 'document.propose' ? parsed(bodies[name], command) : null;
  const body = proposal ?? parsed(bodies['document.comment'], command);
  const thread = {
    id: own,
    kind: proposal === null ? ('comment' as const) : ('proposal' as const),
    from: body.from,
    to: body.to,
    quote: body.quote,
    text: body.text,
    replacement: proposal?.replacement ?? null,
    at,
    who,
  };
  const saved = await coedit.change(row.id, author, (doc) => {
    const open = readThreads(doc).filter((other) => other.state === 'open').length;
    if (open >= mostThreads)
      refuse('too-few', 'There are too many open comments here. Please wait a little.');
    addThread(doc, thread);
  });
  if (saved) coedit.store.keepRemark(row.id, own, author);
  return done(saved, coedit, { thread: own });
}

function gone(): never {
  refuse('not-found', 'This comment is not there any more. Please look again.');
}

function documentFor(state: Consultation, command: Command, actor: Actor, seat: string | null): DocumentRow {
  const document = command.body['document'];
  const row =
    typeof document === 'string' && id.safeParse(document).success ? state.documents[document] : undefined;
  if (row === undefined) refuse('not-found', 'This document is not there any more. Please look again.');
  const right = rightIn(state, row, actor, seat);
  if (row.binned !== null || right === 'none' || right === 'read') {
    refuse('not-allowed', 'You may read this document, not comment on it.');
  }
  return row;
}

function parsed<Body>(schema: z.ZodType<Body>, command: Command): Body {
  const read = schema.safeParse(command.body);
  if (read.success) return read.data;
  return refuse('bad-input', sentenceOf(read.error, 'This cannot be read. Please reload the page.'));
}

function done(saved: boolean, coedit: Coedit, answer: JsonObject): Answer {
  if (saved) return { ok: true, answer };
  return storageFailed(coedit.problem() ?? 'This could not be saved. It stays on your device.');
}

/** The same id for the same act sent twice. */
function idFrom(act: string): string {
  const digest = createHash('sha256').update('baraza remark').update(act).digest();
  return makeId((length) => digest.subarray(0, length));
}
