/** When the voting seats in the room are known to fall below the quorum. */
export type QuorumForecast = {
  /** ISO time of the departure that loses it. */
  readonly at: string;
  /** Voting departures known up to then, that one included. */
  readonly departures: number;
  readonly quorum: number;
};

type LeavingSeat = {
  readonly present: boolean;
  readonly voting: boolean;
  readonly leavesAt: string | null;
};

/**
 * The first departure after which fewer voting seats than the quorum are there.
 *
 * Null where there is no quorum, where it is not reached now, or where known departures leave it standing.
 * People who leave at the same minute leave together. `now` is an ISO time: who should have left already and
 * is still marked as present counts as leaving now.
 */
export function forecastQuorum(
  seats: readonly LeavingSeat[],
  quorum: number | null,
  now: string,
): QuorumForecast | null {
  const voters = seats.filter((seat) => seat.present && seat.voting);
  if (quorum === null || voters.length < quorum) return null;
  const times = voters
    .flatMap((seat) => (seat.leavesAt === null ? [] : [seat.leavesAt < now ? now : seat.leavesAt]))
    .toSorted();
  const needed = voters.length - quorum + 1;
  const at = times[needed - 1];
  if (at === undefined) return null;
  const departures = times.filter((time) => time <= at).length;
  return { at, departures, quorum };
}
