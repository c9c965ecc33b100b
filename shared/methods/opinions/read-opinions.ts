import { shareTest, twoShareTest, Z90 } from '../stats/opinion-tests.ts';
import type { FoundGroups } from '../whole.ts';
import type { OpinionRow, Opinions } from './grouping.ts';

/** A statement on which a group stands out from everybody else. */
export type StandsOut = {
  readonly statement: string;
  readonly side: 'agree' | 'disagree';
  /** Of those of the group who answered. */
  readonly share: number;
};

/** How many of a row answered at all. */
function answered({ counts }: OpinionRow): number {
  return counts[0] + counts[1] + counts[2];
}

/** The share of a row that agrees. */
export function agreeing(row: OpinionRow): number {
  const all = answered(row);
  return all === 0 ? 0 : row.counts[2] / all;
}

/** Rows of one opinion group each. */
export function rowsOf(kept: Opinions, statement: string): readonly OpinionRow[] {
  return (kept.tables[statement] ?? [])
    .filter((row) => row.groups.length === 1)
    .toSorted((one, other) => ((one.groups[0] ?? '') < (other.groups[0] ?? '') ? -1 : 1));
}

/**
 * Agreement across groups: Π over groups of (agree + 1)/(answers + 2).
 *
 * High only where each group agrees, however small it is. Source: Small et al. 2021, doi:10.6035/recerca.5516.
 */
export function consensusOf(kept: Opinions, statement: string): number | null {
  const rows = kept.tables[statement] ?? [];
  if (rows.length === 0) return null;
  const product = rows.reduce((all, row) => all * ((row.counts[2] + 1) / (answered(row) + 2)), 1);
  return Math.round(product * 1e6) / 1e6;
}

/** How far apart groups are on a statement: the largest share that agrees less the smallest. */
export function apartOn(kept: Opinions, statement: string): number {
  const shares = rowsOf(kept, statement).map(agreeing);
  return shares.length < 2 ? 0 : Math.max(...shares) - Math.min(...shares);
}

/** What a group stands out for: more than half on that side, and more than everybody else; strongest first. */
export function standsOut(kept: Opinions, group: string, most: number): readonly StandsOut[] {
  const found = Object.entries(kept.tables).flatMap(([statement, rows]) => {
    const own = rows.find((row) => row.groups.length === 1 && row.groups[0] === group);
    if (own === undefined) return [];
    const others = rows.filter((row) => row !== own);
    const all = answered(own);
    const rest = others.reduce((sum, row) => sum + answered(row), 0);
    return (
      [
        ['agree', 2],
        ['disagree', 0],
      ] as const
    ).flatMap(([side, at]) => {
      const [inside, outside] = [own.counts[at], others.reduce((sum, row) => sum + row.counts[at], 0)];
      const zShare = shareTest(inside, all);
      const zRatio = twoShareTest(inside, outside, all, rest);
      if (all === 0 || zShare <= Z90 || zRatio <= Z90) return [];
      return [{ statement, side, share: inside / all, weight: zShare * zRatio }];
    });
  });
  return found
    .toSorted((one, other) => other.weight - one.weight || (one.statement < other.statement ? -1 : 1))
    .slice(0, most)
    .map(({ weight: _weight, ...row }) => row);
}

/** All that is kept of the groups, as rows of a table. */
export function foundIn(kept: Opinions): FoundGroups {
  return {
    sizes: kept.sizes,
    rows: Object.entries(kept.tables).flatMap(([statement, rows]) =>
      rows.map(({ groups, counts }) => ({
        statement,
        groups,
        counts,
        across: kept.state === 'groups' ? consensusOf(kept, statement) : null,
      })),
    ),
  };
}
