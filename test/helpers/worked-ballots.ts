import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConsensusRule } from '../../shared/methods/rate/rule.ts';
import type { GroupSeats } from '../../shared/methods/smallGroups/plan.ts';
import type { GroupTally } from '../../shared/methods/smallGroups/publish.ts';

interface SampleBallot {
  readonly round: string;
  readonly tally_by_category: Readonly<Record<string, readonly number[]>>;
  readonly result: {
    readonly cast: number;
    readonly abstained: number;
    readonly agree: number;
    readonly oppose: number;
    readonly agree_share: number;
    readonly oppose_share: number;
    readonly opposed_groups: readonly string[];
    readonly outcome: string;
  };
}

interface SampleConsultation {
  readonly categories: readonly { readonly id: string; readonly seats: number; readonly voting: boolean }[];
  readonly statements: readonly { readonly id: string; readonly ballots: readonly SampleBallot[] }[];
  readonly decision_rules: {
    readonly active: {
      readonly id: string;
      readonly label: string;
      readonly agree_values: readonly number[];
      readonly oppose_values: readonly number[];
      readonly agree_threshold: number;
      readonly reject_if_oppose_at_least: number;
      readonly group_guard: { readonly min_group_size: number; readonly limit: number };
      readonly quorum: { readonly share: number };
      readonly minimum_group_shown: number;
    };
  };
  readonly expected: {
    readonly voting_seats: number;
    readonly quorum_needed: number;
    readonly round1: Readonly<Record<string, number>>;
    readonly round2_ballots: number;
    readonly group_guard_case: {
      readonly statement: string;
      readonly round: string;
      readonly agree_share: number;
      readonly opposed: readonly string[];
    };
    readonly small_cells: { readonly categories: readonly string[] };
  };
}

const path = fileURLToPath(new URL('../fixtures/consultation.json', import.meta.url));

/** The worked example as it came. */
export const sample = JSON.parse(readFileSync(path, 'utf8')) as SampleConsultation;

/** Its voting categories as reporting groups. */
export const sampleGroups: readonly GroupSeats[] = sample.categories
  .filter((category) => category.voting)
  .map((category) => ({ group: category.id, eligible: category.seats }));

/** Its active rule. */
export const sampleRule: ConsensusRule = ruleOf(sample.decision_rules.active);

/** Its 50 ballots: the statement and round, true tallies by category, and the stored result. */
export const sampleBallots: readonly {
  readonly item: string;
  readonly round: string;
  readonly tallies: readonly GroupTally[];
  readonly result: SampleBallot['result'];
}[] = sample.statements.flatMap((statement) =>
  statement.ballots.map((ballot) => ({
    item: statement.id,
    round: ballot.round,
    tallies: sampleGroups.map(({ group, eligible }) => ({
      group,
      eligible,
      recused: 0,
      abstained: ballot.tally_by_category[group]?.[5] ?? 0,
      counts: (ballot.tally_by_category[group] ?? []).slice(0, 5),
    })),
    result: ballot.result,
  })),
);

function ruleOf(active: SampleConsultation['decision_rules']['active']): ConsensusRule {
  return {
    id: active.id,
    label: active.label,
    scale: { kind: 'agreement5' },
    agree: active.agree_values,
    oppose: active.oppose_values,
    denominator: 'rated',
    threshold: active.agree_threshold,
    rejectAt: active.reject_if_oppose_at_least,
    groupGuard: { minimumSize: active.group_guard.min_group_size, limit: active.group_guard.limit },
    quorum: { share: active.quorum.share, of: 'voting seats' },
    minimumGroup: active.minimum_group_shown,
  };
}
