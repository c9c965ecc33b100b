import { attribution } from '../view/parts.ts';
import { namelessGroups } from '../view/nameless-groups.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Told } from '../model/dossier.ts';
import type { Seat } from '../model/people.ts';
import type { Collection } from '../model/programme.ts';

/** Fewest seats of a category, and fewest countries, that a Chatham House release names. */
export const fewestNamed = 3;

/** What may be told of who took part: the one place where the release policy is read. */
export type Telling = {
  readonly kind: 'archive' | 'release';
  /** Under the Chatham House rule, and not an archive. */
  readonly guarded: boolean;
  /** Categories whose names are not told. */
  readonly hidden: ReadonlySet<string>;
  /** Whether tables, places and times of what people said may be told. */
  readonly circumstances: boolean;
  /** Whether the list of seats may be told. */
  readonly seats: boolean;
  readonly category: (id: string | null) => string | null;
  /** Who said something that was collected in this way. */
  readonly told: (seat: string | null, category: string | null, collection: Collection) => Told;
};

export function telling(state: Consultation, kind: Telling['kind']): Telling {
  const policy = state.about?.release ?? 'group';
  const release = kind === 'release';
  const guarded = release && policy === 'chatham-house';
  const all = Object.keys(state.categories);
  const hidden = new Set(
    guarded
      ? all.filter((category) => {
          const seats = seatsIn(state, category);
          // Without any seat it came from a release, where it was allowed to be named.
          return seats > 0 && seats < fewestNamed;
        })
      : [],
  );
  const least = Math.max(fewestNamed, state.about?.minimumGroup ?? fewestNamed);
  // A lone seat's category is its name; so is the want of one, where nobody else is without.
  const nameless = namelessGroups(new Map(all.map((id) => [id, speakersIn(state, id)])), least);
  const category = (id: string | null): string | null =>
    id === null || hidden.has(id) ? null : (state.categories[id]?.label ?? null);
  const seatName = (id: string): string | null => {
    const seat = state.seats[id];
    if (seat === undefined) return null;
    return seat.person === null ? `${seat.number}` : `${seat.number}, ${seat.person}`;
  };
  return {
    kind,
    guarded,
    hidden,
    circumstances: !release || policy === 'open',
    seats: !release || policy === 'open',
    category,
    told(seat, group, collection) {
      const named = !release || attribution(state, collection) === 'named';
      if (named) return { category: category(group), seat: seat === null ? null : seatName(seat) };
      return { category: group !== null && !nameless.has(group) ? category(group) : null, seat: null };
    },
  };
}

/** Of those the ones that speak: who observes stands before nobody. */
function speakersIn(state: Consultation, category: string): number {
  return Object.values(state.seats).filter(
    (seat) => seat.category === category && seat.role !== 'observer' && tookPart(seat),
  ).length;
}

/** Seats of a category that took or take part. */
function seatsIn(state: Consultation, category: string): number {
  return Object.values(state.seats).filter((seat) => seat.category === category && tookPart(seat)).length;
}

function tookPart({ removed, attendance }: Seat): boolean {
  return removed === null || attendance.length > 0;
}
