import type { GroupPlan } from '../../methods/smallGroups/plan.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import type { BoxComment, BoxRow } from '../event.ts';
import type { Collection } from './programme.ts';
import type { Trail } from './trail.ts';

export type BallotPhase = 'draft' | 'locked' | 'open' | 'stopped' | 'counted' | 'void';

/** A statement on a ballot, with the wording that was frozen. */
export type BallotItem = {
  readonly statement: string;
  readonly version: number;
  /** The hash of the adopted document that the wording came from, where it did. */
  readonly adopted?: string;
};

/** One round on frozen wording under a locked rule. */
export type Ballot = {
  readonly id: string;
  readonly step: string | null;
  readonly run: string | null;
  readonly meeting: string | null;
  readonly label: string;
  readonly round: number;
  /** The ballot whose answers this round shows back. */
  readonly previous: string | null;
  /** The ballot that this one repeats and, once counted, replaces. */
  readonly supersedes: string | null;
  readonly method: string;
  readonly settings: JsonObject;
  readonly collection: Collection;
  readonly practice: boolean;
  readonly items: readonly BallotItem[];
  /** Items in sections of at most 12; a secret ballot is cast by section. */
  readonly sections: readonly (readonly string[])[];
  readonly rule: JsonObject | null;
  readonly lockedAt: string | null;
  readonly lockedBy: string | null;
  /** What becomes of each group in every table, fixed with the rule. */
  readonly plan: GroupPlan | null;
  /** Seats that may vote, fixed at opening: seat → its category then. */
  readonly electorate: { readonly [seat: string]: string };
  readonly recusals: { readonly [statement: string]: readonly string[] };
  readonly publicKey: string | null;
  readonly phase: BallotPhase;
  readonly openedAt: string | null;
  readonly stoppedAt: string | null;
  readonly countedAt: string | null;
  /** Named and group: seat → statement → response. Secret: always empty. */
  readonly responses: { readonly [seat: string]: { readonly [statement: string]: JsonObject } };
  /** Of a real-time ballot, how each answer moved: seat → statement → trail. Null of every other ballot. */
  readonly trails: { readonly [seat: string]: { readonly [statement: string]: Trail } } | null;
  /** Of a real-time ballot: statement → the rows that moved in each picture that phones were given, in order. */
  readonly pictures: { readonly [statement: string]: readonly (readonly string[])[] };
  /** Secret: seat → sections whose envelope is in the box. */
  readonly sealed: { readonly [seat: string]: readonly number[] };
  /** Seats marked on the roll as having voted on paper. */
  readonly paperMarks: readonly string[];
  /** Paper votes entered (anonymous batches): how many, by group. */
  readonly paperEntered: { readonly [group: string]: number };
  readonly withdrawn: { readonly [statement: string]: string };
  readonly box: { readonly rows: readonly BoxRow[]; readonly comments: readonly BoxComment[] } | null;
  readonly boxHash: string | null;
  /** Who took part: seats, without any answer. */
  readonly roll: readonly string[];
  readonly result: BallotResult | null;
  readonly supersededBy: string | null;
  /** Why the result is not shown, where it is not. */
  readonly withheld: string | null;
  readonly voidReason: string | null;
  /** What an import brought beside. */
  readonly more: JsonObject | null;
};

export type Outcome = 'agreed' | 'not-agreed' | 'rejected' | 'no-quorum' | 'no-verdict';

/** What a method's `analyse` returns for a counted ballot; `detail` is the method's own. */
export type BallotResult = {
  readonly analysis: { readonly method: string; readonly version: number };
  readonly outcomes: { readonly [statement: string]: Outcome };
  /** Items with too few answers to show any: a secret ballot keeps nothing of them. */
  readonly withheld: readonly string[];
  readonly detail: Json;
};
