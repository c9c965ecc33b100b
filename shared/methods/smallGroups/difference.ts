/** The seats that responded in one row of the plan: a group by itself, or the pool. */
export interface RowRoll {
  readonly row: string;
  readonly seats: readonly string[];
}

/**
 * Whether two tables on the same wording may both be shown.
 *
 * Who subtracts one table from the other sees the seats that are in only one of them. So a result
 * that was voted again, and statistics of "those in both rounds" beside those of the whole round,
 * may stand together only where each row differs by no seat or by at least `minimum` seats. Rows
 * are those of the plan, before any joining on an item: joined rows and the total are unions of
 * these, and a union of differences that are each 0 or large enough is 0 or large enough.
 *
 * Rounds on changed wording are different questions and need no such test: an answer to one says
 * nothing certain about the other.
 */
export function mayStandTogether(
  earlier: readonly RowRoll[],
  later: readonly RowRoll[],
  minimum: number,
): boolean {
  const rows = new Set([...earlier, ...later].map((each) => each.row));
  return [...rows].every((row) => {
    const before = seatsOf(earlier, row);
    const after = seatsOf(later, row);
    const left = [...before].filter((seat) => !after.has(seat)).length;
    const came = [...after].filter((seat) => !before.has(seat)).length;
    return left + came === 0 || left + came >= minimum;
  });
}

function seatsOf(roll: readonly RowRoll[], row: string): ReadonlySet<string> {
  return new Set(roll.filter((each) => each.row === row).flatMap((each) => each.seats));
}
