import type { JsonObject } from '../../util/json.ts';
import type { Statement, Version } from '../model/material.ts';
import { type Handlers, type Shape, patch, put } from './handlers.ts';

export type By = { readonly by: string };

type WordingFields = {
  readonly v: number;
  readonly language: string;
  readonly changedIn: string | null;
  readonly adopted?: string;
} & By;

type Words = {
  readonly text: string;
  readonly reason: string;
  readonly translations: { readonly [language: string]: string };
};

export type StatementEvents = {
  StatementDrafted: Shape<
    {
      readonly statement: string;
      readonly number: number;
      readonly kind: string;
      readonly theme: string | null;
      readonly inputs: readonly string[];
      readonly evidence: readonly string[];
      readonly splitFrom: string | null;
    } & WordingFields,
    Words & { readonly more: JsonObject | null }
  >;
  StatementReworded: Shape<{ readonly statement: string } & WordingFields, Words>;
  StatementTranslated: Shape<
    { readonly statement: string; readonly v: number; readonly language: string } & By,
    { readonly text: string }
  >;
  StatementStaged: Shape<{ readonly statement: string; readonly stage: Statement['stage'] } & By>;
  StatementLinked: Shape<
    {
      readonly statement: string;
      readonly inputs: readonly string[];
      readonly evidence: readonly string[];
      readonly theme: string | null;
    } & By
  >;
  StatementMerged: Shape<
    { readonly statement: string; readonly into: string } & By,
    { readonly reason: string }
  >;
  StatementUnmerged: Shape<{ readonly statement: string } & By>;
  StatementSplit: Shape<{ readonly statement: string; readonly parts: readonly string[] } & By>;
  StatementDropped: Shape<
    { readonly statement: string; readonly dropped: boolean } & By,
    { readonly reason: string }
  >;
  EvidenceAdded: Shape<
    { readonly evidence: string },
    { readonly title: string; readonly year: number | null; readonly more: JsonObject }
  >;
};

function version(at: string, data: WordingFields, content: Words | null): Version {
  return {
    v: data.v,
    text: content?.text ?? '',
    translations: content?.translations ?? {},
    language: data.language,
    reason: content?.reason ?? '',
    changedIn: data.changedIn,
    at,
    by: data.by,
    adopted: data.adopted ?? null,
  };
}

export const statementEvents: Handlers<StatementEvents> = {
  StatementDrafted: (state, data, content, meta) =>
    put(state, 'statements', data.statement, {
      id: data.statement,
      number: data.number,
      kind: data.kind,
      theme: data.theme,
      versions: [version(meta.at, data, content)],
      stage: 'draft',
      status: 'open',
      inputs: data.inputs,
      evidence: data.evidence,
      mergedInto: null,
      fateReason: '',
      splitFrom: data.splitFrom,
      before: null,
      mergedAfter: [],
      decisions: [],
      ballots: [],
      more: content?.more ?? null,
    }),
  StatementReworded: (state, data, content, meta) =>
    patch(state, meta, 'statements', data.statement, (row): Partial<Statement> => ({
      versions: [...row.versions, version(meta.at, data, content)],
      stage: 'draft',
    })),
  StatementTranslated: (state, { statement, v, language }, content, meta) =>
    patch(state, meta, 'statements', statement, (row) => ({
      versions: row.versions.map((wording) =>
        wording.v === v && content !== null
          ? { ...wording, translations: { ...wording.translations, [language]: content.text } }
          : wording,
      ),
    })),
  StatementStaged: (state, { statement, stage }, _content, meta) =>
    patch(state, meta, 'statements', statement, { stage }),
  StatementLinked: (state, { statement, inputs, evidence, theme }, _content, meta) =>
    patch(state, meta, 'statements', statement, { inputs, evidence, theme }),
  StatementMerged: (state, { statement, into }, content, meta) =>
    patch(state, meta, 'statements', statement, (row): Partial<Statement> => ({
      mergedInto: into,
      mergedAfter: state.statements[into]?.ballots ?? [],
      fateReason: content?.reason ?? '',
      before: row.status,
      status: 'merged',
    })),
  StatementUnmerged: (state, { statement }, _content, meta) =>
    patch(state, meta, 'statements', statement, (row) => ({
      mergedInto: null,
      mergedAfter: [],
      fateReason: '',
      status: row.before ?? 'open',
      before: null,
    })),
  StatementSplit: (state, { statement }, _content, meta) =>
    patch(state, meta, 'statements', statement, (row): Partial<Statement> => ({
      before: row.status,
      status: 'split',
    })),
  StatementDropped: (state, { statement, dropped }, content, meta) =>
    patch(state, meta, 'statements', statement, (row): Partial<Statement> =>
      dropped
        ? { before: row.status, status: 'dropped', fateReason: content?.reason ?? '' }
        : { status: row.before ?? 'open', before: null, fateReason: '' },
    ),
  EvidenceAdded: (state, { evidence }, content) =>
    put(state, 'evidence', evidence, {
      id: evidence,
      title: content?.title ?? '',
      year: content?.year ?? null,
      more: content?.more ?? {},
    }),
};
