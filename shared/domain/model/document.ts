import type { JsonObject } from '../../util/json.ts';

/**
 * Notes of a step, the wording draft of a statement, an affinity board, a narrative text of the report, the draft of the
 * framework.
 */
export type DocumentKind = 'notes' | 'wording' | 'board' | 'narrative' | 'framework';

/** `suggest`: comments and proposed words, nothing else. */
export type DocumentRight = 'edit' | 'suggest' | 'read' | 'none';

/**
 * For whom a document's rights are set. `team`: console, those who lead, and desks with the function for it;
 * `table`: the seats of its table.
 */
export type DocumentGroup = 'team' | 'rapporteurs' | 'table' | 'participants' | 'observers';

export type DocumentRights = { readonly [group in DocumentGroup]: DocumentRight };

/** As whom somebody appears beside a document: what the attribution policy lets others see. */
export type Appears =
  | { readonly kind: 'team' }
  | { readonly kind: 'seat'; readonly number: number; readonly name: string | null }
  | { readonly kind: 'category'; readonly label: string }
  | { readonly kind: 'participant' };

/** What a document says was taken into the record. */
export type Adoption = {
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  /** The version of the statement that a wording became; null for other documents. */
  readonly version: number | null;
  /** The frozen document; null after its words were erased. */
  readonly frozen: JsonObject | null;
  /**
   * Imported from a release, which makes ids anew: `hash` is that of the original, and cannot be computed from
   * `frozen`.
   */
  readonly retold?: true;
};

/** A document that people write together. Its text lies beside the record; this row is the record's part of it. */
export type DocumentRow = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly step: string | null;
  /** Notes of one table; null for the plenary's. */
  readonly table: string | null;
  readonly statement: string | null;
  readonly language: string;
  readonly createdAt: string;
  readonly by: string;
  readonly rights: DocumentRights;
  readonly binned: { readonly at: string; readonly by: string } | null;
  /** Versions that somebody gave a name: up to which change (of the document's own count). */
  readonly named: readonly {
    readonly id: string;
    readonly label: string;
    readonly change: number;
    readonly at: string;
    readonly by: string;
  }[];
  readonly adoptions: readonly Adoption[];
};
