import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import type { Seat } from '../model/people.ts';
import { command, need, refuse } from './command.ts';
import { personalCode } from './people.ts';
import { id, maybeWords } from './words.ts';

export function isPresent(seat: Seat, meeting: string | null): boolean {
  return (
    seat.removed === null &&
    seat.attendance.some((entry) => entry.meeting === meeting && entry.leftAt === null)
  );
}

export const arrive = command({
  name: 'seat.arrive',
  may: ['console', 'registration'],
  body: z.object({ seat: id }),
  decide({ seat }, { state }) {
    const row = need(state.seats[seat], 'This seat');
    const meeting = need(state.currentMeeting, 'The meeting');
    if (row.removed !== null) refuse('removed', 'This seat was removed. Return it first.');
    return isPresent(row, meeting) ? [] : [event('SeatArrived', { seat, meeting })];
  },
});

export const leave = command({
  name: 'seat.leave',
  may: ['console', 'registration'],
  body: z.object({ seat: id }),
  decide({ seat }, { state }) {
    need(state.seats[seat], 'This seat');
    return [event('SeatLeft', { seat, meeting: need(state.currentMeeting, 'The meeting') })];
  },
});

/** A new person on the same seat: fresh code, fresh declaration; the old device lets go. */
export const substitute = command({
  name: 'seat.substitute',
  may: ['console', 'registration'],
  body: z.object({
    seat: id,
    person: maybeWords(200).nullable().default(null),
    organisation: maybeWords(300).nullable().default(null),
  }),
  decide({ seat, person, organisation }, { state, by, code }) {
    need(state.seats[seat], 'This seat');
    return [event('SeatSubstituted', { seat, by }, { person, organisation, code: code(personalCode) })];
  },
});

/** A lost card: a new code, and the old one no longer opens anything. */
export const reissueCode = command({
  name: 'seat.newCode',
  may: ['console', 'registration'],
  body: z.object({ seat: id }),
  decide({ seat }, { state, by, code }) {
    need(state.seats[seat], 'This seat');
    return [event('SeatEdited', { seat, facts: {}, by }, { code: code(personalCode) })];
  },
});

export const onPaper = command({
  name: 'seat.paper',
  may: ['console', 'registration'],
  body: z.object({ seat: id, paper: z.boolean() }),
  decide({ seat, paper }, { state }) {
    need(state.seats[seat], 'This seat');
    return [event('SeatOnPaper', { seat, paper })];
  },
});
