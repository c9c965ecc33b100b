import { rightIn } from '../documents/rights.ts';
import type { Actor } from '../commands/command.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Appears, DocumentKind, DocumentRight, DocumentRights, DocumentRow } from '../model/document.ts';
import type { Collection } from '../model/programme.ts';
import { appearsIn, documentCollection } from '../documents/appears.ts';
import { documentTitle } from '../documents/title.ts';
import { type Doer, doerOf } from './parts.ts';

/** A document as somebody sees it who may open it. */
export type DocumentView = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly step: string | null;
  readonly table: string | null;
  readonly statement: string | null;
  /** The number by which people know the statement of a wording. */
  readonly statementNumber: number | null;
  readonly language: string;
  readonly right: Exclude<DocumentRight, 'none'>;
  /** As whom this viewer appears to the others here. */
  readonly appears: Appears;
  /** Who sees who wrote what: *named*, or *group*: nobody does. */
  readonly attribution: Collection;
  readonly adopted: {
    readonly hash: string;
    readonly at: string;
    readonly version: number | null;
  } | null;
  /** Versions that somebody named, the oldest first; for who may look into the history, else none. */
  readonly named: readonly NamedVersion[];
};

/** A version with a name: what the document said after a change (of its own count). */
export type NamedVersion = {
  readonly id: string;
  readonly label: string;
  readonly change: number;
  readonly at: string;
};

/** For the team besides: rights, who adopted, the bin. */
export type TeamDocument = DocumentView & {
  readonly rights: DocumentRights;
  readonly binnedAt: string | null;
  readonly adoptions: readonly {
    readonly hash: string;
    readonly at: string;
    readonly version: number | null;
    readonly who: Doer;
  }[];
};

/** The documents that a seat, desk or console may open, in the order in which they were begun; none from the bin. */
export function documentsOf(state: Consultation, actor: Actor, seat: string | null): readonly DocumentView[] {
  return Object.values(state.documents)
    .filter((row) => row.binned === null)
    .flatMap((row) => documentView(state, row, actor, seat) ?? []);
}

function documentView(
  state: Consultation,
  row: DocumentRow,
  actor: Actor,
  seat: string | null,
): DocumentView | null {
  const right = rightIn(state, row, actor, seat);
  if (right === 'none') return null;
  const adoption = row.adoptions.at(-1);
  return {
    id: row.id,
    kind: row.kind,
    title: documentTitle(state, row),
    step: row.step,
    table: row.table,
    statement: row.statement,
    statementNumber: row.statement === null ? null : (state.statements[row.statement]?.number ?? null),
    language: row.language,
    right,
    appears: appearsIn(state, row, actor, seat),
    attribution: documentCollection(state, row),
    adopted:
      adoption === undefined ? null : { hash: adoption.hash, at: adoption.at, version: adoption.version },
    named: right === 'edit' ? namedVersions(row) : [],
  };
}

function namedVersions(row: DocumentRow): readonly NamedVersion[] {
  return row.named.map(({ id, label, change, at }) => ({ id, label, change, at }));
}

/** The same for the team, with what lies in the bin: whoever may take it out finds it there, and may read it. */
export function teamDocuments(state: Consultation, actor: Actor): readonly TeamDocument[] {
  return Object.values(state.documents).flatMap((row) => {
    const view = documentView(state, row, actor, null);
    if (view === null) return [];
    return [
      {
        ...view,
        rights: row.rights,
        binnedAt: row.binned?.at ?? null,
        named: namedVersions(row),
        adoptions: row.adoptions.map(({ hash, at, version, by }) => ({
          hash,
          at,
          version,
          who: doerOf(state, by),
        })),
      },
    ];
  });
}
