import { z } from 'zod';
import type { EventDraft } from '../event.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { SeatFacts } from '../evolve/people-events.ts';
import type { Seat } from '../model/people.ts';
import { defined } from './about.ts';
import { type Case, command, need, refuse } from './command.ts';
import { anyObject, id, isoTime, language, line, maybeWords, role } from './words.ts';

/** Length of a personal code: the card's and the rejoin code. */
export const personalCode = 8;

const place = z.object({
  category: id,
  country: maybeWords(80).nullable().default(null),
  level: maybeWords(80).nullable().default(null),
  language: language.default('en'),
  table: maybeWords(40).nullable().default(null),
  role: role.default('participant'),
  voting: z.boolean().default(true),
});

const identity = z.object({
  person: maybeWords(200).nullable().default(null),
  organisation: maybeWords(300).nullable().default(null),
  leavesAt: isoTime.nullable().default(null),
  externalId: maybeWords(80).nullable().default(null),
  more: anyObject.nullable().default(null),
});

export const addCategory = command({
  name: 'category.add',
  may: ['console', 'registration'],
  body: z.object({
    label: line(200),
    level: maybeWords(80).nullable().default(null),
    declarationRequired: z.boolean().default(false),
  }),
  decide(body, at) {
    const order = Object.keys(at.state.categories).length + 1;
    const category = at.id();
    return {
      ok: true,
      events: [event('CategoryAdded', { id: category, order, ...body })],
      answer: { category },
    };
  },
});

export const editCategory = command({
  name: 'category.edit',
  may: ['console'],
  body: z.object({
    category: id,
    label: line(200).optional(),
    level: maybeWords(80).nullable().optional(),
    declarationRequired: z.boolean().optional(),
  }),
  decide({ category, ...changes }, { state }) {
    need(state.categories[category], 'This category');
    return [event('CategoryEdited', { category, changes: defined(changes) })];
  },
});

/** Observers never vote, whatever a list says. */
export function facts(given: SeatFacts): SeatFacts {
  return given.role === 'observer' ? { ...given, voting: false } : given;
}

export function nextNumber(at: Case): number {
  return Object.values(at.state.seats).reduce((most, seat) => Math.max(most, seat.number), 0) + 1;
}

const noOne = { person: null, organisation: null, leavesAt: null, externalId: null, more: null };

/** Draft a new seat; `code` is its personal code. */
export function newSeat(
  at: Case,
  given: SeatFacts,
  who: Partial<typeof noOne & { person: string | null }>,
  options: { readonly seat: string; readonly number: number; readonly walkIn: boolean },
): EventDraft {
  return event(
    'SeatAdded',
    { ...options, facts: facts(given) },
    { ...noOne, ...who, code: at.code(personalCode) },
  );
}

export const addSeat = command({
  name: 'seat.add',
  may: ['console', 'registration'],
  body: place.extend(identity.shape),
  decide({ person, organisation, leavesAt, externalId, more, ...given }, at) {
    need(at.state.categories[given.category], 'This category');
    const seat = at.id();
    const who = { person, organisation, leavesAt, externalId, more } as typeof noOne;
    const added = newSeat(at, given, who, { seat, number: nextNumber(at), walkIn: false });
    return { ok: true, events: [added], answer: { seat } };
  },
});

/** What a list may leave out stays as it is on the seat. */
const listed = place
  .omit({ category: true })
  .extend({ category: line(200) })
  .extend(identity.shape)
  .extend({ more: anyObject.nullable().optional() });

/** A list of people is compared with who is there: no seat is renumbered, no printed card becomes void. */
export const importPeople = command({
  name: 'people.import',
  may: ['console'],
  body: z.object({ people: z.array(listed).min(1, 'The list is empty.').max(2000), removeGone: z.boolean() }),
  decide({ people, removeGone }, at) {
    const byLabel = new Map(
      Object.values(at.state.categories).map((row) => [row.label.toLowerCase(), row.id]),
    );
    const byExternal = new Map(
      Object.values(at.state.seats).flatMap((seat) =>
        seat.externalId === null ? [] : [[seat.externalId, seat]],
      ),
    );
    const events: EventDraft[] = [];
    let number = nextNumber(at);
    let order = Object.keys(at.state.categories).length;
    const counts = { added: 0, changed: 0, gone: 0 };
    const seen = new Set<string>();
    for (const { person, organisation, leavesAt, externalId, more, category: label, ...rest } of people) {
      let category = byLabel.get(label.toLowerCase());
      if (category === undefined) {
        category = at.id();
        order += 1;
        byLabel.set(label.toLowerCase(), category);
        events.push(
          event('CategoryAdded', { id: category, label, level: null, order, declarationRequired: false }),
        );
      }
      const who = defined({ person, organisation, leavesAt, externalId, more });
      const given = facts({ ...rest, category });
      const known = externalId === null ? undefined : byExternal.get(externalId);
      if (externalId !== null && seen.has(externalId)) {
        refuse('bad-input', `“${externalId}” stands twice in the list. Please make each line's id its own.`);
      }
      if (externalId !== null) seen.add(externalId);
      if (known === undefined) {
        events.push(newSeat(at, given, who as typeof noOne, { seat: at.id(), number, walkIn: false }));
        number += 1;
        counts.added += 1;
      } else if (differs(known, given, who)) {
        events.push(event('SeatEdited', { seat: known.id, facts: given, by: at.by }, who));
        counts.changed += 1;
      }
    }
    for (const [externalId, seat] of byExternal) {
      if (seen.has(externalId) || seat.removed !== null) continue;
      counts.gone += 1;
      if (removeGone) {
        events.push(
          undoable(
            event('SeatRemoved', { seat: seat.id, by: at.by }, { reason: 'Not on the new list.' }),
            `seat ${seat.number} removed`,
            { name: 'seat.return', body: { seat: seat.id } },
          ),
        );
      }
    }
    return { ok: true, events, answer: counts };
  },
});

function differs(known: Seat, given: SeatFacts, who: Partial<Seat>): boolean {
  return Object.entries({ ...given, ...who }).some(
    ([key, value]) => JSON.stringify(known[key as keyof Seat]) !== JSON.stringify(value),
  );
}

export const editSeat = command({
  name: 'seat.edit',
  may: ['console', 'registration'],
  body: z.object({
    seat: id,
    category: id.optional(),
    country: maybeWords(80).nullable().optional(),
    level: maybeWords(80).nullable().optional(),
    language: language.optional(),
    table: maybeWords(40).nullable().optional(),
    role: role.optional(),
    voting: z.boolean().optional(),
    person: maybeWords(200).nullable().optional(),
    organisation: maybeWords(300).nullable().optional(),
    leavesAt: isoTime.nullable().optional(),
  }),
  decide({ seat, person, organisation, leavesAt, ...given }, at) {
    const row = need(at.state.seats[seat], 'This seat');
    const privileged = given.role !== undefined && given.role !== row.role && !at.rights.has('console');
    if (privileged) refuse('not-allowed', 'Roles are given on the facilitator’s own laptop.');
    if (given.category !== undefined) need(at.state.categories[given.category], 'This category');
    const observer = (given.role ?? row.role) === 'observer';
    const changes = { ...defined(given), ...(observer ? { voting: false } : {}) };
    return [
      event('SeatEdited', { seat, facts: changes, by: at.by }, defined({ person, organisation, leavesAt })),
    ];
  },
});

export const removeSeat = command({
  name: 'seat.remove',
  may: ['console', 'registration'],
  body: z.object({ seat: id, reason: maybeWords(300).default('') }),
  decide({ seat, reason }, { state, by }) {
    const row = need(state.seats[seat], 'This seat');
    if (row.removed !== null) refuse('already', 'This seat was removed already.');
    return [
      undoable(event('SeatRemoved', { seat, by }, { reason }), `seat ${row.number} removed`, {
        name: 'seat.return',
        body: { seat },
      }),
    ];
  },
});

export const returnSeat = command({
  name: 'seat.return',
  may: ['console', 'registration'],
  body: z.object({ seat: id }),
  decide({ seat }, { state, by }) {
    if (need(state.seats[seat], 'This seat').removed === null) refuse('already', 'This seat is in the room.');
    return [event('SeatReturned', { seat, by })];
  },
});
