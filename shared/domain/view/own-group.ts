import { broughtAlong, groupAt, placeNow } from '../commands/stages.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Run } from '../model/programme.ts';
import { inputsOfRun } from './inputs-index.ts';
import { type OwnCard, ownCard } from './own-card.ts';
import { seatNumber } from './parts.ts';

/** A pair or a four: who is in it, what its members bring, and what it sends on. */
export type OwnGroup = {
  readonly place: string;
  readonly number: number;
  /** Numbers of the other seats, and the table of each. */
  readonly others: readonly { readonly seat: number; readonly table: string | null }[];
  readonly brought: readonly { readonly id: string; readonly text: string }[];
  readonly cards: readonly OwnCard[];
};

/** The group of a seat in a run; null where it works alone, or is in none. */
export function ownGroup(state: Consultation, run: Run, seat: string): OwnGroup | null {
  const place = placeNow(run, seat);
  const members = place === null ? [] : groupAt(run, place);
  if (place === null || members.length === 0) return null;
  return {
    place,
    number: Number(place.split('.')[1]),
    others: members
      .filter((member) => member !== seat)
      .map((member) => ({
        seat: seatNumber(state, member),
        table: state.seats[member]?.table ?? null,
      })),
    brought: broughtAlong(state, run, seat).map(({ id, text, original }) => ({
      id,
      text: original?.text ?? text,
    })),
    cards: inputsOfRun(state, run.id)
      .filter((input) => input.place === place && !input.erased)
      .map((input) => ownCard(state, input.id)),
  };
}
