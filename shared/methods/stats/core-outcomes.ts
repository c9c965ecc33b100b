/** Which published rule puts an outcome out of the set. */
export type OutRule = 'symmetric' | 'at-most-half';

/** One stakeholder group's ratings under the rule; percentages are `null` when nobody rated. */
export interface CoreOutcomeGroup {
  readonly group: string;
  readonly rated: number;
  readonly percentHigh: number | null;
  readonly percentLow: number | null;
}

/**
 * Core outcome sets: in at ≥ 70% scoring 7–9 and < 15% scoring 1–3 in every stakeholder group.
 *
 * Exactly 70 passes, exactly 15 fails; "unable to score" is left out by the caller. Two published
 * rules for out: `symmetric` (≥ 70% 1–3 and < 15% 7–9 in every group) and `at-most-half` (≤ 50% 7–9
 * in every group). A group in which nobody rated prevents both verdicts. Sources: Williamson et al.
 * 2017, doi:10.1186/s13063-017-1978-4; Trials 2015, doi:10.1186/s13063-015-1011-8, table 1.
 */
export function coreOutcomeVerdict(
  groups: Readonly<Record<string, readonly number[]>>,
  outRule: OutRule,
): { readonly verdict: 'in' | 'out' | 'no consensus'; readonly groups: readonly CoreOutcomeGroup[] } {
  const read = Object.entries(groups).map(([group, ratings]) => ({
    group,
    rated: ratings.length,
    high: ratings.filter((each) => each >= 7).length,
    low: ratings.filter((each) => each <= 3).length,
  }));
  // Whole numbers throughout: 0.15 × 20 is not 3 in floating point.
  const allGroups = (test: (each: (typeof read)[number]) => boolean) =>
    read.length > 0 && read.every((each) => each.rated > 0 && test(each));
  const isIn = allGroups((each) => 100 * each.high >= 70 * each.rated && 100 * each.low < 15 * each.rated);
  const isOut =
    outRule === 'symmetric'
      ? allGroups((each) => 100 * each.low >= 70 * each.rated && 100 * each.high < 15 * each.rated)
      : allGroups((each) => 100 * each.high <= 50 * each.rated);
  const percentOf = (count: number, all: number) => (all > 0 ? (100 * count) / all : null);
  return {
    verdict: isIn ? 'in' : isOut ? 'out' : 'no consensus',
    groups: read.map(({ group, rated, high, low }) => ({
      group,
      rated,
      percentHigh: percentOf(high, rated),
      percentLow: percentOf(low, rated),
    })),
  };
}

/** Votes on a recommendation, in the five fields of the GRADE grid. */
export interface GradeVotes {
  readonly strongFor: number;
  readonly weakFor: number;
  readonly neutral: number;
  readonly weakAgainst: number;
  readonly strongAgainst: number;
}

/**
 * The GRADE grid: a direction needs at least 50% in its favour and less than 20% for the other side;
 * strong needs at least 70% strong. Source: Jaeschke et al. 2008, doi:10.1136/bmj.a744.
 */
export function gradeGrid(votes: GradeVotes): {
  readonly percentFor: number | null;
  readonly percentAgainst: number | null;
  readonly recommendation: 'for' | 'against' | 'none';
  readonly strength: 'strong' | 'weak' | null;
} {
  const inFavour = votes.strongFor + votes.weakFor;
  const against = votes.strongAgainst + votes.weakAgainst;
  const all = inFavour + against + votes.neutral;
  if (all === 0) return { percentFor: null, percentAgainst: null, recommendation: 'none', strength: null };
  const carries = (side: number, other: number) => 2 * side >= all && 5 * other < all;
  const recommendation = carries(inFavour, against) ? 'for' : carries(against, inFavour) ? 'against' : 'none';
  const strong = recommendation === 'for' ? votes.strongFor : votes.strongAgainst;
  return {
    percentFor: (100 * inFavour) / all,
    percentAgainst: (100 * against) / all,
    recommendation,
    strength: recommendation === 'none' ? null : 10 * strong >= 7 * all ? 'strong' : 'weak',
  };
}
