import type { FrameworkContent } from '../domain/model/framework.ts';
import { type AnyLine, type LineRef, linesOf, refKey } from './lines.ts';

/** As much of the record as a chain goes through. */
export type ChainRecord = {
  readonly statements: {
    readonly [id: string]: {
      readonly inputs: readonly string[];
      readonly evidence: readonly string[];
      readonly ballots: readonly string[];
    };
  };
  readonly inputs: {
    readonly [id: string]: { readonly category: string | null; readonly seat: string | null };
  };
  readonly seats: { readonly [id: string]: { readonly country: string | null } };
};

/** Where a line comes from, down to who spoke. Ids, sorted; before any release policy. */
export type Chain = {
  readonly statements: readonly string[];
  readonly ballots: readonly string[];
  readonly inputs: readonly string[];
  readonly evidence: readonly string[];
  readonly comments: readonly string[];
  /** Decisions of the room on cells. */
  readonly decisions: readonly string[];
  readonly categories: readonly string[];
  readonly countries: readonly string[];
  /** Other bases that were declared, with where they stand. */
  readonly others: readonly { readonly basis: string; readonly locator: string }[];
};

/** The chains of a framework in both directions, made once and asked often. */
export type Chains = {
  readonly line: (ref: LineRef) => AnyLine | null;
  readonly of: (ref: LineRef) => Chain;
  /** Lines that rest on a statement, an input or a source; those that only show such a line are left out. */
  readonly restingOn: (kind: 'statement' | 'input' | 'evidence', id: string) => readonly LineRef[];
  /** Lines that use a line: indicators of an element, drawings that show it. */
  readonly using: (ref: LineRef) => readonly LineRef[];
};

export function chainsOf(content: FrameworkContent, record: ChainRecord): Chains {
  const lines = linesOf(content);
  const byKey = new Map(lines.map((line) => [refKey(line), line]));
  const on = {
    statement: new Map<string, LineRef[]>(),
    input: new Map<string, LineRef[]>(),
    evidence: new Map<string, LineRef[]>(),
  };
  const users = new Map<string, LineRef[]>();
  for (const line of lines) {
    const ref = { kind: line.kind, id: line.id };
    for (const used of line.uses) add(users, refKey(used), ref);
    if (line.from === null) continue;
    const direct = under(line.from.statements, record);
    for (const id of line.from.statements) add(on.statement, id, ref);
    for (const id of new Set([...line.from.inputs, ...direct.inputs])) add(on.input, id, ref);
    for (const id of new Set([...line.from.evidence, ...direct.evidence])) add(on.evidence, id, ref);
  }

  const of = (ref: LineRef): Chain => {
    const statements = new Set<string>();
    const ballots = new Set<string>();
    const inputs = new Set<string>();
    const evidence = new Set<string>();
    const comments = new Set<string>();
    const decisions = new Set<string>();
    const others = new Map<string, { readonly basis: string; readonly locator: string }>();
    const seen = new Set<string>();
    const waiting: LineRef[] = [ref];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const key = refKey(next);
      const line = byKey.get(key);
      if (line === undefined || seen.has(key)) continue;
      seen.add(key);
      // A relation stands on its own reasons, not on those of what it joins.
      if (line.kind !== 'relation') waiting.push(...line.uses);
      if (line.from === null) continue;
      for (const id of line.from.statements) statements.add(id);
      for (const id of line.from.ballots) ballots.add(id);
      for (const id of line.from.inputs) inputs.add(id);
      for (const id of line.from.evidence) evidence.add(id);
      for (const id of line.from.comments) comments.add(id);
      for (const id of line.from.decisions ?? []) decisions.add(id);
      const { other } = line.from;
      if (other !== null) others.set(`${other.basis}\n${other.locator}`, other);
    }
    const below = under(statements, record);
    for (const id of below.ballots) ballots.add(id);
    for (const id of below.inputs) inputs.add(id);
    for (const id of below.evidence) evidence.add(id);
    return {
      statements: sorted(statements),
      ballots: sorted(ballots),
      inputs: sorted(inputs),
      evidence: sorted(evidence),
      comments: sorted(comments),
      decisions: sorted(decisions),
      ...speakers(inputs, record),
      others: [...others.values()],
    };
  };

  return {
    line: (ref) => byKey.get(refKey(ref)) ?? null,
    of,
    restingOn: (kind, id) => on[kind].get(id) ?? [],
    using: (ref) => users.get(refKey(ref)) ?? [],
  };
}

function under(
  statements: Iterable<string>,
  record: ChainRecord,
): { readonly inputs: Set<string>; readonly evidence: Set<string>; readonly ballots: Set<string> } {
  const inputs = new Set<string>();
  const evidence = new Set<string>();
  const ballots = new Set<string>();
  for (const id of statements) {
    const row = record.statements[id];
    if (row === undefined) continue;
    for (const input of row.inputs) inputs.add(input);
    for (const source of row.evidence) evidence.add(source);
    for (const ballot of row.ballots) ballots.add(ballot);
  }
  return { inputs, evidence, ballots };
}

/** The categories and countries of those who spoke. */
function speakers(
  inputs: Iterable<string>,
  record: ChainRecord,
): { readonly categories: readonly string[]; readonly countries: readonly string[] } {
  const categories = new Set<string>();
  const countries = new Set<string>();
  for (const id of inputs) {
    const { category = null, seat = null } = record.inputs[id] ?? {};
    const country = seat === null ? null : (record.seats[seat]?.country ?? null);
    if (category !== null) categories.add(category);
    if (country !== null) countries.add(country);
  }
  return { categories: sorted(categories), countries: sorted(countries) };
}

function add(map: Map<string, LineRef[]>, key: string, ref: LineRef): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [ref]);
  else list.push(ref);
}

function sorted(ids: Iterable<string>): readonly string[] {
  return [...ids].toSorted();
}
