import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { archiveJson } from '../../../../shared/domain/open-format/archive-json.ts';
import { archiveOf } from '../../../../shared/domain/release/dossier-of.ts';
import { recountOf } from '../../../../shared/domain/commands/recount.ts';
import type { RateDetail } from '../../../../shared/methods/rate/rate-detail.ts';
import type { Json } from '../../../../shared/util/json.ts';
import { workedExample } from '../../../helpers/worked-example.ts';

type Row = { readonly [key: string]: Json };

/** The worked example as it came, with what a correct build reproduces. */
const sample = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../fixtures/consultation.json', import.meta.url)), 'utf8'),
) as { readonly [part: string]: readonly Row[] } & {
  readonly expected: {
    readonly voting_seats: number;
    readonly quorum_needed: number;
    readonly present_mtg1: number;
    readonly present_mtg2: number;
    readonly statements: number;
    readonly inputs: number;
    readonly final_status: { readonly [status: string]: number };
    readonly round1: { readonly [outcome: string]: number };
    readonly round2_ballots: number;
    readonly group_guard_case: {
      readonly statement: string;
      readonly agree_share: number;
      readonly opposed: readonly string[];
    };
    readonly small_cells: { readonly categories: readonly string[]; readonly seats: number };
    readonly traces: readonly {
      readonly recommendation: string;
      readonly statements: readonly string[];
      readonly inputs: readonly string[];
      readonly countries: readonly string[];
      readonly categories: readonly string[];
      readonly evidence: readonly string[];
    }[];
    readonly not_adopted: readonly string[];
    readonly uncited_statements: readonly string[];
    readonly statements_without_evidence: readonly string[];
    readonly question_count: number;
  };
};
const { expected } = sample;
const state = workedExample();
const archive = archiveOf(state);
const open = archiveJson(state);
const detailOf = (ballot: string): RateDetail =>
  state.ballots[ballot]?.result?.detail as unknown as RateDetail;
const annexItems = (name: string): readonly Row[] => (open.annexes[name]?.['items'] ?? []) as readonly Row[];

function counts(values: readonly string[]): { [value: string]: number } {
  const tally: { [value: string]: number } = {};
  for (const value of values) tally[value.replace('-', '_')] = (tally[value.replace('-', '_')] ?? 0) + 1;
  return tally;
}

describe('the worked example, imported', () => {
  test('seats, quorum and presence', () => {
    expect(archive.people.voting).toBe(expected.voting_seats);
    const present = archive.meetings.map((meeting) => meeting.votingPresent);
    expect(present).toContain(expected.present_mtg1);
    expect(present).toContain(expected.present_mtg2);
    for (const ballot of ['B-R1', 'B-R2'])
      for (const { verdict } of Object.values(detailOf(ballot)))
        expect(verdict.quorumNeeded).toBe(expected.quorum_needed);
  });

  test('statements, inputs and their final status', () => {
    expect(archive.statements).toHaveLength(expected.statements);
    expect(archive.inputs).toHaveLength(expected.inputs);
    expect(counts(archive.statements.map((row) => row.status))).toEqual(expected.final_status);
  });

  test('[BA12] the first and the second ballot, counted again', () => {
    const [first, second] = archive.ballots;
    expect(counts((first?.items ?? []).map((item) => item.outcome))).toEqual(expected.round1);
    expect(second?.items).toHaveLength(expected.round2_ballots);
    for (const ballot of Object.values(state.ballots))
      expect(recountOf(ballot)).toEqual({ newer: false, problems: [] });
  });

  test('S15 stands above the threshold and falls by one group', () => {
    const { statement, agree_share, opposed } = expected.group_guard_case;
    const verdict = detailOf('B-R1')[statement]?.verdict;
    expect(verdict?.figures?.shares.rated.agree).toBeCloseTo(agree_share, 4);
    expect(verdict?.opposedGroups).toEqual(opposed);
    expect(verdict?.outcome).toBe('not-agreed');
  });

  test('[SG3] small categories are one row of four seats in every table', () => {
    const { categories, seats } = expected.small_cells;
    for (const category of categories) {
      expect(Object.values(state.seats).filter((seat) => seat.category === category)).toHaveLength(seats);
    }
    for (const ballot of ['B-R1', 'B-R2'])
      for (const { published } of Object.values(detailOf(ballot))) {
        if (published.kind === 'withheld') throw new Error('every item of the example has a table');
        const pool = published.rows.find((row) => row.kind === 'pool');
        expect(pool).toMatchObject({ groups: categories, eligible: 2 * seats });
        for (const category of categories)
          expect(published.rows.map((row) => row.id)).not.toContain(category);
      }
  });

  test('the chain of a recommendation, down to inputs, countries and evidence', () => {
    for (const trace of expected.traces) {
      const row = annexItems('recommendations').find(({ id }) => id === trace.recommendation);
      expect(row?.['statements']).toEqual(trace.statements);
      const statements = trace.statements.map((id) => state.statements[id]);
      const inputs = [...new Set(statements.flatMap((each) => each?.inputs ?? []))].toSorted();
      expect(inputs).toEqual(trace.inputs);
      const seats = inputs.map((id) => state.seats[state.inputs[id]?.seat ?? '']);
      expect([...new Set(seats.map((seat) => seat?.country ?? ''))].toSorted()).toEqual(trace.countries);
      expect([...new Set(seats.map((seat) => seat?.category ?? ''))].toSorted()).toEqual(trace.categories);
      expect([...new Set(statements.flatMap((each) => each?.evidence ?? []))].toSorted()).toEqual(
        trace.evidence,
      );
    }
  });

  test('what was not adopted, not cited, has no evidence, and how many questions there are', () => {
    const refused = annexItems('recommendations').filter((row) => row['status'] === 'not_adopted');
    expect(refused.map(({ id }) => id)).toEqual(expected.not_adopted);
    const bare = archive.statements.filter((row) => row.inputs.length === 0 && row.evidence.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(expected.uncited_statements);
    const without = archive.statements.filter((row) => row.evidence.length === 0);
    expect(without.map(({ id }) => id)).toEqual(expected.statements_without_evidence);
    const questions = annexItems('matrices').find(({ id }) => id === 'MX-QUESTIONS');
    const cells = (questions?.['cells'] ?? []) as readonly { readonly items: readonly string[] }[];
    expect(cells.flatMap(({ items }) => items)).toHaveLength(expected.question_count);
  });

  test.each([
    'method_refs',
    'matrices',
    'diagrams',
    'glossary',
    'principles',
    'recommendations',
    'indicators',
    'actions',
    'report',
  ])('[IM3] %s come back out of the archive as they came', (part) => {
    expect(annexItems(part)).toEqual(sample[part]);
  });

  test('[IM3] the framework comes back, and every statement, input, seat and source of the sample', () => {
    expect(open.annexes['framework']).toEqual(sample['framework']);
    for (const part of ['inputs', 'evidence'] as const) {
      expect(open[part].map((row) => row.more)).toEqual(sample[part]);
    }
    const statements = open.statements.map(({ more, inputs, evidence, versions }) => ({
      ...more,
      inputs,
      evidence,
      versions: versions.map(({ v, text, changedIn, reason }) => ({
        v,
        text,
        changed_in: changedIn,
        ...(reason === '' ? {} : { reason }),
      })),
    }));
    expect(statements).toEqual(sample['statements']);
    expect(open.seats.map(({ id }) => id)).toEqual(sample['seats']?.map(({ id }) => id));
  });
});
