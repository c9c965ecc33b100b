import type { Consultation } from '../model/consultation.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Slide } from '../model/programme.ts';
import { documentTitle } from './title.ts';

/** A document on the projector. Its words come over `/sync`, as long as it is there. */
export type DocumentSlide = {
  readonly kind: 'document';
  readonly document: string;
  readonly documentKind: DocumentKind;
  readonly title: string;
  /** The number of the statement whose wording it is. */
  readonly statement: number | null;
  readonly language: string;
  readonly page: number;
};

/** Null for a document that is not there any more. */
export function documentSlide(
  state: Consultation,
  slide: Extract<Slide, { readonly kind: 'document' }>,
): DocumentSlide | null {
  const row = state.documents[slide.document];
  if (row === undefined || row.binned !== null) return null;
  const statement = row.statement === null ? undefined : state.statements[row.statement];
  return {
    kind: 'document',
    document: row.id,
    documentKind: row.kind,
    title: documentTitle(state, row),
    statement: statement?.number ?? null,
    language: row.language,
    page: slide.page ?? 1,
  };
}
