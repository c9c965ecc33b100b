import { attributed } from './parts.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dissent, Statement } from '../model/material.ts';
import { type Attributed, attribution } from './parts.ts';

/** A reservation, objection, wish or comment as the room may see it. */
export type DissentView = Attributed & {
  readonly id: string;
  readonly statement: string;
  readonly version: number;
  readonly kind: Dissent['kind'];
  readonly text: string;
  readonly cosigners: number;
  readonly at: string;
  readonly response: Dissent['response'];
};

function dissentView(state: Consultation, dissent: Dissent): DissentView {
  const policy = attribution(state, 'named');
  return {
    ...attributed(state, dissent.seat, policy, dissent.category),
    id: dissent.id,
    statement: dissent.statement,
    version: dissent.version,
    kind: dissent.kind,
    text: dissent.text,
    cosigners: dissent.cosigners.length,
    at: dissent.at,
    response: dissent.response,
  };
}

/** A statement as the room sees it: its wording of now, and what stands against it. */
export type StatementView = {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly theme: string | null;
  readonly text: string;
  readonly language: string;
  readonly translations: { readonly [language: string]: string };
  readonly version: number;
  readonly status: Statement['status'];
  /** How many cards and sources it stands on: the ticks in the margin. */
  readonly inputs: number;
  readonly evidence: number;
  readonly before: string | null;
  readonly dissents: readonly DissentView[];
  readonly decision: { readonly kind: string; readonly until: string | null; readonly at: string } | null;
};

export function statementView(state: Consultation, statement: Statement): StatementView {
  const wording = statement.versions.at(-1);
  const decision = statement.decisions.at(-1);
  return {
    id: statement.id,
    number: statement.number,
    kind: statement.kind,
    theme: statement.theme,
    text: wording?.text ?? '',
    language: wording?.language ?? 'en',
    translations: wording?.translations ?? {},
    version: wording?.v ?? 0,
    status: statement.status,
    inputs: statement.inputs.length,
    evidence: statement.evidence.length,
    before: statement.versions.at(-2)?.text ?? null,
    dissents: dissentsOf(state, statement.id).map((dissent) => dissentView(state, dissent)),
    decision: decision === undefined ? null : { kind: decision.kind, until: decision.until, at: decision.at },
  };
}

export function dissentsOf(state: Consultation, statement: string): Dissent[] {
  return Object.values(state.dissents).filter((row) => row.statement === statement && !row.withdrawn);
}
