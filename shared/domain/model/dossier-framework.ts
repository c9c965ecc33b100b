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
  readonly categories: readonly string[];
  /** Null: fewer than 3. */
  readonly countries: number | null;
};
