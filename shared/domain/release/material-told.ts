import { shuffled } from '../../methods/secret/shuffle.ts';
import type { RandomBytes } from '../../util/id.ts';
import type { JsonObject } from '../../util/json.ts';
import { dissentsOf } from '../view/statement-view.ts';
import { isShown, standsUnderTable } from '../view/parts.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dossier, DossierInput, DossierSource, DossierStatement } from '../model/dossier.ts';
import type { Input } from '../model/material.ts';
import { knownTime } from './known-time.ts';
import { byText } from './order.ts';
import type { Telling } from './telling.ts';

/** Inputs that may be told, and how many may not be. */
export function inputsTold(
  state: Consultation,
  telling: Telling,
  random: RandomBytes,
): { readonly inputs: readonly DossierInput[]; readonly leftOut: number } {
  const main = state.about?.languages[0] ?? 'en';
  const all = Object.values(state.inputs).filter((input) => !input.withdrawn && !input.erased);
  const shown = all.filter((input) =>
    telling.kind === 'archive' ? isRevealed(state, input) : isShown(state, input),
  );
  const told = telling.guarded ? shown.filter((input) => input.language === main) : shown;
  // A new order and new numbers in each release, so that two releases cannot be laid side by side.
  const ordered = telling.guarded ? shuffled(told, random) : told.toSorted((a, b) => a.number - b.number);
  return {
    leftOut: all.length - told.length,
    inputs: ordered.map((input, index) =>
      inputTold(state, input, telling, telling.guarded ? index + 1 : input.number),
    ),
  };
}

/** Whether the team may read it; sealed inputs are in no document. */
export function isRevealed(state: Consultation, input: Input): boolean {
  const run = input.run === null ? undefined : state.runs[input.run];
  if (run === undefined) return true;
  return run.phase === 'team' || run.phase === 'shown' || run.phase === 'done' || isShown(state, input);
}

function inputTold(state: Consultation, input: Input, telling: Telling, number: number): DossierInput {
  const step = input.step === null ? undefined : state.steps[input.step];
  const { circumstances } = telling;
  const collection = step?.activity?.collection ?? 'group';
  // The room saw it under its table: with its category beside the same words, one author could be named.
  const isUnderTable =
    !circumstances && !telling.guarded && collection !== 'named' && standsUnderTable(state, input);
  return {
    ...telling.told(input.seat, isUnderTable ? null : input.category, collection),
    id: input.id,
    number,
    text: input.text,
    language: input.language,
    original: telling.guarded ? null : input.original,
    theme: input.theme,
    sameAs: input.sameAs,
    setAside: input.setAside?.reason ?? null,
    supports: input.supports.length,
    table: circumstances ? input.table : null,
    place: input.place,
    meeting: circumstances && input.meeting !== null ? (state.meetings[input.meeting]?.label ?? null) : null,
    at: circumstances ? knownTime(state, input.at) : null,
  };
}

export function themesTold(state: Consultation): Dossier['themes'] {
  return Object.values(state.themes)
    .filter((theme) => !theme.removed && theme.mergedInto === null)
    .toSorted((one, other) => one.order - other.order)
    .map(({ id, label }) => ({ id, label }));
}

/** The members by which a source is cited; anything else an import brought stays in the archive. */
const citation = ['authors', 'container', 'doi', 'isbn', 'url', 'key_point'] as const;

export function sourcesTold(state: Consultation, telling: Telling): DossierSource[] {
  return Object.values(state.evidence).map(({ id, title, year, more }) => ({
    id,
    title,
    year,
    more: telling.kind === 'archive' ? more : citationOf(more),
  }));
}

function citationOf(more: JsonObject): JsonObject {
  return Object.fromEntries(
    citation.flatMap((name) => (more[name] === undefined ? [] : [[name, more[name]]])),
  );
}

export function statementsTold(
  state: Consultation,
  telling: Telling,
  inputs: readonly DossierInput[],
): DossierStatement[] {
  const numbers = new Map(inputs.map((input) => [input.id, input.number]));
  return Object.values(state.statements)
    .filter((row) => row.kind !== 'practice')
    .toSorted((one, other) => one.number - other.number)
    .map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      theme: row.theme,
      status: row.status,
      versions: row.versions.map(({ v, text, language, translations, reason, changedIn, adopted }) => ({
        v,
        text,
        language,
        translations,
        reason,
        changedIn: changedIn === null ? null : (state.meetings[changedIn]?.label ?? null),
        adopted,
      })),
      // By their numbers in this document: the order in which they were linked would tell them apart.
      inputs: row.inputs
        .filter((input) => numbers.has(input))
        .toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)),
      evidence: row.evidence,
      mergedInto: row.mergedInto,
      fateReason: row.fateReason,
      splitFrom: row.splitFrom,
      dissents: dissentsOf(state, row.id)
        .map(({ kind, version, text, seat, category, cosigners, response }) => ({
          kind,
          version,
          text,
          cosigners: cosigners.length,
          response,
          ...telling.told(seat, category, 'named'),
        }))
        .toSorted(byText),
      decisions: row.decisions.map(({ by: _by, ...decision }) => ({
        ...decision,
        at: knownTime(state, decision.at),
      })),
    }));
}
