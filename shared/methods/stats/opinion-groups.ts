import { seededDraws } from '../../util/seeded-draws.ts';
import { computed, noValue, type Computed } from './computed.ts';
import { leadingEigenpairs } from './eigen.ts';
import { kMeans } from './k-means.ts';
import type { Point } from './nonmetric-scaling.ts';
import { shareTest, twoShareTest, Z90 } from './opinion-tests.ts';
import { silhouettes } from './silhouette.ts';
import { mean } from './sums.ts';

/** Agree, disagree, pass; `null` for not voted on. */
export type Opinion = 1 | -1 | 0 | null;

/** A statement for which a group stands out. */
export interface Representative {
  readonly statement: number;
  readonly side: 'agree' | 'disagree';
  /** (votes on this side + 1)/(votes + 2) within the group. */
  readonly share: number;
  /** That share against the same of everybody else. */
  readonly ratio: number;
  readonly zShare: number;
  readonly zRatio: number;
}

/** One group of people who vote alike. */
export interface OpinionGroup {
  readonly members: readonly number[];
  readonly centre: Point;
  /** Both tests above 1.2816, the strongest first. */
  readonly representative: readonly Representative[];
}

/** People placed by how they voted. */
export interface OpinionGroups {
  /** `null` for a person with too few votes. */
  readonly points: readonly (Point | null)[];
  /** Index into `groups` for each person; `null` for those not placed. */
  readonly groupOf: readonly (number | null)[];
  readonly groups: readonly OpinionGroup[];
  /** Share of the variance of imputed votes on the two axes. */
  readonly explained: readonly [number, number];
  readonly silhouetteByCount: readonly { readonly count: number; readonly silhouette: number }[];
  /** For each statement Π over groups of (agree + 1)/(votes + 2), and of (disagree + 1)/(votes + 2). */
  readonly consensus: readonly { readonly agree: number; readonly disagree: number }[];
  /** Fewer than 50 people placed: offer simple tables by subgroup instead. */
  readonly tooSmallToTrust: boolean;
}

export const TRUSTED_FROM = 50;
/** Votes that a person needs to be placed; all of them, where there are fewer statements. */
export const VOTES_TO_BE_PLACED = 7;

/**
 * Opinion groups from agree, disagree and pass.
 *
 * Missing votes take the column's mean (statements taken out by a moderator 0), columns are centred, two principal
 * components; a person's place sums the cells voted on, times √(statements/votes); placed from 7 votes (or all
 * statements, when fewer). k-means, its k from 2 to min(5, 2 + n/12) by mean silhouette. `votes`: a row a person.
 * Source: Small et al. 2021, doi:10.6035/recerca.5516 (published formulas; nothing of the program was read).
 */
export function opinionGroups(
  votes: readonly (readonly Opinion[])[],
  {
    seed,
    moderated,
    tell = () => undefined,
  }: {
    readonly seed: number;
    readonly moderated: readonly number[];
    readonly tell?: (share: number) => void;
  },
): Computed<OpinionGroups> {
  const statements = votes[0]?.length ?? 0;
  if (votes.length === 0 || statements === 0) return noValue('no-data');
  if (votes.some((row) => row.length !== statements)) return noValue('uneven-rows');
  const out = new Set(moderated);
  const columnMeans = Array.from({ length: statements }, (_, s) => {
    const given = out.has(s) ? [] : votes.map((row) => row[s] ?? null).filter((vote) => vote !== null);
    return given.length === 0 ? 0 : mean(given);
  });
  const { axes, explained } = componentsOf(votes, columnMeans, out);
  tell(0.3);
  if (explained[0] === 0) return noValue('no-variation');
  const needed = Math.min(VOTES_TO_BE_PLACED, statements - out.size);
  const points = votes.map((row): Point | null => {
    let [cells, x, y] = [0, 0, 0];
    for (const [s, vote] of row.entries()) {
      if (vote === null || out.has(s)) continue;
      const off = vote - (columnMeans[s] ?? 0);
      x += off * (axes[0][s] ?? 0);
      y += off * (axes[1][s] ?? 0);
      cells += 1;
    }
    if (cells < needed || cells === 0) return null;
    const scale = Math.sqrt(statements / cells);
    return [scale * x, scale * y];
  });
  const placed = points.flatMap((point, person) => (point === null ? [] : [{ point, person }]));
  if (placed.length < 3) return noValue('too-few');
  const chosen = bestGrouping(
    placed.map(({ point }) => point),
    seed,
    (share) => tell(0.3 + 0.7 * share),
  );
  if (chosen === null) return noValue('no-variation');
  const groupOf: (number | null)[] = votes.map(() => null);
  for (const [i, { person }] of placed.entries()) groupOf[person] = chosen.labels[i] ?? null;
  const counts = countsOf(votes, groupOf, chosen.count);
  return computed({
    points,
    groupOf,
    groups: counts.map((_, g) => groupFrom(g, placed, chosen.labels, counts)),
    explained,
    silhouetteByCount: chosen.silhouetteByCount,
    consensus: Array.from({ length: statements }, (_, s) => ({
      agree: counts.reduce((all, group) => all * share(group[s], 'agree'), 1),
      disagree: counts.reduce((all, group) => all * share(group[s], 'disagree'), 1),
    })),
    tooSmallToTrust: placed.length < TRUSTED_FROM,
  });
}

function componentsOf(
  votes: readonly (readonly Opinion[])[],
  means: readonly number[],
  out: ReadonlySet<number>,
): { readonly axes: readonly [Float64Array, Float64Array]; readonly explained: readonly [number, number] } {
  const n = means.length;
  const covariance = new Float64Array(n * n);
  const where = new Int32Array(n);
  const off = new Float64Array(n);
  for (const row of votes) {
    let cells = 0;
    for (let s = 0; s < n; s += 1) {
      const vote = row[s] ?? null;
      if (vote === null || out.has(s)) continue;
      where[cells] = s;
      off[cells] = vote - (means[s] ?? 0);
      cells += 1;
    }
    for (let a = 0; a < cells; a += 1) {
      const base = (where[a] ?? 0) * n;
      const weight = off[a] ?? 0;
      for (let b = 0; b <= a; b += 1) {
        const at = base + (where[b] ?? 0);
        covariance[at] = (covariance[at] ?? 0) + weight * (off[b] ?? 0);
      }
    }
  }
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) covariance[j * n + i] = covariance[i * n + j] ?? 0;
  let total = 0;
  for (let s = 0; s < n; s += 1) total += covariance[s * n + s] ?? 0;
  const [first, second] = leadingEigenpairs(covariance, n, 2);
  const part = (value = 0) => (total > 1e-12 ? Math.max(0, value) / total : 0);
  const none = new Float64Array(n);
  return {
    axes: [first?.vector ?? none, second?.vector ?? none],
    explained: [part(first?.value), part(second?.value)],
  };
}

interface Grouping {
  readonly labels: readonly number[];
  readonly count: number;
  readonly silhouetteByCount: OpinionGroups['silhouetteByCount'];
}

function bestGrouping(
  points: readonly Point[],
  seed: number,
  tell: (share: number) => void,
): Grouping | null {
  const draw = seededDraws(seed);
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  const distance = (i: number, j: number) => {
    const dx = (xs[i] ?? 0) - (xs[j] ?? 0);
    const dy = (ys[i] ?? 0) - (ys[j] ?? 0);
    return Math.sqrt(dx * dx + dy * dy);
  };
  const most = Math.min(5, 2 + Math.floor(points.length / 12), points.length - 1);
  const tried = [];
  for (let count = 2; count <= most; count += 1) {
    const labels = kMeans(points, count, draw);
    if (labels !== null) tried.push({ labels, count, silhouette: mean(silhouettes(labels, distance)) });
    tell((count - 1) / (most - 1));
  }
  const [first, ...rest] = tried;
  if (first === undefined) return null;
  const best = rest.reduce((top, each) => (each.silhouette > top.silhouette + 1e-12 ? each : top), first);
  const silhouetteByCount = tried.map(({ count, silhouette }) => ({ count, silhouette }));
  return { labels: largestFirst(best.labels), count: best.count, silhouetteByCount };
}

/** Groups are numbered from the largest down, equal ones by their first member. */
function largestFirst(labels: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const order = [...sizes.keys()].toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  return labels.map((label) => order.indexOf(label));
}

interface Count {
  agree: number;
  disagree: number;
  all: number;
}

function countsOf(
  votes: readonly (readonly Opinion[])[],
  groupOf: readonly (number | null)[],
  groups: number,
): readonly (readonly Count[])[] {
  const counts = Array.from({ length: groups }, () =>
    (votes[0] ?? []).map((): Count => ({ agree: 0, disagree: 0, all: 0 })),
  );
  for (const [person, row] of votes.entries()) {
    const own = counts[groupOf[person] ?? -1];
    if (own === undefined) continue;
    for (const [s, vote] of row.entries()) {
      const cell = own[s];
      if (vote === null || cell === undefined) continue;
      cell.all += 1;
      if (vote === 1) cell.agree += 1;
      if (vote === -1) cell.disagree += 1;
    }
  }
  return counts;
}

function share(count: Count | undefined, side: Representative['side']): number {
  return ((count?.[side] ?? 0) + 1) / ((count?.all ?? 0) + 2);
}

function groupFrom(
  group: number,
  placed: readonly { readonly point: Point; readonly person: number }[],
  labels: readonly number[],
  counts: readonly (readonly Count[])[],
): OpinionGroup {
  const own = placed.filter((_, i) => labels[i] === group);
  const others = counts.filter((_, g) => g !== group);
  const representative = (counts[group] ?? []).flatMap((inside, statement) => {
    const outside: Count = { agree: 0, disagree: 0, all: 0 };
    for (const row of others) {
      outside.agree += row[statement]?.agree ?? 0;
      outside.disagree += row[statement]?.disagree ?? 0;
      outside.all += row[statement]?.all ?? 0;
    }
    return (['agree', 'disagree'] as const).map((side): Representative => ({
      statement,
      side,
      share: share(inside, side),
      ratio: share(inside, side) / share(outside, side),
      zShare: shareTest(inside[side], inside.all),
      zRatio: twoShareTest(inside[side], outside[side], inside.all, outside.all),
    }));
  });
  const strength = (each: Representative) => each.ratio * each.zRatio * each.share * each.zShare;
  return {
    members: own.map(({ person }) => person),
    centre: [mean(own.map(({ point }) => point[0])), mean(own.map(({ point }) => point[1]))],
    representative: representative
      .filter((each) => each.zShare > Z90 && each.zRatio > Z90)
      .toSorted((a, b) => strength(b) - strength(a)),
  };
}
