import type { NoValue } from '../../methods/stats/computed.ts';
import type { Outcome } from './ballot.ts';
import type { InWords } from './dossier.ts';

/** Statistics of agreement between people, in the order in which they are printed. */
export type AgreementName = 'kendall' | 'krippendorff' | 'fleiss' | 'gwet' | 'icc';

/**
 * Why a ballot has no value of a statistic: nothing that it could be computed from, or nothing that it could mean.
 *
 * `secret`: answers of one person are not linked. `imported`: nobody kept them. `too-few-complete`: fewer than the
 * minimum answered everything. `nearly-all`: so few did not that they could be told by subtraction. The rest says that
 * the answers are of a kind for which it is not meant.
 */
export type NoStatistic =
  | NoValue
  | 'secret'
  | 'imported'
  | 'too-few-complete'
  | 'nearly-all'
  | 'two-answers'
  | 'many-answers'
  | 'words'
  | 'places'
  | 'budget'
  | 'duels';

/** One statistic of a ballot: a value, or why there is none. */
export type AgreementTold = {
  readonly name: AgreementName;
  /** People and statements that it is of; of answers that need not be linked, the most people of any statement. */
  readonly people: number;
  readonly statements: number;
  readonly value: number | null;
  /** Of Kendall's W, by the chi-square approximation. */
  readonly p: number | null;
  readonly why: NoStatistic | null;
};

/** What moved on one statement between two rounds, among those who answered in both. */
export type StabilityTold = {
  readonly statement: string;
  readonly both: number;
  /** Medians, as places from the lowest answer. */
  readonly before: number;
  readonly now: number;
  readonly changed: number;
  /** Net change of the marginals, 0 to 1. */
  readonly net: number;
  /** Change of the coefficient of variation, first less second; null where there is none. */
  readonly spread: number | null;
  /** Wilcoxon's signed-rank test, two-sided, zeros dropped; null where nobody changed. */
  readonly p: number | null;
  readonly isExact: boolean;
  /** Cohen's κ with quadratic weights; null without variation. */
  readonly kappa: number | null;
};

/** How a round stands to the one before. */
export type RoundTold = {
  /** Id of the ballot before. */
  readonly previous: string;
  /** People: of the round before, of both, and those who were not in it. */
  readonly before: number;
  readonly both: number;
  readonly joined: number;
  /** Statements on the same wording whose figures may be told. */
  readonly moved: readonly StabilityTold[];
  /** Statements on the same wording of which they may not. */
  readonly hidden: readonly string[];
};

/** How first answers of a real-time ballot became last ones. */
export type RevisedTold = Pick<RoundTold, 'moved' | 'hidden'>;

/** What another rule would have made of the same published tables. */
export type OtherRuleTold = {
  readonly rule: InWords;
  readonly agreed: number;
  /** Statements whose outcome it would have changed. */
  readonly changed: readonly { readonly statement: string; readonly outcome: Outcome }[];
};

/** What is told of a ballot beyond its verdicts. */
export type BallotStatistics = {
  /** Agreement between people; none where nothing is shown to compute it from. */
  readonly agreement: readonly AgreementTold[];
  /** How it stands to the round before; null for a first one. */
  readonly since: RoundTold | null;
  /** Of a real-time ballot; null of every other. */
  readonly revised: RevisedTold | null;
  /** Empty until its result was adopted. */
  readonly otherRules: readonly OtherRuleTold[];
};
