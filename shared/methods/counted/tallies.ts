import type { BallotInput, Tallies } from '../method.ts';
import type { JsonObject } from '../../util/json.ts';
import { OTHER_GROUPS, type GroupTally } from '../smallGroups/publish.ts';

/** What each group of the plan answered to one item, before anything is hidden. */
export function talliesOf(input: BallotInput, item: string, values: readonly number[]): GroupTally[] {
  const recused = input.recused[item] ?? {};
  const answers = input.answers[item] ?? [];
  const pool = input.plan.pool?.groups ?? [];
  return input.plan.fates.map(({ group }) => {
    const mine = answers.filter(
      (answer) => answer.group === group || (answer.group === OTHER_GROUPS && group === pool[0]),
    );
    return {
      group,
      eligible: input.eligible[group] ?? 0,
      recused: recused[group] ?? 0,
      abstained: mine.filter(({ response }) => response['value'] === 'abstain').length,
      counts: values.map((value) => mine.filter(({ response }) => response['value'] === value).length),
    };
  });
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
