import type { BallotInput, GroupedAnswer, Tallies } from '../method.ts';
import type { JsonObject } from '../../util/json.ts';
import { OTHER_GROUPS, type GroupTally } from '../smallGroups/publish.ts';

/** What each group of the plan answered to one item, before anything is hidden. */
export function talliesOf(input: BallotInput, item: string, values: readonly number[]): GroupTally[] {
  const recused = input.recused[item] ?? {};
  const levels = new Map<unknown, number>(values.map((value, level) => [value, level]));
  const tallies = input.plan.fates.map(({ group }) => ({
    group,
    eligible: input.eligible[group] ?? 0,
    recused: recused[group] ?? 0,
    abstained: 0,
    counts: values.map(() => 0),
  }));
  const tallyOf = new Map(tallies.map((tally) => [tally.group, tally]));
  // Answers that came with their pool's name only are told with the first group of it.
  const first = tallyOf.get(input.plan.pool?.groups[0] ?? '');
  if (first !== undefined) tallyOf.set(OTHER_GROUPS, first);
  for (const { group, response } of input.answers[item] ?? []) {
    const tally = tallyOf.get(group);
    const level = levels.get(response['value']);
    if (tally === undefined) continue;
    if (level !== undefined) tally.counts[level] = (tally.counts[level] ?? 0) + 1;
    else if (response['value'] === 'abstain') tally.abstained += 1;
  }
  return tallies;
}

/** Answers with what is missing on the sheets filled in. */
export function withCompleted(input: BallotInput, missing: JsonObject): BallotInput {
  const answers: { [item: string]: GroupedAnswer[] } = {};
  for (const item of input.items) answers[item] = [...(input.answers[item] ?? [])];
  for (const { group, asked, answers: given } of input.sheets ?? []) {
    for (const item of asked) {
      if (given[item] === undefined) answers[item]?.push({ group, response: missing });
    }
  }
  return { ...input, answers };
}

/** Whether the rows of a published list give the totals of a table. */
export function givesTotals(
  rows: readonly JsonObject[],
  total: { readonly counts: readonly number[]; readonly abstained: number },
  values: readonly number[],
): boolean {
  const said = rows.map((response) => response['value']);
  const countOf = (wanted: number | string): number => said.filter((each) => each === wanted).length;
  return (
    total.abstained === countOf('abstain') &&
    values.every((value, index) => countOf(value) === total.counts[index])
  );
}

/** Rows of an imported box, which name their groups, as tallies by item and group. */
export function tallied(
  values: readonly number[],
  rows: readonly { readonly item: string; readonly response: JsonObject }[],
): Tallies {
  const tallies: Tallies = {};
  for (const { item, response } of rows) {
    const group = typeof response['group'] === 'string' ? response['group'] : '';
    const tally = ((tallies[item] ??= {})[group] ??= { counts: values.map(() => 0), abstained: 0 });
    const place = values.indexOf(Number(response['value']));
    if (place < 0) tally.abstained += 1;
    else tally.counts[place] = (tally.counts[place] ?? 0) + 1;
  }
  return tallies;
}
