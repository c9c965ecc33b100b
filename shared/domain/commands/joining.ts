import { z } from 'zod';
import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { Case } from './command.ts';
import { command, need, refuse } from './command.ts';
import { isPresent } from './attendance.ts';
import { newSeat, nextNumber } from './people.ts';
import type { role } from './words.ts';
import { grant, id, language, line, maybeWords } from './words.ts';

/** Codes are read aloud and typed on phones: case, blanks and dashes do not matter. */
export function plainCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

const code = z.string({ error: 'Please enter the code.' }).min(1, 'Please enter the code.').max(40);

function seatDevice(at: Case, device: string, seat: string): EventDraft[] {
  const row = at.state.seats[seat];
  const meeting = at.state.currentMeeting;
  const arrives = row === undefined || (meeting !== null && !isPresent(row, meeting));
  return [
    event('DeviceSeated', { device, seat }),
    ...(meeting !== null && arrives ? [event('SeatArrived', { seat, meeting })] : []),
  ];
}

function deviceOf(at: Case): string {
  if (at.actor.kind !== 'device') refuse('not-allowed', 'Only a phone or a laptop in the room can do this.');
  return at.actor.device;
}

/** The personal code of a card, or the rejoin code: this device takes the seat, the old device lets go. */
export const takeSeat = command({
  name: 'seat.take',
  may: ['device'],
  body: z.object({ code }),
  decide(body, at) {
    const wanted = plainCode(body.code);
    const seat = Object.values(at.state.seats).find((row) => row.code !== '' && row.code === wanted);
    if (seat === undefined) {
      refuse(
        'code-unknown',
        'This code is not known here. Please check it, or ask at the registration desk.',
      );
    }
    if (seat.removed !== null)
      refuse('removed', 'This seat is not in use. Please ask at the registration desk.');
    const device = deviceOf(at);
    if (seat.device === device) return { ok: true, events: [], answer: { seat: seat.id } };
    return { ok: true, events: seatDevice(at, device, seat.id), answer: { seat: seat.id } };
  },
});

export const leaveSeat = command({
  name: 'seat.giveUp',
  may: ['seat'],
  body: z.object({}),
  decide: (_body, at) => [event('DeviceLeft', { device: deviceOf(at), seat: need(at.seat, 'Your seat') })],
});

/** Somebody without a card, who knows the room's code. */
export const knock = command({
  name: 'door.knock',
  may: ['device'],
  body: z.object({
    code,
    name: maybeWords(120).nullable().default(null),
    category: id.nullable().default(null),
    language: language.default('en'),
  }),
  decide(body, at) {
    const { room, categories, knocks } = at.state;
    if (plainCode(body.code) !== room.joinCode) {
      refuse('code-unknown', 'This is not the code of this room. It stands on the screen.');
    }
    if (!room.open) refuse('room-closed', 'The room is not open yet. Please try again in a moment.');
    if (room.door === 'cards-only') {
      refuse('not-allowed', 'Please use the code on your seat card, or ask at the registration desk.');
    }
    const begun = Object.values(at.state.runs).length > 0;
    if (begun && !room.lateJoining) {
      refuse('not-allowed', 'The meeting has begun. Please ask at the registration desk.');
    }
    const category = body.category !== null && categories[body.category] ? body.category : null;
    const device = deviceOf(at);
    const waiting = Object.values(knocks).find((row) => row.device === device && row.state === 'waiting');
    if (waiting !== undefined) return { ok: true, events: [], answer: { knock: waiting.id } };
    const knocked = at.id();
    const name = room.names === 'none' ? null : body.name;
    const events = [
      event('Knocked', { knock: knocked, device, category, language: body.language }, { name }),
    ];
    if (room.door !== 'open') return { ok: true, events, answer: { knock: knocked } };
    const seat = at.id();
    const first = category ?? Object.values(categories).toSorted((a, b) => a.order - b.order)[0]?.id;
    if (first === undefined) return { ok: true, events, answer: { knock: knocked } };
    return {
      ok: true,
      events: [
        ...events,
        newWalkIn(at, {
          seat,
          category: first,
          language: body.language,
          name,
          voting: true,
          role: 'participant',
        }),
        event('KnockAnswered', { knock: knocked, state: 'admitted', by: at.by }),
        ...seatDevice(at, device, seat),
      ],
      answer: { knock: knocked, seat },
    };
  },
});

function newWalkIn(
  at: Case,
  walkIn: {
    readonly seat: string;
    readonly category: string;
    readonly language: string;
    readonly name: string | null;
    readonly voting: boolean;
    readonly role: z.infer<typeof role>;
  },
): EventDraft {
  const { seat, category, name, voting } = walkIn;
  const given = { category, country: null, level: null, language: walkIn.language, table: null, voting };
  const number = nextNumber(at);
  return newSeat(at, { ...given, role: walkIn.role }, { person: name } as never, {
    seat,
    number,
    walkIn: true,
  });
}

/** Let somebody in: on a seat of the list, or on a new one. */
export const admit = command({
  name: 'door.admit',
  may: ['console', 'registration'],
  body: z.object({
    knock: id,
    seat: id.nullable().default(null),
    category: id.nullable().default(null),
    role: z.enum(['participant', 'observer']).default('participant'),
    voting: z.boolean().default(true),
  }),
  decide(body, at) {
    const waiting = need(at.state.knocks[body.knock], 'This request');
    if (waiting.state !== 'waiting') refuse('already', 'This request was answered already.');
    const admitted = event('KnockAnswered', { knock: waiting.id, state: 'admitted', by: at.by });
    if (body.seat !== null) {
      const free = need(at.state.seats[body.seat], 'This seat');
      if (free.removed !== null) refuse('removed', 'This seat was removed. Return it first.');
      return [admitted, ...seatDevice(at, waiting.device, body.seat)];
    }
    const wanted = body.category ?? waiting.category;
    if (wanted === null) refuse('bad-input', 'Please choose a category for this person.');
    const category = need(at.state.categories[wanted], 'This category').id;
    const seat = at.id();
    const { language: spoken, name } = waiting;
    return [
      admitted,
      newWalkIn(at, { seat, category, language: spoken, name, voting: body.voting, role: body.role }),
      ...seatDevice(at, waiting.device, seat),
    ];
  },
});

export const turnAway = command({
  name: 'door.refuse',
  may: ['console', 'registration'],
  body: z.object({ knock: id }),
  decide({ knock: knocked }, { state, by }) {
    need(state.knocks[knocked], 'This request');
    return [event('KnockAnswered', { knock: knocked, state: 'refused', by })];
  },
});

export const offerPairing = command({
  name: 'desk.offer',
  may: ['console'],
  body: z.object({
    kind: z.enum(['desk', 'screen']),
    grants: z.array(grant).default([]),
    label: line(80),
  }),
  decide(body, at) {
    if (body.kind === 'desk' && body.grants.length === 0) {
      refuse('bad-input', 'Please choose what this helper may do.');
    }
    const offered = at.code(personalCodeOfPairing);
    return {
      ok: true,
      events: [event('PairingOffered', { code: offered, ...body })],
      answer: { code: offered },
    };
  },
});

const personalCodeOfPairing = 10;

export const usePairing = command({
  name: 'desk.pair',
  may: ['device'],
  body: z.object({ code }),
  decide(body, at) {
    const pairing = at.state.pairings[plainCode(body.code)];
    const device = deviceOf(at);
    if (pairing === undefined) refuse('code-unknown', 'This pairing code is not known. Ask for a new one.');
    if (pairing.usedBy === device && at.state.devices[device]?.revoked === false) {
      return { ok: true, events: [], answer: { kind: pairing.kind } };
    }
    if (pairing.usedBy !== null) refuse('already', 'This pairing code was used already. Ask for a new one.');
    const { kind, grants, label } = pairing;
    return {
      ok: true,
      events: [event('DevicePaired', { device, kind, grants, code: pairing.code }, { label })],
      answer: { kind },
    };
  },
});

export const grantDesk = command({
  name: 'desk.grant',
  may: ['console'],
  body: z.object({ device: id, grants: z.array(grant) }),
  decide({ device, grants }, { state, by }) {
    need(state.devices[device], 'This device');
    return [event('DeviceGranted', { device, grants, by })];
  },
});

export const revokeDevice = command({
  name: 'device.revoke',
  may: ['console'],
  body: z.object({ device: id }),
  decide({ device }, { state, by }) {
    need(state.devices[device], 'This device');
    return [event('DeviceRevoked', { device, by })];
  },
});
