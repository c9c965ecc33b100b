import type { DossierReading } from './dossier-reading.ts';
import type { FrameworkContent } from './framework.ts';

/** A framework under the ids of its dossier. */
export type DossierFramework = {
  /** Null: a draft, which only an archive tells. */
  readonly version: {
    readonly number: number;
    readonly name: string;
    readonly note: string;
    readonly at: string | null;
    readonly hash: string;
  } | null;
  readonly content: FrameworkContent;
  readonly chains: readonly DossierChain[];
  /** Matrices that the room read in plenary, oldest first. */
  readonly readings: readonly DossierReading[];
};

/** Where one line of a framework comes from, as far as it may be told. */
export type DossierChain = {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly statements: readonly string[];
  readonly ballots: readonly string[];
  readonly inputs: readonly string[];
  readonly evidence: readonly string[];
  /** Decisions of the room on a cell. */
  readonly decisions: readonly string[];
  readonly categories: readonly string[];
  /** Null in a release: fewer than 3, or it would tell of one card; see `countriesTold`. */
  readonly countries: number | null;
  /** Fewer than 3 cards are behind it; counted with those that a release leaves out. */
  readonly hasFewVoices: boolean;
  /** In an archive alone. */
  readonly countryNames: readonly string[] | null;
};
