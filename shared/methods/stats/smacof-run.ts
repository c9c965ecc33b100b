/** Pairs i < j of n points, in the order of their dissimilarity; ties are blocks. */
export interface OrderedPairs {
  readonly n: number;
  /** i · 2¹⁶ + j: one number, because runs move pairs about all the time. */
  readonly pairs: Int32Array;
  /** Where each block of equal dissimilarities begins, and at the end the number of pairs. */
  readonly blocks: Int32Array;
}

/** Coordinates on two axes. */
export interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Where a run ended. */
export interface SmacofRun extends Plane {
  readonly stress: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** Stress before each iteration and at the end; it never rises. */
  readonly history: readonly number[];
}

/** Sorts the pairs of a symmetric matrix once; only their order counts. */
export function orderedPairs(dissimilarity: readonly (readonly number[])[]): OrderedPairs {
  const n = dissimilarity.length;
  const pairs = dissimilarity
    .flatMap((row, i) => row.slice(i + 1).map((value, k) => ({ value, i, j: i + 1 + k })))
    .toSorted((a, b) => a.value - b.value || a.i - b.i || a.j - b.j);
  const starts = pairs.flatMap(({ value }, k) => (k === 0 || value !== pairs[k - 1]?.value ? [k] : []));
  return {
    n,
    pairs: Int32Array.from(pairs, ({ i, j }) => (i << 16) | j),
    blocks: Int32Array.from([...starts, pairs.length]),
  };
}

/**
 * One run of ordinal SMACOF in two dimensions from a given start.
 *
 * Each iteration: monotone regression of the distances with the primary approach to ties (equal dissimilarities may
 * have unequal distances), then the Guttman transform with the relaxed step 2Γ − X, taken from the best scaled X so
 * that stress never rises. Stress-1 = √(Σ(d − d̂)²/Σd²). Ends when it falls by less than `tolerance`. Sources: Kruskal
 * 1964, doi:10.1007/BF02289694; de Leeuw & Heiser 1980; de Leeuw & Mair 2009, doi:10.18637/jss.v031.i03.
 */
export function smacofRun(
  ordered: OrderedPairs,
  start: Plane,
  tolerance: number,
  mostIterations: number,
): SmacofRun {
  const { n, blocks } = ordered;
  const pairs = ordered.pairs.slice();
  const count = pairs.length;
  let now = { x: start.x.slice(), y: start.y.slice() };
  let next = { x: new Float64Array(n), y: new Float64Array(n) };
  const d = new Float64Array(count);
  const pools = { level: new Float64Array(count), size: new Int32Array(count), top: -1 };
  const history: number[] = [];
  for (let iteration = 0; ; iteration += 1) {
    const { x, y } = now;
    let squares = 0;
    for (let k = 0; k < count; k += 1) {
      const pair = pairs[k] ?? 0;
      const dx = (x[pair >> 16] ?? 0) - (x[pair & 0xffff] ?? 0);
      const dy = (y[pair >> 16] ?? 0) - (y[pair & 0xffff] ?? 0);
      const square = dx * dx + dy * dy;
      squares += square;
      d[k] = Math.sqrt(square);
    }
    sortWithinBlocks(pairs, d, blocks);
    const fittedSquares = regress(d, pools);
    // The fit is a projection: what it leaves over is Σd² − Σd̂².
    const stress = squares > 0 ? Math.sqrt(Math.max(0, 1 - fittedSquares / squares)) : 0;
    const before = history.at(-1) ?? Infinity;
    history.push(stress);
    const converged = before - stress < tolerance || stress < 1e-7;
    if (converged || iteration >= mostIterations)
      return { x, y, stress, iterations: iteration, converged, history };
    pull(pairs, d, pools, now, next, (2 * squares) / (fittedSquares * n));
    [now, next] = [next, now];
  }
}

/** The relaxed Guttman transform: next = step · Σ_j (d̂_ij/d_ij)(x_i − x_j) − now. */
function pull(
  pairs: Int32Array,
  d: Float64Array,
  { level, size, top }: Pools,
  now: Plane,
  next: Plane,
  step: number,
): void {
  const { x, y } = now;
  const { x: nextX, y: nextY } = next;
  for (let i = 0; i < x.length; i += 1) {
    nextX[i] = -(x[i] ?? 0);
    nextY[i] = -(y[i] ?? 0);
  }
  let at = 0;
  for (let pool = 0; pool <= top; pool += 1) {
    const force = step * (level[pool] ?? 0);
    for (const end = at + (size[pool] ?? 0); at < end; at += 1) {
      const distance = d[at] ?? 0;
      if (distance === 0) continue;
      const pair = pairs[at] ?? 0;
      const i = pair >> 16;
      const j = pair & 0xffff;
      const ratio = force / distance;
      const px = ratio * ((x[i] ?? 0) - (x[j] ?? 0));
      const py = ratio * ((y[i] ?? 0) - (y[j] ?? 0));
      nextX[i] = (nextX[i] ?? 0) + px;
      nextY[i] = (nextY[i] ?? 0) + py;
      nextX[j] = (nextX[j] ?? 0) - px;
      nextY[j] = (nextY[j] ?? 0) - py;
    }
  }
}

/**
 * Orders each block by distance. The order hardly changes from one iteration to the next, so insertion is nearly free;
 * where it is not, at the start of a run, the block is sorted anew.
 */
function sortWithinBlocks(pairs: Int32Array, d: Float64Array, blocks: Int32Array): void {
  for (let b = 0; b + 1 < blocks.length; b += 1) {
    const from = blocks[b] ?? 0;
    const to = blocks[b + 1] ?? 0;
    let budget = 24 * (to - from);
    let highest = d[from] ?? 0;
    for (let k = from + 1; k < to; k += 1) {
      const distance = d[k] ?? 0;
      if (distance >= highest) {
        highest = distance;
        continue;
      }
      const pair = pairs[k] ?? 0;
      let at = k;
      for (let above = highest; above > distance; above = at > from ? (d[at - 1] ?? 0) : -1) {
        d[at] = above;
        pairs[at] = pairs[at - 1] ?? 0;
        at -= 1;
      }
      d[at] = distance;
      pairs[at] = pair;
      budget -= k - at;
      if (budget < 0) {
        sortAnew(pairs.subarray(from, to), d.subarray(from, to));
        break;
      }
    }
  }
}

function sortAnew(pairs: Int32Array, d: Float64Array): void {
  const places = Int32Array.from({ length: d.length }, (_, k) => k).sort((p, q) => (d[p] ?? 0) - (d[q] ?? 0));
  const [oldPairs, oldDistances] = [pairs.slice(), d.slice()];
  for (const [k, place] of places.entries()) {
    pairs[k] = oldPairs[place] ?? 0;
    d[k] = oldDistances[place] ?? 0;
  }
}

/** Pools of the monotone regression, in order: their common level, how many distances each holds, the last one. */
interface Pools {
  readonly level: Float64Array;
  readonly size: Int32Array;
  top: number;
}

/**
 * Pool adjacent violators: the non-decreasing sequence nearest to the distances in their order. Fills the pools and
 * returns the sum of squares of the fit.
 */
function regress(d: Float64Array, pools: Pools): number {
  const { level: total, size } = pools;
  let top = -1;
  for (let k = 0; k < d.length; k += 1) {
    let own = d[k] ?? 0;
    let members = 1;
    // Means compared without dividing.
    while (top >= 0 && (total[top] ?? 0) * members >= own * (size[top] ?? 0)) {
      own += total[top] ?? 0;
      members += size[top] ?? 0;
      top -= 1;
    }
    top += 1;
    total[top] = own;
    size[top] = members;
  }
  pools.top = top;
  let squares = 0;
  for (let pool = 0; pool <= top; pool += 1) {
    const mean = (total[pool] ?? 0) / (size[pool] ?? 1);
    squares += mean * (total[pool] ?? 0);
    total[pool] = mean;
  }
  return squares;
}
