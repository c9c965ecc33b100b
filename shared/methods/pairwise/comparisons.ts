import type { GroupedSheet } from '../method.ts';
import { allDuels } from '../duels/duel.ts';
import { bradleyTerry, wikiSurveyScore } from '../stats/pairwise-models.ts';
import { byName } from '../stats/ranking.ts';
import type { Scale } from './rule.ts';

/** Wins that are added to each ordered pair where strengths would not exist; the report says so. */
const PRIOR = 0.5;

/** What all comparisons come to, as it is stored: for everybody, nothing of a single person. */
export type Comparisons = {
  readonly scale: Scale;
  readonly people: number;
  readonly comparisons: number;
  /** Statements that enough people compared, in order of names. */
  readonly options: readonly string[];
  /** Those that too few people compared to be shown. */
  readonly unseen: readonly string[];
  /** Comparisons won, an undecided one as a half, and all that it stood in. */
  readonly won: readonly number[];
  readonly stood: readonly number[];
  /** Chance of being preferred to an average statement, 0 to 1; null where there is no common order. */
  readonly chances: readonly number[] | null;
  readonly isRegularised: boolean;
  /** Statements that comparisons link with one another; more than one part has no common order. */
  readonly parts: readonly (readonly string[])[];
  /** How many preferred the row to the column; null where a pair has fewer answers than may be shown. */
  readonly pairs: readonly (readonly number[])[] | null;
};

/**
 * All comparisons together.
 *
 * Strengths are Bradley–Terry's, as the chance p/(1 + p) of being preferred to an average statement; where wins do not
 * link all statements both ways, half a win is added to each ordered pair that was compared with one another. Parts
 * that nobody compared with each other have no common order.
 */
export function comparisonsOf(
  sheets: readonly GroupedSheet[],
  items: readonly string[],
  {
    scale,
    minimum,
    unseen,
  }: { readonly scale: Scale; readonly minimum: number; readonly unseen: readonly string[] },
): Comparisons {
  const duels = allDuels(sheets, items);
  const options = items.toSorted(byName);
  const at = new Map(options.map((option, index) => [option, index]));
  const wins = options.map(() => options.map(() => 0));
  const add = (winner: number, loser: number, share: number): void => {
    const row = wins[winner];
    if (row !== undefined) row[loser] = (row[loser] ?? 0) + share;
  };
  for (const { one, other, strength } of duels) {
    const [a, b] = [at.get(one) ?? 0, at.get(other) ?? 0];
    add(a, b, strength === 0 ? 0.5 : 1);
    if (strength === 0) add(b, a, 0.5);
  }
  const met = (a: number, b: number): number => (wins[a]?.[b] ?? 0) + (wins[b]?.[a] ?? 0);
  const all = options.map((_, index) => index);
  const won = wins.map((row) => row.reduce((sum, each) => sum + each, 0));
  const stood = all.map((a) => all.reduce((sum, b) => sum + met(a, b), 0));
  const parts = partsOf(all, met).map((part) => part.map((index) => options[index] ?? ''));
  const { chances, isRegularised } =
    parts.length === 1 ? chancesOf(wins, { won, stood, scale }) : { chances: null, isRegularised: false };
  const isShown = all.every((a) => all.every((b) => a === b || met(a, b) >= minimum));
  return {
    scale,
    people: sheets.filter(({ answers }) => Object.keys(answers).length > 0).length,
    comparisons: duels.length,
    options,
    unseen: unseen.toSorted(byName),
    won,
    stood,
    chances: chances?.map((chance) => Math.round(chance * 1e6) / 1e6) ?? null,
    isRegularised,
    parts,
    pairs: isShown && options.length > 1 ? wins : null,
  };
}

function chancesOf(
  wins: readonly (readonly number[])[],
  { won, stood, scale }: { won: readonly number[]; stood: readonly number[]; scale: Scale },
): { readonly chances: readonly number[] | null; readonly isRegularised: boolean } {
  if (scale === 'wiki') {
    const chances = won.map(
      (wonHere, index) => wikiSurveyScore(wonHere, (stood[index] ?? 0) - wonHere) / 100,
    );
    return { chances, isRegularised: false };
  }
  const plain = bradleyTerry(wins);
  const strengths = plain.ok ? plain : bradleyTerry(withPrior(wins));
  return {
    chances: strengths.ok ? strengths.value.map((each) => each / (1 + each)) : null,
    isRegularised: !plain.ok,
  };
}

/** Half a win both ways for each pair that met: enough for strengths, and it invents no comparison. */
function withPrior(wins: readonly (readonly number[])[]): number[][] {
  return wins.map((row, a) =>
    row.map((each, b) => (a !== b && each + (wins[b]?.[a] ?? 0) > 0 ? each + PRIOR : each)),
  );
}

/** Parts that comparisons link, the largest first. */
function partsOf(all: readonly number[], met: (a: number, b: number) => number): number[][] {
  const left = new Set(all);
  const parts: number[][] = [];
  for (const start of all) {
    if (!left.has(start)) continue;
    const part = new Set([start]);
    for (const a of part) for (const b of left) if (met(a, b) > 0) part.add(b);
    for (const each of part) left.delete(each);
    parts.push([...part].toSorted((a, b) => a - b));
  }
  return parts.toSorted((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
}
