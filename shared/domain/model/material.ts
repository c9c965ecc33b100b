import type { JsonObject } from '../../util/json.ts';

/** "Misplaced" or "Meaning lost", said by the author about the own card. */
export type Flag = {
  readonly id: string;
  readonly kind: 'misplaced' | 'meaning-lost';
  readonly note: string;
  readonly at: string;
  readonly answer: string | null;
};

/** What a seat or a table said. */
export type Input = {
  readonly id: string;
  /** Order of arrival in the consultation, from 1. */
  readonly number: number;
  readonly meeting: string | null;
  readonly step: string | null;
  readonly run: string | null;
  /** Null after its person was erased, or where a table spoke as one. */
  readonly seat: string | null;
  readonly table: string | null;
  /** Where in its activity it was said, as the method names its places: a cell of a grid. */
  readonly place: string | null;
  readonly category: string | null;
  readonly language: string;
  readonly text: string;
  /** Where `text` is a translation: what was said, in the language in which it was said. */
  readonly original: { readonly language: string | null; readonly text: string } | null;
  readonly at: string;
  readonly by: 'phone' | 'desk' | 'paper' | 'import' | 'carried';
  /** One of the table's top three. */
  readonly top: boolean;
  /** Seats that said "Ours too". */
  readonly supports: readonly string[];
  readonly held: { readonly reason: string } | null;
  readonly withdrawn: boolean;
  readonly theme: string | null;
  /** The input with which it was merged: "says the same as". Its own text and author stay. */
  readonly sameAs: string | null;
  readonly setAside: { readonly reason: string } | null;
  readonly flags: readonly Flag[];
  /** Who put it where it is, newest last. */
  readonly moves: readonly { readonly at: string; readonly by: string; readonly what: string }[];
  readonly erased: boolean;
  readonly more: JsonObject | null;
};

export type Theme = {
  readonly id: string;
  readonly label: string;
  readonly order: number;
  readonly mergedInto: string | null;
  readonly removed: boolean;
};

/** One wording of a statement. */
export type Version = {
  readonly v: number;
  readonly text: string;
  /** Wordings in other languages; `text` is the authoritative one. */
  readonly translations: { readonly [language: string]: string };
  readonly language: string;
  readonly reason: string;
  readonly changedIn: string | null;
  readonly at: string;
  readonly by: string;
  /** The hash of the adopted document that these words came from; null where they were typed. */
  readonly adopted: string | null;
};

export type StatementStatus =
  | 'open'
  | 'agreed'
  | 'not-agreed'
  | 'rejected'
  | 'adopted'
  | 'deferred'
  | 'ad-referendum'
  | 'merged'
  | 'split'
  | 'dropped';

/** *Change wanted*: proposed text. *Reservation*: joins in, with own words. *Objection*: stops. *Comment*. */
export type Dissent = {
  readonly id: string;
  readonly statement: string;
  readonly version: number;
  readonly kind: 'comment' | 'change-wanted' | 'reservation' | 'objection';
  readonly seat: string | null;
  readonly category: string | null;
  readonly text: string;
  readonly cosigners: readonly string[];
  readonly at: string;
  readonly withdrawn: boolean;
  /** What was answered, and what came of it. */
  readonly response: { readonly answer: 'accepted' | 'partly' | 'no'; readonly reason: string } | null;
  readonly more: JsonObject | null;
};

export type Decision = {
  readonly kind: 'adopted' | 'deferred' | 'ad-referendum' | 'dropped';
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly until: string | null;
  readonly seatsPresent: number;
  readonly votingPresent: number;
  readonly quorum: number | null;
  readonly note: string;
};

/** What is deliberated. */
export type Statement = {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly theme: string | null;
  readonly versions: readonly Version[];
  readonly stage: 'draft' | 'checked' | 'translated' | 'ready';
  readonly status: StatementStatus;
  readonly inputs: readonly string[];
  readonly evidence: readonly string[];
  readonly mergedInto: string | null;
  /** Why it was merged or dropped; empty where it was neither, or nobody said. */
  readonly fateReason: string;
  readonly splitFrom: string | null;
  /** Status before a merge, so that the merge can be undone. */
  readonly before: StatementStatus | null;
  /** Ballots that had opened on the other statement when this one was merged into it. */
  readonly mergedAfter: readonly string[];
  readonly decisions: readonly Decision[];
  readonly ballots: readonly string[];
  readonly more: JsonObject | null;
};

/** One source of the landscape analysis. */
export type Evidence = {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly more: JsonObject;
};
