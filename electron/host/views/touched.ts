import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { ConsultationCommit } from '../consultation/session.ts';

/** Events that change, beside the counts that all see, only what their own sender sees of its own. */
const ownOnly: ReadonlySet<string> = new Set([
  'ResponseCast',
  'DoneFlagged',
  'PileNamed',
  'PileDropped',
  'ItemsPiled',
  'ItemRated',
]);

/** Events that change what the sender's table sees as well. */
const tableOnly: ReadonlySet<string> = new Set([
  'InputWritten',
  'InputEdited',
  'InputWithdrawn',
  'InputMarkedTop',
]);

/** Whose own part a change concerns. */
export type Touched = {
  /** Those who wait for it: they did it, or sit at the same table. */
  readonly now: ReadonlySet<string>;
  /** It may concern anybody's. */
  readonly others: boolean;
};

export const nobodysOwn: Touched = { now: new Set(), others: false };
export const anybodysOwn: Touched = { now: new Set(), others: true };

/**
 * The devices whose own part a commit can have changed.
 *
 * A ballot of 200 seats is 200 votes in a few seconds: looking at 200 phones' parts after each would cost more than
 * the votes.
 */
export function touchedBy(commit: ConsultationCommit): Touched {
  const senders = new Set(
    commit.submissions.flatMap(({ actor, outcome }) =>
      outcome.ok && actor.kind === 'device' ? [actor.device] : [],
    ),
  );
  const bounded =
    commit.events.every(({ type }) => ownOnly.has(type) || tableOnly.has(type)) &&
    commit.marks.every(({ type }) => type !== 'BoxOpened');
  // A desk writes and votes for others: their own part changes, wherever they sit.
  const forOthers = commit.submissions.some(
    ({ actor, command }) => actor.kind !== 'device' || typeof command.seat !== 'string',
  );
  if (!bounded || forOthers) return { now: senders, others: true };
  if (commit.events.every(({ type }) => ownOnly.has(type))) return { now: senders, others: false };
  return { now: new Set([...senders, ...atTheirTables(commit.after, senders)]), others: false };
}

function atTheirTables(state: Consultation, devices: ReadonlySet<string>): string[] {
  const seats = Object.values(state.seats);
  const tables = new Set(
    seats.flatMap(({ device, table }) =>
      device !== null && table !== null && devices.has(device) ? [table] : [],
    ),
  );
  return seats.flatMap(({ device, table }) =>
    device !== null && table !== null && tables.has(table) ? [device] : [],
  );
}
