import type { Grouping, GroupingSettings } from '../../methods/piles/grouping.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Table } from './consultation.ts';

/** What lies in piles: a card that the room saw, or a statement in the wording that was frozen. */
export type SortItem =
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string; readonly version: number };

/** A pile and its name: a person's own, or one that was given to all. */
export type Pile = { readonly id: string; readonly label: string };

/** One person's piles and ratings. */
export type OwnSort = {
  /** In the order in which they were made; given piles are not among them. */
  readonly piles: readonly Pile[];
  /** Item → pile. What is not in here lies on no pile. */
  readonly places: { readonly [item: string]: string };
  /** Scale → item → value from 1. */
  readonly ratings: { readonly [scale: string]: { readonly [item: string]: number } };
};

export const emptySort: OwnSort = { piles: [], places: {}, ratings: {} };

/** What people did with the cards of one run, and what came of it. */
export type CardSort = {
  /** The run's id. */
  readonly id: string;
  readonly step: string;
  readonly method: string;
  readonly settings: JsonObject;
  readonly items: readonly SortItem[];
  /** Piles that were given to all; empty where everybody makes their own. */
  readonly given: readonly Pile[];
  /** Rating begins after sorting; who has not finished sorting may go on. */
  readonly stage: 'sort' | 'rate';
  /** By seat. */
  readonly sorts: Table<OwnSort>;
  /** Imported, from a file whose room saw the result. */
  readonly wasShown: boolean;
  /** What is being computed now. */
  readonly asked: GroupingSettings | null;
  readonly grouping: Grouping | null;
  /** How many clusters people chose; null: as many as were suggested. */
  readonly count: number | null;
  /** Names that people gave to clusters, by `clusterKey`. */
  readonly names: { readonly [cluster: string]: string };
  /** Clusters that became themes. */
  readonly themes: { readonly [cluster: string]: string };
};
