import type { BallotFigure } from '../../figures/ballot-figure.ts';
import type { GroupPlan } from '../../methods/smallGroups/plan.ts';
import type { JsonObject } from '../../util/json.ts';
import type { DossierFramework } from './dossier-framework.ts';
import type { DossierPeople } from './dossier-people.ts';
import type { BallotStatistics } from './dossier-statistics.ts';
import type { BallotResult, Outcome } from './ballot.ts';
import type { DossierGathered } from './gathered.ts';
import type { ReleasePolicy } from './consultation.ts';
import type { Dissent, StatementStatus } from './material.ts';
import type { Collection, Meeting, Step } from './programme.ts';
import type { DossierComment } from './dossier-comment.ts';
import type { DossierText } from './dossier-text.ts';
import type { Likeness, SeatSort, SortTold } from './sort-told.ts';

/**
 * What documents, tables and open data are written from, and all that they know.
 *
 * An *archive* is the whole record as far as it was revealed. A *release* has the release policy applied: what may not
 * be told is not in here, so that no writer has to remember to leave it out.
 */
export type Dossier = {
  readonly kind: 'archive' | 'release';
  readonly policy: ReleasePolicy;
  readonly about: {
    readonly title: string;
    readonly question: string;
    readonly scope: string;
    readonly convener: string;
    readonly languages: readonly string[];
    readonly minimumGroup: number;
    readonly rehearsal: boolean;
    readonly illustrative: string | null;
  };
  readonly meetings: readonly DossierMeeting[];
  readonly gathered: readonly DossierGathered[];
  readonly people: DossierPeople;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly inputs: readonly DossierInput[];
  /** Inputs that are not here because only their original-language text exists, or nobody revealed them. */
  readonly inputsLeftOut: number;
  readonly statements: readonly DossierStatement[];
  readonly evidence: readonly DossierSource[];
  readonly ballots: readonly DossierBallot[];
  /** What sorts into piles came to. */
  readonly sorts: readonly DossierSort[];
  /** Null before one was adopted. */
  readonly framework: DossierFramework | null;
  /** Comments on circulated versions of the framework. */
  readonly comments: readonly DossierComment[];
  readonly texts: readonly DossierText[];
};

export type DossierMeeting = {
  readonly id: string;
  readonly label: string;
  readonly mode: Meeting['mode'];
  readonly purpose: string;
  readonly place: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly present: number;
  readonly votingPresent: number;
  readonly agenda: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly kind: Step['kind'];
    readonly method: {
      readonly name: string;
      readonly kind: 'inputs' | 'sorting' | 'piles' | 'matrix' | 'decision' | 'ballot';
      /** How it was done, in a few words each. */
      readonly done: readonly InWords[];
    } | null;
    readonly settings: JsonObject;
    readonly collection: Collection | null;
    readonly prompt: string;
    readonly opened: number;
  }[];
};

/** Who said something, as far as it may be told. */
export type Told = { readonly category: string | null; readonly seat: string | null };

export type DossierInput = Told & {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly original: { readonly language: string | null; readonly text: string } | null;
  readonly theme: string | null;
  readonly sameAs: string | null;
  readonly setAside: string | null;
  readonly supports: number;
  /** Null in releases. */
  readonly table: string | null;
  /** Where in its activity it was said: a cell of a grid. */
  readonly place: string | null;
  readonly meeting: string | null;
  readonly at: string | null;
};

export type DossierSource = {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly more: JsonObject;
};

export type DossierDissent = Told & {
  readonly kind: Dissent['kind'];
  readonly version: number;
  readonly text: string;
  readonly cosigners: number;
  readonly response: Dissent['response'];
};

export type DossierStatement = {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly theme: string | null;
  readonly status: StatementStatus;
  readonly versions: readonly {
    readonly v: number;
    readonly text: string;
    readonly language: string;
    readonly translations: { readonly [language: string]: string };
    readonly reason: string;
    /** Label of the meeting. */
    readonly changedIn: string | null;
    /** The hash of the adopted document that these words came from; null where they were typed. */
    readonly adopted: string | null;
  }[];
  readonly inputs: readonly string[];
  readonly evidence: readonly string[];
  readonly mergedInto: string | null;
  readonly fateReason: string;
  readonly splitFrom: string | null;
  readonly dissents: readonly DossierDissent[];
  readonly decisions: readonly {
    readonly kind: 'adopted' | 'deferred' | 'ad-referendum' | 'dropped';
    readonly version: number;
    /** Null where only the import's time is known. */
    readonly at: string | null;
    readonly until: string | null;
    readonly seatsPresent: number;
    readonly votingPresent: number;
    readonly quorum: number | null;
    readonly note: string;
  }[];
};

/** A row of a published table. */
export type ReportedRow = {
  readonly kind: 'group' | 'pool' | 'joined';
  readonly id: string;
  readonly groups: readonly string[];
  readonly eligible: number;
  readonly recused: number;
  readonly responded: number;
  readonly abstained: number;
  readonly counts: readonly number[];
};

/** One item's published result, in the form that figures and tables need. */
export type ReportedItem = {
  /** The scale, from its lowest value. */
  readonly values: readonly number[];
  readonly agree: readonly number[];
  readonly oppose: readonly number[];
  /** Null where no share of agreement decides. */
  readonly threshold: number | null;
  readonly denominator: 'rated' | 'responded' | 'invited';
  readonly opposedGroups: readonly string[];
  readonly quorumNeeded: number | null;
  readonly minimum: number;
  /** Null where too few responded for anything to be shown. */
  readonly total: {
    readonly invited: number;
    readonly recused: number;
    readonly responded: number;
    readonly abstained: number;
    readonly counts: readonly number[];
    readonly agree: number;
    readonly oppose: number;
    readonly agreeShares: {
      readonly rated: number | null;
      readonly responded: number | null;
      readonly invited: number | null;
    };
  } | null;
  readonly rows: readonly ReportedRow[];
  readonly withoutResponses: readonly string[];
  /** Where statements were rated on several criteria: the same under each, the first one being the item's own. */
  readonly under?: readonly { readonly criterion: InWords; readonly item: ReportedItem }[];
  /** Where a method has answers of its own: their words, and the numbers behind the verdict in one line. */
  readonly own?: {
    readonly labels: readonly InWords[];
    /** What stands at the heads of narrow columns. */
    readonly shorts: readonly string[];
    /** Whether the high end is the opposing one. */
    readonly isReversed: boolean;
    /** Parts of the scale that are read together; with them a median is shown. */
    readonly regions: readonly { readonly from: number; readonly to: number; readonly label: InWords }[];
    readonly line: InWords;
  };
};

export type InWords = { readonly en: string; readonly fr: string };

/** A sort with the title of its step, the label of its meeting, and what its figures are computed from. */
export type DossierSort = SortTold & {
  readonly title: string;
  readonly meeting: string | null;
  /** How often things lay together, a row a thing; null where piles were given, or nothing may be shown. */
  readonly likeness: Likeness | null;
  /** Piles and ratings by seat: archive, and open releases of named steps. */
  readonly bySeat: readonly SeatSort[];
};

export type DossierBallot = BallotStatistics & {
  readonly id: string;
  readonly label: string;
  readonly round: number;
  readonly meeting: string | null;
  readonly collection: Collection;
  readonly superseded: boolean;
  readonly rule: InWords;
  /** What a later reader needs to judge it again. */
  readonly source: {
    readonly method: string;
    readonly settings: JsonObject;
    readonly rule: JsonObject;
    readonly plan: GroupPlan;
    readonly result: BallotResult;
  };
  readonly lockedAt: string | null;
  readonly lockedBy: 'facilitator' | 'seat' | null;
  readonly openedAt: string | null;
  readonly countedAt: string | null;
  readonly eligible: number;
  readonly responded: number;
  readonly items: readonly {
    readonly statement: string;
    readonly version: number;
    /** The hash of the adopted document that the wording came from, where it did. */
    readonly adopted: string | null;
    readonly outcome: Outcome;
    readonly verdict: InWords;
    readonly result: ReportedItem | null;
  }[];
  /** What it says of all statements together, where it orders them. */
  readonly whole: {
    readonly words: InWords;
    readonly places: readonly {
      readonly statement: string;
      readonly place: number;
      readonly share: number;
      readonly said: InWords;
    }[];
    readonly pairs: {
      readonly statements: readonly string[];
      readonly cells: readonly (readonly number[])[];
    } | null;
    readonly figures: readonly BallotFigure[];
    readonly notes: readonly InWords[];
    /** Statements that a further round asks again; null where no rule says so. */
    readonly goesOn: readonly string[] | null;
  } | null;
  readonly withdrawn: readonly { readonly statement: string; readonly reason: string }[];
  readonly comments: readonly (Told & { readonly statement: string; readonly text: string })[];
  /** The published list of a secret ballot: receipts and answers. */
  readonly receipts: readonly {
    readonly statement: string;
    readonly id: string;
    readonly response: JsonObject;
  }[];
  readonly boxHash: string | null;
  /** Answers by seat: archive, and open releases of named ballots. */
  readonly bySeat: readonly {
    readonly seat: string;
    readonly statement: string;
    readonly response: JsonObject;
  }[];
};
