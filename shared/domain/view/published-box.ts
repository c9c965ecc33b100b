import type { Consultation } from '../model/consultation.ts';

/** One vote of a counted secret ballot, under the random number that the voter's device drew. */
export type PublishedVote = {
  readonly id: string;
  readonly item: string;
  readonly value: number | 'abstain';
};

/** The list, and the statements that are not in it because their counts are withheld. */
export type PublishedBox = { readonly rows: readonly PublishedVote[]; readonly withheld: readonly string[] };

/**
 * The list in which voters find their own votes; null before the count and where the result is withheld.
 *
 * Groups are left out, and so are statements whose counts are withheld: the list tells nothing that the
 * published totals do not. It is sorted by number, so its order tells nothing either.
 */
export function publishedBox(state: Consultation, ballotId: string): PublishedBox | null {
  const ballot = state.ballots[ballotId];
  if (ballot === undefined || ballot.collection !== 'secret' || ballot.phase !== 'counted') return null;
  if (ballot.withheld !== null || ballot.box === null) return null;
  const detail = ballot.result?.detail;
  const rows = ballot.box.rows.flatMap(({ id, item, response }): PublishedVote[] => {
    const { value } = response;
    if (isWithheld(detail, item)) return [];
    return typeof value === 'number' || value === 'abstain' ? [{ id, item, value }] : [];
  });
  const asked = ballot.items.map(({ statement }) => statement);
  return { rows, withheld: asked.filter((item) => isWithheld(detail, item)) };
}

function isWithheld(detail: unknown, item: string): boolean {
  const found = member(member(detail, item), 'published');
  return member(found, 'kind') !== 'shown';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
