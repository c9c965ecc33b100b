import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { Draws } from './draws.ts';
import { type Guest, newTally, startGuest, type Tally, type WayIn } from './guest.ts';

/** Simulated people in a room, and what they did. */
export type Guests = {
  readonly tally: Tally;
  /** Everybody has seen the newest view and has nothing to do. */
  readonly idle: () => boolean;
  readonly stop: () => Promise<void>;
};

const names = [
  'Amina',
  'Baraka',
  'Chantal',
  'David',
  'Esperance',
  'Fatou',
  'Grace',
  'Hassan',
  'Irene',
  'Joseph',
];

/** Who comes: first those with a seat card, in the order of their seats, then walk-ins. */
function waysIn(state: Consultation, participants: number): WayIn[] {
  const cards = Object.values(state.seats)
    .filter(({ role, removed, code }) => removed === null && code !== '' && role !== 'facilitator')
    .toSorted(
      (one, other) =>
        Number(one.role === 'observer') - Number(other.role === 'observer') || one.number - other.number,
    )
    .slice(0, participants)
    .map((seat): WayIn => ({ kind: 'card', code: seat.code }));
  const categories = Object.values(state.categories).toSorted((one, other) => one.order - other.order);
  const language = state.about?.languages[0] ?? 'en';
  const walkIns = Array.from({ length: participants - cards.length }, (_, index): WayIn => ({
    kind: 'walk-in',
    code: state.room.joinCode,
    name: `${names[index % names.length] ?? ''} ${index + 1}`,
    category: categories[index % Math.max(1, categories.length)]?.id ?? null,
    language,
  }));
  return [...cards, ...walkIns];
}

export function startGuests(options: {
  readonly state: Consultation;
  readonly origin: string;
  readonly participants: number;
  readonly speed: number;
  readonly draws: Draws;
}): Guests {
  const { state, origin, participants, speed, draws } = options;
  const tally = newTally();
  const guests: Guest[] = waysIn(state, participants).map((wayIn, index) => {
    const name = `guest-${index + 1}`;
    return startGuest({ name, origin, wayIn, speed, draws: draws.of(name), tally });
  });
  return {
    tally,
    idle: () => guests.every((guest) => guest.idle()),
    stop: async () => void (await Promise.all(guests.map((guest) => guest.stop()))),
  };
}
