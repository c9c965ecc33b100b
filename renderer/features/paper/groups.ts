import { OTHER_GROUPS } from '../../../shared/methods/smallGroups/publish.ts';
import type { SeatView, TeamBallot } from '../../../shared/domain/view/team-view.ts';
import type { AnswerLevel } from '../../../shared/methods/question.ts';

export type PaperGroup = {
  /** A category, or the pool of small ones. */
  readonly id: string;
  readonly categories: readonly string[];
  readonly marks: number;
  readonly entered: number;
};

/** The published groups of a secret ballot, with the marks and the papers of each. */
export function paperGroups(
  ballot: TeamBallot,
  seats: { readonly [id: string]: SeatView },
): readonly PaperGroup[] {
  const pool = ballot.plan?.pool?.groups ?? [];
  const groupOf = (category: string): string => (pool.includes(category) ? OTHER_GROUPS : category);
  const groups = new Map<string, string[]>();
  for (const { group, eligible } of ballot.plan?.fates ?? []) {
    if (eligible === 0) continue;
    const id = groupOf(group);
    groups.set(id, [...(groups.get(id) ?? []), group]);
  }
  const marked = ballot.paperMarks.map((seat) => groupOf(seats[seat]?.category ?? ''));
  return [...groups].map(([id, categories]) => ({
    id,
    categories,
    marks: marked.filter((group) => group === id).length,
    entered: ballot.paperEntered[id] ?? 0,
  }));
}

/** What may stand on a paper; null where a paper of this ballot cannot be typed here. */
export function paperLevels({ question }: TeamBallot): readonly AnswerLevel[] | null {
  return question === null || question.sheet !== null ? null : question.levels;
}

/** Seats that may have a paper of a ballot: those with a vote. */
export function votersAmong(seats: { readonly [id: string]: SeatView }): readonly SeatView[] {
  return Object.values(seats).filter((seat) => seat.voting && seat.removed === null);
}
