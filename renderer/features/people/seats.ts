import type { Category } from '../../../shared/domain/model/people.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';
import { folded, matches } from '../../../shared/util/fold.ts';

export const seatFilters = ['all', 'expected', 'arrived', 'online', 'paper', 'removed'] as const;

export type SeatFilter = (typeof seatFilters)[number];

const kept: Readonly<Record<SeatFilter, (seat: SeatView) => boolean>> = {
  all: (seat) => seat.removed === null,
  expected: (seat) => seat.removed === null && !seat.present,
  arrived: (seat) => seat.present,
  online: (seat) => seat.online,
  paper: (seat) => seat.paper && seat.removed === null,
  removed: (seat) => seat.removed !== null,
};

export function labelsOf(categories: readonly Category[]): ReadonlyMap<string, string> {
  return new Map(categories.map(({ id, label }) => [id, label]));
}

export function seatsInOrder(seats: { readonly [id: string]: SeatView }): readonly SeatView[] {
  return Object.values(seats).sort((a, b) => a.number - b.number);
}

export function countBy(seats: readonly SeatView[]): Readonly<Record<SeatFilter, number>> {
  const counts = { all: 0, expected: 0, arrived: 0, online: 0, paper: 0, removed: 0 };
  for (const seat of seats) for (const filter of seatFilters) if (kept[filter](seat)) counts[filter] += 1;
  return counts;
}

/**
 * Seats of a filter that match what was typed; an exact seat number or personal code comes first.
 *
 * @param isSafe names are hidden, so they are not searched either.
 */
export function findSeats(
  seats: readonly SeatView[],
  wanted: { readonly filter: SeatFilter; readonly query: string; readonly isSafe?: boolean },
  labels: ReadonlyMap<string, string>,
): readonly SeatView[] {
  const query = folded(wanted.query);
  const found = seats.filter(
    (seat) => kept[wanted.filter](seat) && matches(textOf(seat, labels, wanted.isSafe === true), query),
  );
  const exact = found.filter((seat) => String(seat.number) === query || seat.code.toLowerCase() === query);
  return exact.length === 0 ? found : [...exact, ...found.filter((seat) => !exact.includes(seat))];
}

function textOf(seat: SeatView, labels: ReadonlyMap<string, string>, isSafe: boolean): string {
  const { number, person, organisation, category, country, level, table, code } = seat;
  const names = isSafe ? [] : [person, organisation];
  return folded(
    [number, ...names, labels.get(category), country, level, table, code].filter(Boolean).join(' '),
  );
}

/** A personal code as it is read aloud: "ABCD EFGH". */
export function spelled(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
