import type { BallotFigure } from '../../figures/ballot-figure.ts';
import { ballotFigureMessages } from '../../i18n/ballot-figures.ts';
import { wordingsOf } from '../wordings.ts';

type Tallies = { readonly [option: string]: number };

/**
 * The rounds of a count as a figure.
 *
 * `chosen` are those that the count chose; null where it only orders, and then whoever leads the last round stays.
 */
export function roundsOf(
  order: readonly string[],
  rounds: readonly Tallies[],
  quota: { readonly votes: number; readonly chosen: readonly string[] } | null,
): BallotFigure {
  const fateOf = (statement: string): 'chosen' | 'out' | 'left' => {
    if (quota !== null) return quota.chosen.includes(statement) ? 'chosen' : 'out';
    const last = rounds.at(-1) ?? {};
    return last[statement] === undefined ? 'out' : 'left';
  };
  return {
    kind: 'rounds',
    title: wordingsOf((language) => ballotFigureMessages(language)('rounds.title')),
    quota: quota?.votes ?? null,
    rows: order.map((statement) => ({
      statement,
      votes: rounds.map((tallies) => tallies[statement] ?? null),
      fate: fateOf(statement),
    })),
  };
}
