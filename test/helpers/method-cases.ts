import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Computed } from '../../shared/methods/stats/computed.ts';

type Table = readonly (readonly number[])[];
type ByName<T> = Readonly<Record<string, T>>;
type Numbers = ByName<number>;
type CaseBallots = readonly {
  readonly ranking: string | readonly (readonly string[])[];
  readonly count: number;
}[];
type Percentiles = Numbers & { readonly disagreement: boolean };
type Classic = { readonly [name: string]: number | boolean | string };
interface SchulzeExpected {
  readonly pairs: Numbers;
  readonly path_strength: Numbers;
  readonly winners: readonly string[];
  readonly kemeny: { readonly score: number; readonly rankings: readonly string[] };
  readonly ranking?: readonly string[];
}
type Expected = { readonly [name: string]: unknown };

/** What goes into each case that is tested, and what must come out. */
interface MethodCases {
  A01: [{ x: number[]; p: number[] }, { type2: number[]; type6: number[]; type7: number[] }];
  A04: [{ x: number[] }, { median: number; mad_median: number; mad_mean: number }];
  A07: [{ responses: (number | 'abstain' | null)[]; agree: number[]; invited: number }, Numbers];
  B01: [{ ratings: number[] }, Classic];
  B07: [{ ratings: number[] }, Classic];
  B02: [{ n: number[] }, { disagreement_min_in_each_extreme: number[]; agreement_max_outside: number[] }];
  B05: [
    { ratings: number[] },
    { type2: Percentiles; type6: Percentiles; type7: Percentiles; classic: Classic },
  ];
  C01: [{ groups: ByName<number[]> }, { groups: ByName<Numbers>; verdict: string }];
  C04: [{ groups: ByName<number[]> }, { symmetric: string; le50: string }];
  C05: [
    { votes: Record<'strong_for' | 'weak_for' | 'neutral' | 'weak_against' | 'strong_against', number> },
    { pct_for: number; pct_against: number; recommendation: string; strength: string },
  ];
  D01: [{ N: number; essential: number }, { cvr: number }];
  D02: [{ alpha: number; N: number[] }, Numbers[]];
  D04: [{ ratings: Table; relevant: number[] }, Expected];
  D06: [{ N: number; A: number }, Numbers];
  E01: [{ raters_as_columns: Table }, Expected];
  E03: [{ blocks_as_rows: Table }, Numbers];
  E04: [
    { perfect: Table; reversed: Table },
    { W_perfect: number; chisq_perfect: number; W_reversed: number },
  ];
  F01: [{ counts: Table }, Numbers];
  F03: [
    { raters_as_rows: (number | null)[][] },
    Record<'nominal' | 'ordinal' | 'interval' | 'ratio', number>,
  ];
  F04: [{ ratings: Table }, Numbers];
  G01: [{ x: number[]; y: number[] }, Numbers];
  G03: [{ table: [[number, number], [number, number]] }, Numbers];
  G05: [{ round1: number[]; round2: number[] }, Expected];
  G07: [{ table: Table }, Numbers];
  H01: [{ ballots: CaseBallots }, { start1: Numbers; start0: Numbers; ranking: string[] }];
  H04: [{ ballots: CaseBallots }, { ranking: string[]; score: number; distance: number }];
  H06: [{ ballots: CaseBallots }, SchulzeExpected];
  H07: [{ ballots: CaseBallots }, SchulzeExpected];
  H12: [{ ballots: CaseBallots }, { rounds: Numbers[]; ranking: string[] }];
  H14: [{ ballots: CaseBallots; seats: number }, { quota: number; elected: string[]; round2: Numbers }];
  H18: [{ ballots: { approve: string[]; count: number }[] }, Numbers & { winner: string }];
  H20: [
    { grades: string[]; counts: ByName<number[]> },
    { median: ByName<string>; mj_score: Numbers; ranking: string[] },
  ];
  H22: [{ cycle: CaseBallots }, { locked: string[][]; skipped: string[][]; winner: string }];
  I01: [{ wins_row_over_col: Table }, { p: number[] }];
  I03: [{ upper_triangle: (number | string)[] }, Expected];
  I05: [{ matrix: Table }, Expected];
  I07: [{ items: { wins: number; losses: number }[] }, number[]];
  J01: [
    { resistance: ByName<number[]> },
    { group_resistance: Numbers; acceptance_pct: Numbers; order: string[] },
  ];
  J03: [{ scores: ByName<number[]> }, { sum: Numbers; votes: Numbers; ranking: string[] }];
  J05: [{ budget: number; ballots: Numbers[] }, Expected];
  J07: [{ votes: number[] }, Expected];
}

interface MethodCase<Id extends keyof MethodCases> {
  readonly id: Id;
  readonly title: string;
  readonly input: MethodCases[Id][0];
  readonly expected: MethodCases[Id][1];
  readonly tolerance: number;
}

const path = fileURLToPath(new URL('../fixtures/methods.json', import.meta.url));
const cases = JSON.parse(readFileSync(path, 'utf8')) as readonly MethodCase<keyof MethodCases>[];

/** One published or derived case, by its id. */
export function methodCase<Id extends keyof MethodCases>(id: Id): MethodCase<Id> {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no case ${id}.`);
  return found as MethodCase<Id>;
}

/** The value of a statistic that must have one. */
export function valueOf<T>(result: Computed<T>): T {
  if (!result.ok) throw new Error(`No value: ${result.reason}`);
  return result.value;
}

/** Compares numbers, and lists and objects of them, within a tolerance. */
export function expectNear(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(Math.max(tolerance, 1e-12));
    return;
  }
  if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectNear((actual as Record<string, unknown>)[key], value, tolerance);
    }
    return;
  }
  expect(actual).toEqual(expected);
}
