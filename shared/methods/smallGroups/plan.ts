/** A reporting group and its seats that may vote, as they stand when the rule is locked. */
export type GroupSeats = {
  readonly group: string;
  readonly eligible: number;
};

/**
 * What becomes of a group in every table of the ballots under one rule.
 *
 * - `shown`: has a row of its own, and can lose a seat or more without losing it.
 * - `lost-if-one-leaves`: has exactly the minimum; one silent seat and the row is joined to another.
 * - `pooled`: counted inside "other groups", for all items and rounds.
 * - `total-only`: pooling took in every group, so that only totals are left.
 * - `withheld`: the whole panel is below the minimum; not even totals are published.
 * - `empty`: no seat of this group may vote.
 */
export type GroupFate = 'shown' | 'lost-if-one-leaves' | 'pooled' | 'total-only' | 'withheld' | 'empty';

/** The groups that share the row "other groups". */
export type GroupPool = {
  readonly groups: readonly string[];
  readonly eligible: number;
  /** One silent seat in the pool and its row is joined to another. */
  readonly lostIfOneLeaves: boolean;
};

/** How groups are reported under one locked rule; fixed with it. */
export type GroupPlan = {
  readonly minimum: number;
  readonly fates: readonly (GroupSeats & { readonly fate: GroupFate })[];
  readonly pool: GroupPool | null;
};

/**
 * Decides, when a rule is locked, which groups are shown and which are pooled.
 *
 * Groups below `minimum` eligible seats are pooled; while the pool is below it, the next smallest
 * group joins (in the given order where sizes are equal). The answer depends on seats only, never
 * on responses, so that it tells nothing, and it must be stored with the rule: a plan made anew for
 * a later round could pool differently, and the difference of two tables would show a small group.
 * So a later round passes the groups that were `pooledBefore`: they stay in the pool.
 */
export function planGroups(
  groups: readonly GroupSeats[],
  minimum: number,
  pooledBefore: readonly string[] = [],
): GroupPlan {
  const filled = groups.filter((each) => each.eligible > 0);
  const pooled = filled.filter((each) => pooledBefore.includes(each.group));
  const bySize = filled.filter((each) => !pooled.includes(each)).toSorted((a, b) => a.eligible - b.eligible);
  let poolSize = pooled.reduce((sum, each) => sum + each.eligible, 0);
  for (const each of bySize) {
    const poolNeedsMore = pooled.length > 0 && poolSize < minimum;
    if (each.eligible >= minimum && !poolNeedsMore) break;
    pooled.push(each);
    poolSize += each.eligible;
  }
  const pooledNames = new Set(pooled.map((each) => each.group));
  const everyoneIsPooled = pooled.length === filled.length;

  const fateOf = (each: GroupSeats): GroupFate => {
    if (each.eligible <= 0) return 'empty';
    if (pooledNames.has(each.group)) {
      if (!everyoneIsPooled) return 'pooled';
      return poolSize < minimum ? 'withheld' : 'total-only';
    }
    return each.eligible === minimum ? 'lost-if-one-leaves' : 'shown';
  };

  return {
    minimum,
    fates: groups.map((each) => ({ ...each, fate: fateOf(each) })),
    pool:
      pooled.length === 0
        ? null
        : {
            groups: groups.map((each) => each.group).filter((name) => pooledNames.has(name)),
            eligible: poolSize,
            lostIfOneLeaves: poolSize === minimum,
          },
  };
}
