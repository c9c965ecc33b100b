import type { Told } from './dossier.ts';
import type { CellDecision, FrozenMatrix } from './reading.ts';

/** A matrix that the room read, under the ids of its dossier. */
export type DossierReading = {
  readonly id: string;
  readonly matrix: string;
  readonly hash: string;
  readonly frozen: FrozenMatrix;
  /** Of the step in which it was read. */
  readonly title: string;
  readonly meeting: string | null;
  readonly pulled: readonly string[];
  readonly blocAdopted: boolean;
  /** One for each flag; its text is empty where somebody only flagged. */
  readonly remarks: readonly (Told & { readonly cell: string; readonly text: string })[];
  /** Those that stand, oldest first. */
  readonly decisions: readonly (Omit<CellDecision, 'by' | 'before' | 'takenBack' | 'at'> & {
    readonly at: string | null;
  })[];
};
