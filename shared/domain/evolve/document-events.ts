import type { JsonObject } from '../../util/json.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Adoption, DocumentKind, DocumentRights, DocumentRow } from '../model/document.ts';
import type { Slide } from '../model/programme.ts';
import { type Handlers, type Shape, patch, put } from './handlers.ts';
import type { By } from './statement-events.ts';

export type DocumentEvents = {
  DocumentOpened: Shape<
    {
      readonly document: string;
      readonly kind: DocumentKind;
      readonly step: string | null;
      readonly table: string | null;
      readonly statement: string | null;
      readonly language: string;
      readonly rights: DocumentRights;
    } & By,
    { readonly title: string }
  >;
  DocumentRenamed: Shape<{ readonly document: string } & By, { readonly title: string }>;
  DocumentRightsSet: Shape<{ readonly document: string; readonly rights: DocumentRights } & By>;
  DocumentBinned: Shape<{ readonly document: string; readonly binned: boolean } & By>;
  DocumentVersionNamed: Shape<
    { readonly document: string; readonly id: string; readonly change: number } & By,
    { readonly label: string }
  >;
  /** `hash`: SHA-256 of the canonical JSON of `frozen`, unless it was retold. `version`: what a wording became. */
  DocumentAdopted: Shape<
    {
      readonly document: string;
      readonly hash: string;
      readonly version: number | null;
      readonly retold?: true;
    } & By,
    { readonly frozen: JsonObject | null }
  >;
};

/** A document that goes leaves the projector for good: taken out of the bin, it is shown again only by *Show*. */
function offTheScreen(state: Consultation, document: string): Consultation {
  const hold = (slide: Slide): Slide =>
    slide.kind === 'document' && slide.document === document ? { kind: 'hold', text: '' } : slide;
  const { slide, frozen } = state.screen;
  const screen = { ...state.screen, slide: hold(slide), frozen: frozen === null ? null : hold(frozen) };
  return { ...state, screen };
}

export const documentEvents: Handlers<DocumentEvents> = {
  DocumentOpened: (state, data, content, meta) => {
    const { document, by, ...fields } = data;
    return put(state, 'documents', document, {
      ...fields,
      id: document,
      title: content?.title ?? '',
      createdAt: meta.at,
      by,
      binned: null,
      named: [],
      adoptions: [],
    });
  },
  DocumentRenamed: (state, { document }, content, meta) =>
    patch(state, meta, 'documents', document, { title: content?.title ?? '' }),
  DocumentRightsSet: (state, { document, rights }, _content, meta) =>
    patch(state, meta, 'documents', document, { rights }),
  DocumentBinned: (state, { document, binned, by }, _content, meta) =>
    patch(binned ? offTheScreen(state, document) : state, meta, 'documents', document, {
      binned: binned ? { at: meta.at, by } : null,
    }),
  DocumentVersionNamed: (state, { document, id, change, by }, content, meta) =>
    patch(state, meta, 'documents', document, (row): Partial<DocumentRow> => ({
      named: [...row.named, { id, label: content?.label ?? '', change, at: meta.at, by }],
    })),
  DocumentAdopted: (state, { document, hash, version, by, retold }, content, meta) =>
    patch(state, meta, 'documents', document, (row) => {
      const adoption: Adoption = {
        hash,
        version,
        by,
        at: meta.at,
        frozen: content?.frozen ?? null,
        ...(retold === undefined ? {} : { retold }),
      };
      return { adoptions: [...row.adoptions, adoption] };
    }),
};
