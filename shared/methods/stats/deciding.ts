import { rankByScore, type Ranking } from './ranking.ts';
import { sum } from './sums.ts';

/** What systemic consensing makes of one option. */
export interface Resistance {
  readonly resistance: number;
  readonly acceptancePercent: number | null;
  readonly missing: number;
}

/**
 * Systemic consensing: least total resistance wins, R = Σ of 0–10, acceptance = 100(1 − R/(10n)).
 *
 * A missing value counts half of the `highest`, so that silence is neither consent nor veto; the status quo must be among
 * the options (the caller sees to it). Source: Visotschnig & Schrotta, "Das SK-Prinzip", 2005.
 */
export function systemicConsensing(
  resistance: Readonly<Record<string, readonly (number | null)[]>>,
  highest = 10,
): {
  readonly options: Readonly<Record<string, Resistance>>;
  readonly ranking: Ranking;
} {
  const read = Object.entries(resistance).map(([option, given]) => {
    const total = sum(given.map((each) => each ?? highest / 2));
    const acceptancePercent = given.length > 0 ? 100 * (1 - total / (highest * given.length)) : null;
    const missing = given.filter((each) => each === null).length;
    return [option, { resistance: total, acceptancePercent, missing }] as const;
  });
  return {
    options: Object.fromEntries(read),
    ranking: rankByScore(new Map(read.map(([option, { resistance: total }]) => [option, -total]))),
  };
}

/** A show of fingers. */
export interface FistToFive {
  readonly votes: number;
  readonly lowest: number | null;
  readonly mean: number | null;
  /** Votes of 0. */
  readonly blocks: number;
  /** Votes of 1 or 2: concerns to resolve first. */
  readonly concerns: number;
  readonly passes: boolean;
  readonly percentSupporting: number | null;
}

/** Fist to five: 0 blocks, 1–2 are concerns, all at 3 or more passes; nobody voting passes nothing. */
export function fistToFive(votes: readonly number[]): FistToFive {
  const supporting = votes.filter((each) => each >= 3).length;
  const some = votes.length > 0;
  return {
    votes: votes.length,
    lowest: some ? Math.min(...votes) : null,
    mean: some ? sum(votes) / votes.length : null,
    blocks: votes.filter((each) => each === 0).length,
    concerns: votes.filter((each) => each === 1 || each === 2).length,
    passes: some && supporting === votes.length,
    percentSupporting: some ? (100 * supporting) / votes.length : null,
  };
}

/** Levels of the gradients of agreement, from whole-hearted endorsement (1) to veto (8). */
export const GRADIENT_LEVELS = 8;

/**
 * Gradients of agreement: the distribution over eight levels, and no mean, which would average a veto
 * away. Source: Kaner, "Facilitator's Guide to Participatory Decision-Making", 1996.
 */
export function gradientsOfAgreement(levels: readonly number[]): {
  readonly votes: number;
  readonly perLevel: readonly number[];
  readonly vetoes: number;
} {
  const perLevel = Array.from(
    { length: GRADIENT_LEVELS },
    (_, i) => levels.filter((level) => level === i + 1).length,
  );
  return { votes: sum(perLevel), perLevel, vetoes: perLevel[GRADIENT_LEVELS - 1] ?? 0 };
}

/**
 * Quadratic voting: v votes cost v², the sum must stay within the budget; ballots over it do not
 * count. Source: Lalley & Weyl 2018, doi:10.1257/pandp.20181002.
 */
export function quadraticVoting(
  ballots: readonly Readonly<Record<string, number>>[],
  budget: number,
): {
  readonly costs: readonly number[];
  readonly valid: readonly boolean[];
  readonly totals: Readonly<Record<string, number>>;
} {
  const costs = ballots.map((ballot) => sum(Object.values(ballot).map((votes) => votes ** 2)));
  const valid = costs.map((cost) => cost <= budget);
  const totals = new Map<string, number>();
  for (const [i, ballot] of ballots.entries()) {
    if (valid[i] !== true) continue;
    for (const [option, votes] of Object.entries(ballot))
      totals.set(option, (totals.get(option) ?? 0) + votes);
  }
  return { costs, valid, totals: Object.fromEntries(totals) };
}
