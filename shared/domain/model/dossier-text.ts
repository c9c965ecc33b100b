import type { TextBlock } from './text-block.ts';

/** The newest adopted text of a document that people wrote together. Its authors are in no dossier. */
export type DossierText = {
  readonly id: string;
  readonly kind: 'notes' | 'narrative';
  readonly title: string;
  /** Of notes: the title of their step, and the meeting's id in this dossier. */
  readonly step: string | null;
  readonly meeting: string | null;
  /** The step's place in the meeting's agenda as it is told, from 1. */
  readonly place: number | null;
  /** Whether they are the notes of one table; which, only where circumstances may be told. */
  readonly ofTable: boolean;
  readonly table: string | null;
  readonly language: string;
  /**
   * Known nodes only. A `reference` without an id names something that is not in this dossier: it becomes a neutral
   * word.
   */
  readonly blocks: readonly TextBlock[];
  /** SHA-256 of the document as it was frozen in the record, where the same text may name other ids. */
  readonly hash: string;
  /** Null under the Chatham House rule, and where only an import's time is known. */
  readonly at: string | null;
};
