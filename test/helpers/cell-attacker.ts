/**
 * A reader who subtracts: finds every hidden count that published numbers leave no choice about.
 *
 * Cells are whole numbers ≥ 0; each published number is a linear constraint on them. Bounds are
 * propagated to a fixed point; where that leaves a choice, a search looks for a second solution in
 * which the cell differs. Exact: "determined" means proven.
 */
export interface Knowledge {
  /** The sum of `cells`, each times its weight (1 unless given), lies between `low` and `high`. */
  readonly cells: readonly string[];
  readonly weights?: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** What equals what: a published count. */
export function known(cells: readonly string[], sum: number): Knowledge {
  return { cells, low: sum, high: sum };
}

/** The cells that have the same value in all solutions. Throws when there is no solution at all. */
export function determinedCells(knowledge: readonly Knowledge[]): Map<string, number> {
  const determined = new Map<string, number>();
  for (const part of partsOf(knowledge)) {
    const problem = problemOf(part);
    const first = solve(problem, problem.low, problem.high);
    if (first === null) throw new Error('The published numbers contradict each other.');
    const varies = new Set<number>();
    const note = (solution: Int32Array | null) => {
      for (const [cell, value] of (solution ?? []).entries()) if (value !== first[cell]) varies.add(cell);
    };
    for (const [cell, name] of problem.names.entries()) {
      const value = first[cell]!;
      if (!varies.has(cell)) note(solve(problem, problem.low, problem.high.with(cell, value - 1)));
      if (!varies.has(cell)) note(solve(problem, problem.low.with(cell, value + 1), problem.high));
      if (!varies.has(cell)) determined.set(name, value);
    }
  }
  return determined;
}

interface Constraint {
  readonly cells: readonly number[];
  readonly weights: readonly number[];
  readonly low: number;
  readonly high: number;
}

interface Problem {
  readonly names: readonly string[];
  readonly constraints: readonly Constraint[];
  /** Constraints about each cell. */
  readonly about: readonly (readonly number[])[];
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** No cell counts more people than this. */
const MOST = 10_000;
const EPSILON = 1e-7;

/** Splits what is known into parts that share no cell: items do not depend on each other. */
function partsOf(knowledge: readonly Knowledge[]): Knowledge[][] {
  const partOf = new Map<string, Set<Knowledge>>();
  for (const each of knowledge) {
    const merged = new Set([each]);
    const cells = new Set(each.cells);
    for (const part of new Set(each.cells.map((cell) => partOf.get(cell)))) {
      for (const other of part ?? []) {
        merged.add(other);
        for (const cell of other.cells) cells.add(cell);
      }
    }
    for (const cell of cells) partOf.set(cell, merged);
  }
  return [...new Set(partOf.values())].map((part) => [...part]);
}

function problemOf(knowledge: readonly Knowledge[]): Problem {
  const names = [...new Set(knowledge.flatMap((each) => each.cells))];
  const index = new Map(names.map((name, i) => [name, i]));
  const constraints = knowledge.map((each) => ({
    cells: each.cells.map((cell) => index.get(cell)!),
    weights: each.cells.map((_, i) => each.weights?.[i] ?? 1),
    low: each.low,
    high: each.high,
  }));
  const about: number[][] = names.map(() => []);
  for (const [i, each] of constraints.entries()) for (const cell of each.cells) about[cell]!.push(i);
  return {
    names,
    constraints,
    about,
    low: new Int32Array(names.length),
    high: new Int32Array(names.length).fill(MOST),
  };
}

function solve(problem: Problem, low: Int32Array, high: Int32Array): Int32Array | null {
  const steps = { left: 50_000 };
  const every = problem.constraints.map((_, i) => i);
  return search(problem, low.slice(), high.slice(), every, steps);
}

function search(
  problem: Problem,
  low: Int32Array,
  high: Int32Array,
  changed: readonly number[],
  steps: { left: number },
): Int32Array | null {
  steps.left -= 1;
  if (steps.left < 0) throw new Error('The search for a solution grew too large.');
  if (!propagate(problem, low, high, changed)) return null;
  let open = -1;
  for (let cell = 0; cell < low.length; cell += 1) {
    const width = high[cell]! - low[cell]!;
    if (width > 0 && (open < 0 || width < high[open]! - low[open]!)) open = cell;
  }
  if (open < 0) return low;
  const middle = Math.floor((low[open]! + high[open]!) / 2);
  return (
    search(problem, low.slice(), high.with(open, middle), problem.about[open]!, steps) ??
    search(problem, low.with(open, middle + 1), high.slice(), problem.about[open]!, steps)
  );
}

/** Narrows bounds in place until nothing changes; false when a cell has no value left. */
function propagate(problem: Problem, low: Int32Array, high: Int32Array, changed: readonly number[]): boolean {
  if (low.some((value, cell) => value > high[cell]!)) return false;
  const queue = new Set(changed);
  for (const number of queue) {
    queue.delete(number);
    const { cells, weights, low: floor, high: ceiling } = problem.constraints[number]!;
    let least = 0;
    let most = 0;
    for (const [i, cell] of cells.entries()) {
      const [from, to] = times(weights[i]!, low[cell]!, high[cell]!);
      least += from;
      most += to;
    }
    if (least > ceiling + EPSILON || most < floor - EPSILON) return false;
    for (const [i, cell] of cells.entries()) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      const [from, to] = times(weight, low[cell]!, high[cell]!);
      const [bottom, top] = times(1 / weight, floor - (most - to), ceiling - (least - from));
      const newLow = Math.max(low[cell]!, Math.ceil(bottom - EPSILON));
      const newHigh = Math.min(high[cell]!, Math.floor(top + EPSILON));
      if (newLow > newHigh) return false;
      if (newLow === low[cell] && newHigh === high[cell]) continue;
      const [newFrom, newTo] = times(weight, newLow, newHigh);
      least += newFrom - from;
      most += newTo - to;
      low[cell] = newLow;
      high[cell] = newHigh;
      for (const other of problem.about[cell]!) queue.add(other);
    }
  }
  return true;
}

function times(weight: number, low: number, high: number): readonly [number, number] {
  return weight >= 0 ? [weight * low, weight * high] : [weight * high, weight * low];
}
