import type { ConsensusRule } from '../../shared/methods/rate/rule.ts';
import { scaleValues } from '../../shared/methods/rate/scale.ts';
import type { GroupTally, PublishedCounts, PublishedItem } from '../../shared/methods/smallGroups/publish.ts';
import { known, type Knowledge } from './cell-attacker.ts';

/** How many of a group gave one response to one item: a cell that the attacker wants. */
export function cellName(item: string, group: string, response: number | 'abstain'): string {
  return `${item} / ${group} / ${response}`;
}

function cellsOf(item: string, group: string, values: number): string[] {
  return [...Array(values).keys(), 'abstain' as const].map((response) => cellName(item, group, response));
}

/**
 * What everybody may know before reading: who responded, from the roll and from looking around.
 *
 * That is more than most readers know, so that a table that resists this reader resists all.
 */
export function rollKnowledge(item: string, tallies: readonly GroupTally[]): Knowledge[] {
  return tallies.map((tally) =>
    known(
      cellsOf(item, tally.group, tally.counts.length),
      tally.counts.reduce((sum, count) => sum + count, tally.abstained),
    ),
  );
}

/** One row of numbers about some groups. */
export function rowKnowledge(item: string, groups: readonly string[], row: PublishedCounts): Knowledge[] {
  const about = (response: number | 'abstain', count: number) =>
    known(
      groups.map((group) => cellName(item, group, response)),
      count,
    );
  return [...row.counts.map((count, value) => about(value, count)), about('abstain', row.abstained)];
}

/** All that one published table says. */
export function tableKnowledge(published: PublishedItem, tallies: readonly GroupTally[]): Knowledge[] {
  const { item } = published;
  const roll = rollKnowledge(item, tallies);
  if (published.kind === 'withheld') return roll;
  const everyGroup = tallies.map((tally) => tally.group);
  return [
    ...roll,
    ...rowKnowledge(item, everyGroup, published.total),
    ...published.rows.flatMap((row) => rowKnowledge(item, row.groups, row)),
  ];
}

/** What the line "GROUP is (not) against" says about its cells. */
export function guardKnowledge(
  rule: ConsensusRule,
  item: string,
  group: string,
  isAgainst: boolean,
): Knowledge {
  const limit = rule.groupGuard?.limit ?? 1;
  const values = scaleValues(rule.scale);
  const weights = values.map((value) => (rule.oppose.includes(value) ? 1 - limit : -limit));
  const cells = values.map((_, index) => cellName(item, group, index));
  return isAgainst
    ? { cells, weights, low: 1e-6, high: Infinity }
    : { cells, weights, low: -Infinity, high: 0 };
}

/**
 * Cells of groups without a row of their own: the ones that nobody may learn.
 *
 * Where a row is of one mind on a response, none of its people or all of them, its table says so
 * about each of them whoever is in it; such cells are not hidden by anything short of withholding
 * the total.
 */
export function hiddenCells(published: PublishedItem, tallies: readonly GroupTally[]): string[] {
  const responded = new Map(
    tallies.map((tally) => [tally.group, tally.counts.reduce((sum, n) => sum + n, tally.abstained)]),
  );
  if (published.kind === 'withheld') {
    return tallies
      .filter((tally) => responded.get(tally.group) !== 0)
      .flatMap((tally) => cellsOf(published.item, tally.group, tally.counts.length));
  }
  return published.rows
    .filter((row) => row.groups.length > 1)
    .flatMap((row) => {
      const divided = [...row.counts.entries(), ['abstain', row.abstained] as const]
        .filter(([, count]) => count > 0 && count < row.responded)
        .map(([response]) => response);
      const voices = row.groups.filter((group) => responded.get(group) !== 0);
      // A pool whose other groups were all silent is one group of at least the minimum: it is shown.
      if (voices.length < 2) return [];
      return voices.flatMap((group) => divided.map((response) => cellName(published.item, group, response)));
    });
}
