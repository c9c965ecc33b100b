import type { ConsultationCommit } from './session.ts';

/** When the room looks at the head of the record: what was fixed then cannot be changed unnoticed afterwards. */
const moments: ReadonlySet<string> = new Set([
  'RuleLocked',
  'BallotOpened',
  'BallotCounted',
  'StatementDecided',
]);

/**
 * Whether a commit holds one of the moments at which screen and phones keep the head.
 *
 * A head that moved with every event would tell every phone that somebody, somewhere, did something.
 */
export function isHeadMoment(commit: ConsultationCommit): boolean {
  return commit.events.some(({ type }) => moments.has(type));
}
