import type { FrameworkContent } from '../domain/model/framework.ts';
import type { StatementStatus } from '../domain/model/material.ts';
import { chainsOf, type ChainRecord } from './chains.ts';
import { type LineRef, linesOf } from './lines.ts';

/** As much of the record as coverage is counted on. */
export type CoverageRecord = ChainRecord & {
  readonly statements: {
    readonly [id: string]: ChainRecord['statements'][string] & {
      readonly status: StatementStatus;
      readonly mergedInto: string | null;
    };
  };
  readonly inputs: {
    readonly [id: string]: ChainRecord['inputs'][string] & {
      readonly withdrawn: boolean;
      readonly setAside: { readonly reason: string } | null;
      readonly sameAs: string | null;
    };
  };
  readonly evidence: { readonly [id: string]: unknown };
};

/** Why an input is in no line of the framework. */
export type Unused = 'withdrawn' | 'set-aside' | 'no-statement' | 'not-agreed' | 'statement-unused';

/** What of the material found its way into the framework, and what did not. */
export type Coverage = {
  readonly inputs: number;
  readonly inputsUsed: number;
  /** Inputs that led nowhere, with why; `reason`: what was written when it was set aside. */
  readonly inputsUnused: readonly { readonly input: string; readonly why: Unused; readonly reason: string }[];
  readonly evidence: number;
  readonly evidenceUnused: readonly string[];
  readonly statementsUnused: readonly string[];
  /** Elements, recommendations and principles with fewer cards behind them than `fewVoices`. */
  readonly fewVoices: readonly (LineRef & { readonly label: string; readonly cards: number })[];
};

/** Fewer cards than these are few voices. Cards are counted, not people: two cards of one seat must not be told. */
export const fewVoices = 3;

export function coverageOf(content: FrameworkContent, record: CoverageRecord): Coverage {
  const chains = chainsOf(content, record);
  const used = { inputs: new Set<string>(), evidence: new Set<string>(), statements: new Set<string>() };
  const few: (LineRef & { readonly label: string; readonly cards: number })[] = [];
  for (const { kind, id, from, label } of linesOf(content)) {
    if (from === null) continue;
    const chain = chains.of({ kind, id });
    for (const each of chain.inputs) used.inputs.add(each);
    for (const each of chain.evidence) used.evidence.add(each);
    for (const each of chain.statements) used.statements.add(each);
    if (kind !== 'element' && kind !== 'recommendation' && kind !== 'principle') continue;
    const cards = chain.inputs.length;
    if (cards < fewVoices) few.push({ kind, id, label, cards });
  }
  const inStatement = new Map<string, StatementStatus[]>();
  for (const { inputs, status } of Object.values(record.statements))
    for (const input of inputs) inStatement.set(input, [...(inStatement.get(input) ?? []), status]);
  const whyUnused = (id: string, row: CoverageRecord['inputs'][string]): Unused | null => {
    if (used.inputs.has(id) || (row.sameAs !== null && used.inputs.has(row.sameAs))) return null;
    if (row.withdrawn) return 'withdrawn';
    if (row.setAside !== null) return 'set-aside';
    const statuses = inStatement.get(id);
    if (statuses === undefined) return 'no-statement';
    return statuses.every(
      (status) => status === 'not-agreed' || status === 'rejected' || status === 'dropped',
    )
      ? 'not-agreed'
      : 'statement-unused';
  };
  const all = Object.entries(record.inputs);
  const unused = all.flatMap(([input, row]) => {
    const why = whyUnused(input, row);
    return why === null ? [] : [{ input, why, reason: row.setAside?.reason ?? '' }];
  });
  return {
    inputs: all.length,
    inputsUsed: all.length - unused.length,
    inputsUnused: unused,
    evidence: Object.keys(record.evidence).length,
    evidenceUnused: Object.keys(record.evidence).filter((id) => !used.evidence.has(id)),
    statementsUnused: Object.entries(record.statements)
      .filter(([id, row]) => !used.statements.has(id) && row.mergedInto === null && row.status !== 'dropped')
      .map(([id]) => id),
    fewVoices: few,
  };
}
