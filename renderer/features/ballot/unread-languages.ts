import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import type { SeatView } from '../../../shared/domain/view/team-view.ts';

export interface OtherLanguage {
  /** The language that they would see, of the authoritative wording. */
  readonly sees: string;
  readonly seats: number;
}

/** Seats that would read some item in a language that is not theirs, because it is not translated. */
export function otherLanguages(
  items: TeamBallot['items'],
  seats: readonly Pick<SeatView, 'language' | 'voting' | 'removed'>[],
): OtherLanguage[] {
  const counted = new Map<string, number>();
  for (const seat of seats) {
    if (!seat.voting || seat.removed !== null) continue;
    const missing = items.find(
      (item) => item.language !== seat.language && (item.translations[seat.language] ?? '') === '',
    );
    if (missing !== undefined) counted.set(missing.language, (counted.get(missing.language) ?? 0) + 1);
  }
  return [...counted].map(([sees, seats]) => ({ sees, seats }));
}

/** Seconds that one statement takes on a phone, reading included; measured in rooms of sixty. */
const secondsPerItem = 23;

export function minutesFor(items: number): number {
  return Math.max(1, Math.round((items * secondsPerItem) / 60));
}
