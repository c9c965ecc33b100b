import { hashOfFrozen } from '../../../../shared/docs/freeze.ts';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import type { TeamStatement } from '../../../../shared/domain/view/team-view.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { type HistoryPage, readAt, readHistory } from '../history/history-api.ts';

/** Versions that are asked for at most, the nearest to the adoption first. */
const mostAsked = 8;

/**
 * What a document said when it was adopted; null where it cannot be found any more.
 *
 * A wording stands in the statement's own history. Other texts are looked for among the versions that were named and
 * the ends of sittings, by the fingerprint: what has it is what was adopted.
 */
export async function adoptedVersion(
  text: TeamDocument,
  statement: TeamStatement | undefined,
  page: HistoryPage,
): Promise<JsonObject | null> {
  const adoption = text.adoptions.at(-1);
  if (adoption === undefined) return null;
  const wording = statement?.versions.find(({ v }) => v === adoption.version);
  if (wording !== undefined) return { kind: 'wording', text: wording.text };
  const at = Date.parse(adoption.at);
  const { entries } = await readHistory(text.id, page);
  const candidates = [
    ...text.named.map((version) => ({ change: version.change, away: Math.abs(Date.parse(version.at) - at) })),
    ...entries.map((entry) => ({ change: entry.to, away: Math.abs(Date.parse(entry.endedAt) - at) })),
  ].toSorted((one, other) => one.away - other.away);
  const changes = [...new Set(candidates.map(({ change }) => change))].slice(0, mostAsked);
  for (const change of changes) {
    // oxlint-disable-next-line no-await-in-loop -- the nearest version mostly is the one: the others are not asked for
    const frozen = await readAt(text.id, change, page);
    if (frozen !== null && hashOfFrozen(frozen) === adoption.hash) return frozen;
  }
  return null;
}
