import type { Pile, SortItem } from './card-sort.ts';

/** Something to sort, in its words; empty where a card was held back since. */
export type SortedThing = {
  readonly id: string;
  readonly kind: SortItem['kind'];
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
};

/** A result as the room sees it: without names that were only offered. */
export type SortTold = {
  readonly run: string;
  readonly method: string;
  readonly items: readonly SortedThing[];
  readonly given: readonly Pile[];
  readonly numbers: Omit<SortNumbers, 'clusters'> & {
    readonly clusters: readonly Omit<ClusterResult, 'offered'>[];
  };
  /** Labels of the categories that ladders name. */
  readonly categories: { readonly [id: string]: string };
};

/** Why there is no result: nobody or too few sorted, all piles alike, or it is not computed (yet). */
export type NoResult = 'nobody' | 'too-few' | 'alike' | 'working' | 'not-computed';

/** A cluster with what is told of it. */
export type ClusterResult = {
  readonly key: string;
  /** Empty until somebody names it. */
  readonly label: string;
  /** Ids of its items, and their places among all. */
  readonly items: readonly string[];
  readonly at: readonly number[];
  /** Names of people's piles that fit best; for the team, who choose. */
  readonly offered: readonly string[];
  /** Mean share of an item's cluster that stays with it when other people had sorted. */
  readonly kept: number | null;
  /** Mean bridging of its items: 0 anchors, 1 bridges. */
  readonly bridging: number | null;
  /** Mean of its items' means, by scale. */
  readonly means: readonly (number | null)[];
  /** The theme that it became. */
  readonly theme: string | null;
};

/** One ladder: means of clusters on two scales or by two groups, clusters by their place in the list. */
export type Ladder = {
  readonly left: LadderSide;
  readonly right: LadderSide;
  readonly rows: readonly { readonly cluster: number; readonly first: number; readonly second: number }[];
  readonly r: number | null;
  readonly isUnstable: boolean;
};

export type LadderSide = {
  readonly scale: 'importance' | 'feasibility';
  /** Categories that are counted together; null: everybody. */
  readonly groups: readonly string[] | null;
};

/** What everybody's piles and ratings come to, as far as it may be told: no person in it. */
export type SortNumbers = {
  readonly sorters: number;
  /** Of them, those who left no card out. */
  readonly complete: number;
  readonly minimum: number;
  readonly reason: NoResult | null;
  readonly count: number;
  readonly most: number;
  readonly clusters: readonly ClusterResult[];
  /** Keys of the two clusters that become one with one cluster fewer. */
  readonly joins: readonly [string, string] | null;
  readonly map: {
    readonly points: readonly (readonly [number, number])[];
    readonly bridging: readonly number[];
    readonly stress: number;
    readonly start: 'classical' | number;
  } | null;
  readonly made: {
    readonly seed: number;
    readonly restarts: number;
    readonly base: 'all-sorters' | 'placed-both';
    readonly bootstrap: number;
    readonly adjustedRand: number | null;
  } | null;
  /** Without a map and given piles: how many put two items together, a row an item; only of few enough to be read. */
  readonly together: readonly (readonly number[])[] | null;
  /** Given piles: a row an item, how many put it on each. */
  readonly placements: readonly (readonly number[])[] | null;
  readonly scales: readonly {
    readonly name: 'importance' | 'feasibility';
    readonly highest: number;
    readonly raters: number;
    readonly means: readonly (number | null)[];
  }[];
  /** In the order of the items. */
  readonly zones: {
    readonly cross: readonly [number, number];
    readonly items: readonly {
      readonly means: readonly [number | null, number | null];
      readonly zone: 'both high' | 'first high' | 'second high' | 'both low' | null;
    }[];
  } | null;
  readonly ladders: readonly Ladder[];
};

/** How often things lay together: a row and a column a thing. */
export type Likeness = {
  readonly together: readonly (readonly number[])[];
  readonly placedBoth: readonly (readonly number[])[];
  /** As the clusters were made from it. */
  readonly apart: readonly (readonly number[])[];
};

/** What one person did, in the order of the things. */
export type SeatSort = {
  readonly seat: string;
  readonly things: readonly {
    /** Number of the pile from 1, in the order in which it got its first thing; null where it lies on none. */
    readonly pile: number | null;
    readonly label: string;
    /** In the order of the sort's scales; null where it was not rated. */
    readonly ratings: readonly (number | null)[];
  }[];
};
