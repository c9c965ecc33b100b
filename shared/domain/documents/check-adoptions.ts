import { hashOfJson } from '../../util/hash.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DocumentKind } from '../model/document.ts';
import { documentTitle } from './title.ts';

/** An adopted text, hashed again. */
export type AdoptionCheck = {
  readonly document: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Number of the statement whose wording it became, where it did. */
  readonly statement: number | null;
  readonly at: string;
  readonly hash: string;
  /**
   * `same`: the hash follows from the text. `erased`: its words were erased on purpose. `retold`: it came with a
   * release, whose ids were made anew.
   */
  readonly verdict: 'same' | 'differs' | 'erased' | 'retold';
};

/** Computes the hash of every adoption again, those of documents in the bin too. */
export function checkAdoptions(state: Consultation): readonly AdoptionCheck[] {
  return Object.values(state.documents).flatMap((row) =>
    row.adoptions.map(({ hash, at, frozen, retold }): AdoptionCheck => {
      const statement = row.statement === null ? undefined : state.statements[row.statement];
      const { id: document, kind } = row;
      const head = { document, kind, title: documentTitle(state, row), statement: statement?.number ?? null };
      if (frozen === null) return { ...head, at, hash, verdict: 'erased' };
      if (hashOfJson(frozen) === hash) return { ...head, at, hash, verdict: 'same' };
      return { ...head, at, hash, verdict: retold === true ? 'retold' : 'differs' };
    }),
  );
}
