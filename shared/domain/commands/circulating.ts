import { z } from 'zod';
import { secondsAfter } from '../../util/time.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { Circulation } from '../model/circulation.ts';
import type { Consultation } from '../model/consultation.ts';
import { command, need, refuse } from './command.ts';
import { id, maybeWords } from './words.ts';

const copies = z
  .array(z.object({ code: z.string().regex(/^[0-9a-f]{64}$/u), seat: id.nullable() }))
  .max(2000)
  .default([]);

type Copies = z.infer<typeof copies>;

function mustBeSeats(state: Consultation, given: Copies): void {
  for (const { seat } of given) {
    if (seat === null) continue;
    const row = need(state.seats[seat], 'A seat for which a copy was asked');
    if (row.removed !== null) {
      refuse('removed', 'One of these seats is not in use any more. Choose again who gets a copy.');
    }
  }
}

/** Whether a day is over everywhere on earth; false for what is no day. */
function hasPassed(day: string | null, now: string): boolean {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/u.test(day) && day < secondsAfter(now, -12 * 3600).slice(0, 10);
}

/** The newest circulation of a version that takes comments; undefined where there is none. */
export function openCirculation(state: Consultation, version: string): Circulation | undefined {
  return Object.values(state.circulations).findLast(
    (row) => row.version === version && row.closedAt === null,
  );
}

/**
 * Sends an adopted version out for comments.
 *
 * The host makes the codes of the copies and hands over their hashes: the codes themselves are in the copies alone.
 */
export const startCirculation = command({
  name: 'circulation.start',
  may: ['console', 'host'],
  body: z.object({
    version: id,
    note: maybeWords(2000).default(''),
    until: maybeWords(40).nullable().default(null),
    withoutCode: z.boolean().default(false),
    copies,
  }),
  decide(body, at) {
    const { state, by } = at;
    const version = need(
      state.framework.versions.find((row) => row.id === body.version),
      'This version of the framework',
    );
    if (version.content === null) {
      refuse('not-found', 'The words of this version were erased. Circulate another one.');
    }
    if (openCirculation(state, version.id) !== undefined) {
      refuse(
        'already',
        'This version is being commented on already. Give out more copies of it, or close it first.',
      );
    }
    if (hasPassed(body.until, at.now)) {
      refuse('bad-input', 'This day has passed. Choose a later one, or none.');
    }
    mustBeSeats(state, body.copies);
    const circulation = at.id();
    const { until, withoutCode, note } = body;
    const data = { circulation, version: version.id, hash: version.hash, until, withoutCode, by };
    return {
      ok: true,
      events: [
        event('VersionCirculated', data, { note }),
        ...(body.copies.length === 0 ? [] : [event('CopiesGiven', { circulation, copies: body.copies, by })]),
      ],
      answer: { circulation },
    };
  },
});

/** More copies. One for a seat makes an earlier one void that did not come back yet. */
export const giveCopies = command({
  name: 'circulation.give',
  may: ['console', 'host'],
  body: z.object({ circulation: id, copies }),
  decide(body, { state, by }) {
    const { id: circulation, closedAt } = need(state.circulations[body.circulation], 'This circulation');
    if (closedAt !== null) {
      refuse('wrong-phase', 'This circulation was closed. Open it again before giving out more copies.');
    }
    mustBeSeats(state, body.copies);
    return body.copies.length === 0 ? [] : [event('CopiesGiven', { circulation, copies: body.copies, by })];
  },
});

/** No more comments; or some more, after all. */
export const closeCirculation = command({
  name: 'circulation.close',
  may: ['lead'],
  body: z.object({ circulation: id, closed: z.boolean() }),
  decide(body, { state, by }) {
    const {
      id: circulation,
      closedAt,
      version,
    } = need(state.circulations[body.circulation], 'This circulation');
    if ((closedAt !== null) === body.closed) {
      refuse('already', body.closed ? 'It was closed already.' : 'It is open already.');
    }
    if (!body.closed && openCirculation(state, version) !== undefined) {
      refuse('already', 'This version is being commented on already. Close that circulation first.');
    }
    const back = { name: 'circulation.close', body: { circulation, closed: !body.closed } };
    const closing = event('CirculationClosed', { circulation, closed: body.closed, by });
    return [undoable(closing, body.closed ? 'commenting closed' : 'commenting opened again', back)];
  },
});
