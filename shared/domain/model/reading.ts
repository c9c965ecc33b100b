import type { Cell } from './framework.ts';

/** A matrix as it stood when the room began to read it: words, so that no later rename reaches them. */
export type FrozenMatrix = {
  readonly title: string;
  readonly rowAxis: string;
  readonly colAxis: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly cols: readonly { readonly id: string; readonly label: string }[];
  readonly cells: readonly FrozenCell[];
};

export type FrozenCell = {
  /** As `cellId` of `shared/framework/lines.ts` names it. */
  readonly id: string;
  readonly row: string;
  readonly col: string;
  readonly items: readonly string[];
  readonly emptyOnPurpose: boolean;
};

/** "Discuss this one", with or without a reason. */
export type CellFlag = {
  readonly id: string;
  readonly cell: string;
  readonly seat: string | null;
  /** Of the seat when it flagged; where the step asks the tables, the flag is the table's. */
  readonly table: string | null;
  readonly category: string | null;
  readonly text: string;
  readonly at: string;
  readonly withdrawn: boolean;
};

/** What the room did with one cell, or with many at once. */
export type CellDecision = {
  readonly id: string;
  readonly kind: 'accepted' | 'amended' | 'parked';
  readonly cells: readonly string[];
  /** The cells that nobody flagged, adopted together. */
  readonly enBloc: boolean;
  /** The new words; null where the words that were read stay. */
  readonly items: readonly string[] | null;
  readonly note: string;
  readonly at: string;
  readonly by: string;
  readonly seatsPresent: number;
  readonly votingPresent: number;
  readonly quorum: number | null;
  readonly takenBack: boolean;
  /** The cells of the draft as they stood before, so that taking back restores them; those that are gone are not here. */
  readonly before: readonly Cell[];
};

/** One time that the room read a matrix, cell by cell: flags, and what came of them. Its id is that of its run. */
export type Reading = {
  readonly id: string;
  readonly step: string;
  readonly matrix: string;
  /** SHA-256 of the canonical JSON of `frozen`. */
  readonly hash: string;
  /** Null after its words were erased. */
  readonly frozen: FrozenMatrix | null;
  /** Seat → cells that it has read. */
  readonly read: { readonly [seat: string]: readonly string[] };
  readonly flags: readonly CellFlag[];
  /** Cells that the chair pulled out for somebody without a phone. */
  readonly pulled: readonly string[];
  /** The unflagged cells were adopted together: pulling out is over. */
  readonly blocAdopted: boolean;
  readonly decisions: readonly CellDecision[];
};
