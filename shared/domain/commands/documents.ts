import { z } from 'zod';
import { firstRights, grantFor, rightIn } from '../documents/rights.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { EventDraft } from '../event.ts';
import type { Consultation } from '../model/consultation.ts';
import type { DocumentKind, DocumentRow } from '../model/document.ts';
import type { Json, JsonObject } from '../../util/json.ts';
import { type Case, command, need, refuse } from './command.ts';
import type { Right } from './rights.ts';
import { currentVersion, editable, translationsFor } from './statements.ts';
import { id, language, line, maybeWords, words } from './words.ts';

const kind = z.enum(['notes', 'wording', 'board', 'narrative', 'framework']);
const right = z.enum(['edit', 'suggest', 'read', 'none']);
const rights = z.object({
  team: z.enum(['edit', 'suggest', 'read']),
  rapporteurs: right,
  table: right,
  participants: right,
  observers: z.enum(['suggest', 'read', 'none']),
});

/** Everybody in the room may ask; each command then looks at the right in its document. */
const anybody: readonly Right[] = ['lead', 'sorting', 'drafting', 'participant', 'seat'];

/** More documents than these in one consultation are somebody's mistake. */
const mostDocuments = 500;

/** The document, where the sender may edit it; else a refusal. */
function editableDocument(at: Case, document: string): DocumentRow {
  const row = need(at.state.documents[document], 'This document');
  if (row.binned !== null) refuse('wrong-phase', 'This document is in the bin. Take it out first.');
  if (rightIn(at.state, row, at.actor, at.seat) !== 'edit') {
    refuse('not-allowed', 'You may read this document, not change it.');
  }
  return row;
}

/** The document, where the sender belongs to the team that looks after it; else a refusal. */
function teamsDocument(at: Case, document: string): DocumentRow {
  const row = need(at.state.documents[document], 'This document');
  if (row.binned !== null) refuse('wrong-phase', 'This document is in the bin. Take it out first.');
  if (!at.rights.has('lead') && !at.rights.has(grantFor(row.kind))) {
    refuse('not-allowed', 'The organiser’s team sets who may write here.');
  }
  return row;
}

/** The one document about the same thing that is not in the bin. */
function sameSubject(
  state: Consultation,
  wanted: Pick<DocumentRow, 'kind' | 'step' | 'table' | 'statement'>,
): DocumentRow | undefined {
  if (wanted.kind === 'narrative') return undefined;
  return Object.values(state.documents).find(
    (row) =>
      row.binned === null &&
      row.kind === wanted.kind &&
      row.step === wanted.step &&
      row.table === wanted.table &&
      row.statement === wanted.statement,
  );
}

function mayBegin(at: Case, wanted: { readonly kind: DocumentKind; readonly table: string | null }): boolean {
  if (at.rights.has('lead') || at.rights.has(grantFor(wanted.kind))) return true;
  const seat = at.seat === null ? undefined : at.state.seats[at.seat];
  const atTable = wanted.table !== null && seat?.table === wanted.table && at.rights.has('participant');
  return wanted.kind === 'notes' && atTable;
}

/** Begins a document, or finds the one that there is about the same step, table or statement. */
export const openDocument = command({
  name: 'document.open',
  may: anybody,
  body: z.object({
    kind,
    step: id.nullable().default(null),
    table: line(80).nullable().default(null),
    statement: id.nullable().default(null),
    title: maybeWords(200).default(''),
    language: language.default('en'),
  }),
  decide(body, at) {
    const { state, by } = at;
    if (body.kind === 'notes') need(state.steps[body.step ?? ''], 'The step of these notes');
    if (body.kind === 'wording') editable(state, body.statement ?? '');
    if (body.kind === 'narrative' && body.title === '') {
      refuse('bad-input', 'Please give this text a title first.');
    }
    const wanted = {
      kind: body.kind,
      step: body.kind === 'notes' ? body.step : null,
      table: body.kind === 'notes' ? body.table : null,
      statement: body.kind === 'wording' ? body.statement : null,
    };
    const there = sameSubject(state, wanted);
    if (there !== undefined) {
      if (rightIn(state, there, at.actor, at.seat) === 'none') {
        refuse('not-allowed', 'These notes are not open to you.');
      }
      return { ok: true, events: [], answer: { document: there.id } };
    }
    if (!mayBegin(at, wanted)) refuse('not-allowed', 'The organiser’s team begins this document.');
    if (Object.keys(state.documents).length >= mostDocuments) {
      refuse('too-few', `There are ${mostDocuments} documents already. Please use one of them.`);
    }
    const document = at.id();
    const begun = event(
      'DocumentOpened',
      {
        ...wanted,
        document,
        language: body.language,
        rights: firstRights(body.kind, wanted.table !== null),
        by,
      },
      { title: body.title },
    );
    return { ok: true, events: [begun], answer: { document } };
  },
});

export const renameDocument = command({
  name: 'document.rename',
  may: anybody,
  body: z.object({ document: id, title: line(200) }),
  decide({ document, title }, at) {
    const row = editableDocument(at, document);
    const back = { name: 'document.rename', body: { document, title: row.title } };
    const renamed = event('DocumentRenamed', { document, by: at.by }, { title });
    return [row.title === '' ? renamed : undoable(renamed, 'document renamed', back)];
  },
});

/** Who may do what in a document; open pages follow at once. */
export const setDocumentRights = command({
  name: 'document.rights',
  may: ['lead', 'drafting', 'sorting'],
  body: z.object({ document: id, rights }),
  decide(body, at) {
    // Not by the right to edit: a team that shut itself out would have no way back.
    const row = teamsDocument(at, body.document);
    const back = { name: 'document.rights', body: { document: row.id, rights: row.rights } };
    const { by } = at;
    return [undoable(event('DocumentRightsSet', { ...body, by }), 'rights of a document changed', back)];
  },
});

export const binDocument = command({
  name: 'document.bin',
  may: ['lead', 'drafting', 'sorting'],
  body: z.object({ document: id }),
  decide({ document }, at) {
    if (teamsDocument(at, document).kind === 'framework') {
      refuse('wrong-phase', 'The framework stays. Take out lines that are not wanted, or begin it anew.');
    }
    const back = { name: 'document.return', body: { document } };
    const binned = event('DocumentBinned', { document, binned: true, by: at.by });
    return [undoable(binned, 'document put in the bin', back)];
  },
});

export const returnDocument = command({
  name: 'document.return',
  may: ['lead', 'drafting', 'sorting'],
  body: z.object({ document: id }),
  decide({ document }, { state, by, rights: has }) {
    const row = need(state.documents[document], 'This document');
    if (!has.has('lead') && !has.has(grantFor(row.kind))) {
      refuse('not-allowed', 'The organiser’s team takes this document out of the bin.');
    }
    if (row.binned === null) refuse('already', 'This document is not in the bin.');
    if (sameSubject(state, row) !== undefined) {
      refuse(
        'already',
        'Meanwhile another document was begun about the same. Put that one in the bin first.',
      );
    }
    return [event('DocumentBinned', { document, binned: false, by })];
  },
});

/** Gives the document as it stands now a name. The host says how many changes it has. */
export const nameDocumentVersion = command({
  name: 'document.name-version',
  may: anybody,
  body: z.object({ document: id, label: line(120) }),
  decide({ document, label }, at) {
    editableDocument(at, document);
    const change = at.gathered?.['change'];
    if (typeof change !== 'number' || change === 0) {
      refuse('too-few', 'There is nothing in this document yet.');
    }
    const version = at.id();
    const data = { document, id: version, change, by: at.by };
    return { ok: true, events: [event('DocumentVersionNamed', data, { label })], answer: { version } };
  },
});

/**
 * Takes what a document says into the record.
 *
 * `hash` is that of what the person saw; the host froze its own copy, and both must be the same. A wording becomes the
 * statement's next version at the same stroke.
 */
export const adoptDocument = command({
  name: 'document.adopt',
  may: ['lead', 'drafting', 'sorting'],
  body: z.object({
    document: id,
    hash: z.string().regex(/^[0-9a-f]{64}$/u, 'What you saw has no fingerprint. Please reload the page.'),
    reason: maybeWords(600).default(''),
  }),
  decide({ document, hash, reason }, at) {
    const { by, gathered } = at;
    const row = editableDocument(at, document);
    if (row.kind === 'board') refuse('wrong-phase', 'A board is taken over into themes, not adopted.');
    if (row.kind === 'framework') refuse('wrong-phase', 'The framework is adopted as a version of its own.');
    const frozen = gathered?.['frozen'];
    if (!isJsonObject(frozen)) {
      refuse('not-found', 'The host has no text of this document. Please open it and try again.');
    }
    if (gathered?.['hash'] !== hash) {
      refuse('changed-since', 'The text changed while you looked at it. Look at it again, then adopt it.');
    }
    if (row.adoptions.at(-1)?.hash === hash) refuse('already', 'This very text was adopted already.');
    const { text } = gathered;
    if (typeof text !== 'string' || text === '') refuse('too-few', 'There is nothing in this document yet.');
    const events: EventDraft[] = [];
    let version: number | null = null;
    if (row.kind === 'wording') {
      const reworded = reword(at, row, text, reason, hash);
      events.push(reworded.event);
      version = reworded.version;
    }
    events.push(event('DocumentAdopted', { document, hash, version, by }, { frozen }));
    return { ok: true, events, answer: { hash, version } };
  },
});

function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reword(
  { state, by }: Case,
  row: DocumentRow,
  text: string,
  reason: string,
  hash: string,
): { readonly event: EventDraft; readonly version: number } {
  const statement = editable(state, row.statement ?? '');
  const before = currentVersion(statement);
  const tidied = words().safeParse(text);
  if (!tidied.success) {
    refuse('bad-input', tidied.error.issues[0]?.message ?? 'This wording cannot be taken over.');
  }
  if (before.text === tidied.data) refuse('already', 'The statement reads exactly like this already.');
  const version = before.v + 1;
  const data = {
    statement: statement.id,
    v: version,
    language: row.language,
    changedIn: state.currentMeeting,
    by,
    adopted: hash,
  };
  return {
    version,
    event: event('StatementReworded', data, {
      text: tidied.data,
      reason,
      translations: translationsFor(statement, tidied.data),
    }),
  };
}
