import type { Consultation } from '../model/consultation.ts';
import type { Grant } from '../model/people.ts';
import type { Actor } from './command.ts';

/**
 * What a sender may do. `device`: any browser that reached the host; `seat`: sits in the room, observers
 * included; `participant`: takes part; `lead`: runs the steps; `console`: file, network, identity, export.
 */
export type Right = 'device' | 'seat' | 'participant' | 'lead' | 'console' | 'host' | Grant;

const allGrants: readonly Grant[] = ['registration', 'sorting', 'drafting', 'paper', 'speakers'];

/** The rights of an actor who speaks for `seat`: they follow the seat's role, not the way in. */
export function rightsOf(state: Consultation, actor: Actor, seat: string | null): ReadonlySet<Right> {
  switch (actor.kind) {
    case 'host':
      return new Set<Right>(['host']);
    case 'console':
      return new Set<Right>(['console', 'lead', ...allGrants]);
    case 'device':
      return deviceRights(state, actor.device, seat);
  }
}

function deviceRights(state: Consultation, deviceId: string, seatId: string | null): ReadonlySet<Right> {
  const rights = new Set<Right>(['device']);
  const device = state.devices[deviceId];
  if (device === undefined || device.revoked) return rights;
  for (const grant of device.grants) rights.add(grant);
  const seat = seatId === null ? undefined : state.seats[seatId];
  if (seat === undefined || seat.device !== deviceId || seat.removed !== null) return rights;
  rights.add('seat');
  switch (seat.role) {
    case 'observer':
      break;
    case 'participant':
      rights.add('participant');
      break;
    case 'rapporteur':
      for (const right of ['participant', 'sorting', 'drafting'] as const) rights.add(right);
      break;
    case 'co-facilitator':
    case 'facilitator':
      for (const right of ['participant', 'lead', 'sorting', 'drafting', 'speakers'] as const)
        rights.add(right);
      break;
  }
  return rights;
}

/** The name under which an actor's deeds stand in the record. */
export function nameOf(actor: Actor, seat: string | null): string {
  if (actor.kind !== 'device') return actor.kind;
  return seat === null ? `desk:${actor.device}` : `seat:${seat}`;
}
