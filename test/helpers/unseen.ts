import fc from 'fast-check';
import { expect } from 'vitest';
import type { Consultation, Table } from '../../shared/domain/model/consultation.ts';
import type { Seat } from '../../shared/domain/model/people.ts';
import { doorView } from '../../shared/domain/view/door-view.ts';
import { nobodyLive } from '../../shared/domain/view/live.ts';
import { phoneCommon } from '../../shared/domain/view/phone-view.ts';
import { commonView, personalView } from '../../shared/domain/view/view.ts';
import { type Draw } from './random-acts.ts';
import { type RandomRoom } from './random-room.ts';

const nat = fc.nat({ max: 99_999 });
const draws: fc.Arbitrary<Draw[]> = fc.array(fc.tuple(nat, nat, nat, nat), {
  minLength: 60,
  maxLength: 200,
  size: 'max',
});

/** Everything that everybody sees, by who sees it. */
function allViews(state: Consultation): Map<string, string> {
  const seen = new Map<string, string>();
  for (const surface of ['screen', 'console', 'phone'] as const) {
    seen.set(surface, JSON.stringify(commonView(state, nobodyLive, surface)));
  }
  seen.set('door', JSON.stringify(doorView(phoneCommon(state, nobodyLive))));
  for (const { id, kind } of Object.values(state.devices)) {
    const surface = kind === 'desk' ? 'desk' : 'phone';
    seen.set(`${surface} ${id}`, JSON.stringify(personalView(state, nobodyLive, { surface, device: id })));
  }
  return seen;
}

export const mapRows = <T>(table: Table<T>, change: (row: T) => T): Table<T> =>
  Object.fromEntries(Object.entries(table).map(([id, row]) => [id, change(row)]));

/** One thing that may not be seen: how it is changed, and who may notice. */
export type Hidden = {
  readonly change: (state: Consultation) => Consultation;
  /** The devices and surfaces that may see it: of them nothing is asked. */
  readonly mayNotice: (state: Consultation, viewer: string) => boolean;
};

export const phonesOf = (seats: readonly (Seat | undefined)[]): string[] =>
  seats.flatMap((seat) => (seat === undefined || seat.device === null ? [] : [`phone ${seat.device}`]));

export const ofSeats = (state: Consultation, ids: readonly (string | null)[]): string[] =>
  phonesOf(ids.map((id) => (id === null ? undefined : state.seats[id])));

/** Two seats that nobody can tell apart by what is published of them. */
export function twins(state: Consultation): readonly [Seat, Seat] | null {
  const seats = Object.values(state.seats).filter(
    (seat) => seat.role === 'participant' && seat.removed === null,
  );
  for (const one of seats) {
    const two = seats.find(
      (seat) => seat !== one && seat.category === one.category && seat.table === one.table,
    );
    if (two !== undefined) return [one, two];
  }
  return null;
}

export const swapped = (id: string | null, [one, two]: readonly [Seat, Seat]): string | null =>
  id === one.id ? two.id : id === two.id ? one.id : id;

/** Plays many meetings, changes what may not be seen, and looks whether anybody notices. */
export function nobodyNotices(
  { change, mayNotice }: Hidden,
  play: (list: readonly Draw[]) => RandomRoom,
): void {
  let changed = 0;
  fc.assert(
    fc.property(draws, (list) => {
      const before = play(list).world.state;
      const after = change(before);
      if (JSON.stringify(after) !== JSON.stringify(before)) changed += 1;
      const now = allViews(after);
      for (const [viewer, view] of allViews(before)) {
        if (!mayNotice(before, viewer)) expect(now.get(viewer), viewer).toBe(view);
      }
    }),
    { numRuns: 24, seed: 7 },
  );
  expect(changed, 'something really was changed').toBeGreaterThan(0);
}
