import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { ConsultationCommit } from '../consultation/session.ts';

/** Events that change, beside the counts that all see, only what their own sender sees of its own. */
const ownOnly: ReadonlySet<string> = new Set(['ResponseCast', 'DoneFlagged']);

/** Events that change what the sender's table sees as well. */
const tableOnly: ReadonlySet<string> = new Set([
  'InputWritten',
  'InputEdited',
  'InputWithdrawn',
  'InputMarkedTop',
]);

/**
 * The devices whose own part a commit can have changed; null when it can be any.
 *
 * A ballot of 200 seats is 200 votes in a few seconds: looking at 200 phones' parts after each would cost more than
 * the votes.
 */
export function touchedDevices(commit: ConsultationCommit): ReadonlySet<string> | null {
  if (!commit.events.every(({ type }) => ownOnly.has(type) || tableOnly.has(type))) return null;
  if (commit.marks.some(({ type }) => type === 'BoxOpened')) return null;
  const senders = new Set(
    commit.submissions.flatMap(({ actor, outcome }) =>
      outcome.ok && actor.kind === 'device' ? [actor.device] : [],
    ),
  );
  if (!commit.events.some(({ type }) => tableOnly.has(type))) return senders;
  // A desk writes for others: their own cards change, wherever they sit.
  if (
    commit.submissions.some(
      ({ actor, command }) => actor.kind !== 'device' || typeof command.seat !== 'string',
    )
  )
    return null;
  return new Set([...senders, ...atTheirTables(commit.after, senders)]);
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
