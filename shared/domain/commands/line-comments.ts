import { z } from 'zod';
import { linesOf, refKey } from '../../framework/lines.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Circulation } from '../model/circulation.ts';
import type { Consultation } from '../model/consultation.ts';
import type { FrameworkContent } from '../model/framework.ts';
import { command, need, refuse } from './command.ts';
import { id, maybeWords, words } from './words.ts';

const keys = new WeakMap<FrameworkContent, ReadonlySet<string>>();

/** The keys of all lines of the version that a circulation sent out. */
export function circulatedLines(state: Consultation, { version }: Circulation): ReadonlySet<string> {
  const content = state.framework.versions.find((row) => row.id === version)?.content ?? null;
  if (content === null) return new Set();
  const all = keys.get(content) ?? new Set(linesOf(content).map(refKey));
  keys.set(content, all);
  return all;
}

const commentKind = z.enum(['comment', 'change-wanted']);

/** A comment on one line of a circulated version, from a phone, or typed by a desk from paper. */
export const writeLineComment = command({
  name: 'comment.write',
  may: ['participant', 'paper'],
  body: z.object({
    circulation: id,
    line: z.string().min(1).max(500),
    kind: commentKind,
    text: words(),
    seat: id.optional(),
  }),
  decide(body, at) {
    const { state } = at;
    const row = need(state.circulations[body.circulation], 'This version of the framework');
    if (row.closedAt !== null) {
      refuse('wrong-phase', 'Commenting on this version was closed. Please speak to the organisers.');
    }
    if (!circulatedLines(state, row).has(body.line)) {
      refuse('not-found', 'This line is not in the version that is commented on. Please look again.');
    }
    const seatId = at.seat ?? (at.rights.has('paper') ? need(body.seat, 'The seat') : null);
    const seat = need(seatId === null ? undefined : state.seats[seatId], 'Your seat');
    const comment = at.id();
    const { circulation, line, kind, text } = body;
    const source = at.seat === null ? 'paper' : 'phone';
    return {
      ok: true,
      events: [
        event(
          'LineCommented',
          { comment, circulation, line, kind, source },
          { seat: seat.id, category: seat.category, sender: '', text },
        ),
      ],
      answer: { comment },
    };
  },
});

/** One's own comment, taken back or put back. */
export const withdrawLineComment = command({
  name: 'comment.withdraw',
  may: ['participant'],
  body: z.object({ comment: id, withdrawn: z.boolean().default(true) }),
  decide(body, { state, seat }) {
    const row = need(state.comments[body.comment], 'This comment');
    if (seat === null || row.seat !== seat) refuse('not-allowed', 'Only its author can change this.');
    if (row.response !== null) {
      refuse('wrong-phase', 'This comment was answered already, so it stays. Write another one.');
    }
    return [event('LineCommentWithdrawn', { comment: row.id, withdrawn: body.withdrawn })];
  },
});

/** Accepted, partly or no, with the reason; null takes the answer back. */
export const answerLineComment = command({
  name: 'comment.answer',
  may: ['lead', 'drafting'],
  body: z.object({
    comment: id,
    answer: z.enum(['accepted', 'partly', 'no']).nullable(),
    reason: maybeWords(2000).default(''),
  }),
  decide(body, { state, by }) {
    const { id: comment, response } = need(state.comments[body.comment], 'This comment');
    const { answer, reason } = body;
    if (answer !== null && answer !== 'accepted' && reason === '') {
      refuse('bad-input', 'Please say why: whoever wrote this reads your answer.');
    }
    if (answer === null && response === null) refuse('already', 'This comment has no answer.');
    const back = {
      name: 'comment.answer',
      body: { comment, answer: response?.answer ?? null, reason: response?.reason ?? '' },
    };
    const answered = event('LineCommentAnswered', { comment, answer, by }, { reason });
    return [undoable(answered, answer === null ? 'answer taken back' : 'comment answered', back)];
  },
});
