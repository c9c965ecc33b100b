import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dissent } from '../model/material.ts';
import { command, need, refuse } from './command.ts';
import { isPresent } from './attendance.ts';
import { currentVersion } from './statements.ts';
import { id, maybeWords, words } from './words.ts';

/** Voting seats, those of them who are here, and the quorum that a rule asks for. */
export type Presence = { readonly present: number; readonly voting: number; readonly votingPresent: number };

export function presenceNow(state: Consultation): Presence {
  const seats = Object.values(state.seats).filter((seat) => seat.removed === null);
  const here = seats.filter((seat) => isPresent(seat, state.currentMeeting));
  return {
    present: here.length,
    voting: seats.filter((seat) => seat.voting).length,
    votingPresent: here.filter((seat) => seat.voting).length,
  };
}

/**
 * The quorum of the latest locked rule: the seats needed, of the seats that vote.
 *
 * Null where no rule asks for one.
 */
export function quorumNow(state: Consultation): number | null {
  const locked = Object.values(state.ballots)
    .filter((ballot) => ballot.lockedAt !== null && !ballot.practice)
    .toSorted((a, b) => (a.lockedAt ?? '').localeCompare(b.lockedAt ?? ''))
    .at(-1);
  const quorum = locked?.rule?.['quorum'];
  if (typeof quorum !== 'object' || quorum === null || !('share' in quorum)) return null;
  return Math.ceil(Number(quorum['share']) * presenceNow(state).voting - 1e-9);
}

const dissentKind = z.enum(['comment', 'change-wanted', 'reservation', 'objection']);

/** *Comment*, *change wanted*, *reservation*, *objection*: in the author's own words, which nobody else edits. */
export const writeDissent = command({
  name: 'dissent.write',
  may: ['participant', 'paper'],
  body: z.object({ statement: id, kind: dissentKind, text: words(), seat: id.optional() }),
  decide(body, at) {
    const statement = need(at.state.statements[body.statement], 'This statement');
    const seatId = at.seat ?? (at.rights.has('paper') ? need(body.seat, 'The seat') : null);
    const seat = need(seatId === null ? undefined : at.state.seats[seatId], 'Your seat');
    const { kind, text } = body;
    const dissent = at.id();
    const data = { dissent, statement: statement.id, version: currentVersion(statement).v, kind };
    return {
      ok: true,
      events: [event('DissentWritten', data, { seat: seat.id, category: seat.category, text, more: null })],
      answer: { dissent },
    };
  },
});

function ownDissent(state: Consultation, dissentId: string, seat: string | null): Dissent {
  const dissent = need(state.dissents[dissentId], 'This text');
  if (seat === null || dissent.seat !== seat) refuse('not-allowed', 'Only its author can change this.');
  return dissent;
}

export const withdrawDissent = command({
  name: 'dissent.withdraw',
  may: ['participant'],
  body: z.object({ dissent: id, withdrawn: z.boolean().default(true) }),
  decide(body, { state, seat }) {
    const dissent = ownDissent(state, body.dissent, seat);
    return [event('DissentWithdrawn', { dissent: dissent.id, withdrawn: body.withdrawn })];
  },
});

/**
 * Other words in the place of one's own.
 *
 * They stand with the version of the statement that the first ones were written on. Nobody has signed or answered
 * them yet, so co-signatures and the answer go.
 */
export const rewordDissent = command({
  name: 'dissent.reword',
  may: ['participant'],
  body: z.object({ dissent: id, text: words() }),
  decide(body, { state, seat }) {
    const dissent = ownDissent(state, body.dissent, seat);
    if (dissent.withdrawn) refuse('not-found', 'This text was taken back.');
    if (dissent.text === body.text) refuse('already', 'These are the words that stand already.');
    return [event('DissentReworded', { dissent: dissent.id }, { text: body.text })];
  },
});

export const cosignDissent = command({
  name: 'dissent.cosign',
  may: ['participant'],
  body: z.object({ dissent: id, on: z.boolean() }),
  decide(body, { state, seat }) {
    const dissent = need(state.dissents[body.dissent], 'This reservation');
    if (dissent.kind !== 'reservation' && dissent.kind !== 'objection') {
      refuse('bad-input', 'Only reservations and objections are co-signed.');
    }
    if (dissent.withdrawn) refuse('not-found', 'This reservation was withdrawn.');
    const signer = need(seat, 'Your seat');
    if (dissent.seat === signer) refuse('already', 'These words are your own.');
    return [event('DissentCosigned', { dissent: dissent.id, on: body.on }, { seat: signer })];
  },
});

export const answerDissent = command({
  name: 'dissent.answer',
  may: ['lead', 'drafting'],
  body: z.object({ dissent: id, answer: z.enum(['accepted', 'partly', 'no']), reason: maybeWords(600) }),
  decide(body, { state, by }) {
    const { dissent, answer, reason } = body;
    need(state.dissents[dissent], 'This text');
    return [event('DissentAnswered', { dissent, answer, by }, { reason })];
  },
});

/** The room decides: the exact version, the seats present, the quorum and the reservations stand with it. */
export const decideStatement = command({
  name: 'statement.decide',
  may: ['lead'],
  body: z.object({
    statement: id,
    kind: z.enum(['adopted', 'deferred', 'ad-referendum', 'dropped']),
    seen: z.number().int(),
    until: maybeWords(40).nullable().default(null),
    note: maybeWords(600).default(''),
  }),
  decide(body, { state, by }) {
    const statement = need(state.statements[body.statement], 'This statement');
    const { v } = currentVersion(statement);
    if (v !== body.seen) {
      refuse('changed-since', 'The wording changed meanwhile. Show the new wording before deciding.', {
        version: v,
      });
    }
    if (statement.status === 'merged' || statement.status === 'split') {
      refuse('wrong-phase', 'This statement was merged or split; decide on the one that took its place.');
    }
    if (body.kind === 'ad-referendum' && (body.until === null || body.until === '')) {
      refuse('bad-input', 'Please give the date until which it is ad referendum.');
    }
    const objection = Object.values(state.dissents).some(
      (row) =>
        row.statement === statement.id && row.kind === 'objection' && !row.withdrawn && row.response === null,
    );
    if (objection && body.kind === 'adopted') {
      refuse(
        'wrong-phase',
        'An objection stands against it. Answer it, or see it withdrawn, before adopting.',
      );
    }
    const here = presenceNow(state);
    const quorum = quorumNow(state);
    if (body.kind === 'adopted' && quorum !== null && here.votingPresent < quorum) {
      refuse(
        'too-few',
        `The quorum is ${quorum}; ${here.votingPresent} voting ${here.votingPresent === 1 ? 'seat is' : 'seats are'} here. Adopt it ad referendum, or wait.`,
      );
    }
    const { kind, until, note } = body;
    return [
      event(
        'StatementDecided',
        {
          statement: statement.id,
          kind,
          version: v,
          by,
          until,
          seatsPresent: here.present,
          votingPresent: here.votingPresent,
          quorum,
        },
        { note },
      ),
    ];
  },
});
