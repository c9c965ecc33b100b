import { publishedGroup } from '../commands/earlier-round.ts';
import type { Ballot } from '../model/ballot.ts';
import { answerAt, fewestAnswers, type Trail, withStep } from '../model/trail.ts';
import type { JsonObject } from '../../util/json.ts';

/** The row of everybody, where groups are not fed back. */
const everybody = 'everybody';

/** Of a row's answers, this share must be new before it moves, so that a large room is not shown each handful. */
const newShare = 0.1;

/** The row of the pictures that a seat's answers stand in: its group, the pool, or everybody. */
function pictureRow(ballot: Pick<Ballot, 'settings' | 'plan' | 'electorate'>, seat: string): string {
  return ballot.settings['feedback'] === 'room'
    ? everybody
    : publishedGroup(ballot, ballot.electorate[seat] ?? '');
}

/** A real-time ballot with one more answer in its trails; any other ballot as it is. */
export function withTrail(
  ballot: Ballot,
  { seat, statement, response }: { seat: string; statement: string; response: JsonObject | null },
): Ballot['trails'] {
  const { trails, pictures } = ballot;
  if (trails === null) return null;
  const mine = trails[seat] ?? {};
  const trail = withStep(mine[statement], response, pictures[statement]?.length ?? 0);
  return { ...trails, [seat]: { ...mine, [statement]: trail } };
}

/** One row while the next picture is thought about. */
type Row = {
  /** Answers that it has now. */
  answers: number;
  /** Seats that answer now otherwise than in each picture in which it moved. */
  readonly differing: Map<number, number>;
};

/**
 * Rows that move in the next picture of a statement; empty while there is to be none.
 *
 * Whoever kept all pictures may subtract any two of them. A row moves only when it has at least the minimum of answers,
 * and at least as many of its seats answer otherwise than in *each* picture that it ever had, not in the last one only:
 * two people who go back to what they said would else leave a third alone in the difference. Rows do not share seats,
 * and the whole is the sum of the rows shown: so the difference of any two pictures is of nobody or of at least the
 * minimum, in each row and in every union of rows. Time never moves a picture: one answer after a long silence would
 * stand alone in it.
 */
export function rowsToMove(ballot: Ballot, statement: string): readonly string[] {
  const { trails, pictures, plan } = ballot;
  if (trails === null || plan === null || ballot.withdrawn[statement] !== undefined) return [];
  const shown = pictures[statement] ?? [];
  const rows = new Map<string, Row>();
  for (const [seat, trail] of trailsOf(trails, statement)) {
    const id = pictureRow(ballot, seat);
    const row = rows.get(id) ?? { answers: 0, differing: new Map<number, number>() };
    rows.set(id, row);
    const now = answerAt(trail)?.['value'];
    if (now !== undefined) row.answers += 1;
    shown.forEach((moved, picture) => {
      if (!moved.includes(id)) return;
      const differs = answerAt(trail, picture)?.['value'] !== now;
      row.differing.set(picture, (row.differing.get(picture) ?? 0) + (differs ? 1 : 0));
    });
  }
  const minimum = Math.max(3, plan.minimum);
  const moving = [...rows].flatMap(([id, { answers, differing }]) => {
    const least = Math.max(minimum, Math.ceil(answers * newShare));
    return answers >= minimum && [...differing.values()].every((count) => count >= least) ? [id] : [];
  });
  if (moving.length === 0) return [];
  const kept = [...new Set(shown.flat())].filter((id) => !moving.includes(id));
  const before = answersShown(ballot, statement, kept);
  const answers = moving.reduce((sum, id) => sum + (rows.get(id)?.answers ?? 0), before);
  return answers >= Math.max(fewestAnswers, minimum) ? moving.toSorted() : [];
}

function answersShown(ballot: Ballot, statement: string, rows: readonly string[]): number {
  return pictured(ballot, statement).filter(({ row }) => rows.includes(row)).length;
}

function* trailsOf(trails: NonNullable<Ballot['trails']>, statement: string): Iterable<[string, Trail]> {
  for (const [seat, mine] of Object.entries(trails)) {
    const trail = mine[statement];
    if (trail !== undefined) yield [seat, trail];
  }
}

/** An answer in the picture that phones have of a statement. */
export type Pictured = { readonly row: string; readonly response: JsonObject };

/** The answers in the newest picture of a statement: each row as it was when it moved last. */
export function pictured(
  ballot: Ballot,
  statement: string,
  upTo = Number.POSITIVE_INFINITY,
): readonly Pictured[] {
  const { trails, pictures } = ballot;
  const last = new Map<string, number>();
  (pictures[statement] ?? []).forEach((rows, picture) => {
    if (picture <= upTo) for (const row of rows) last.set(row, picture);
  });
  if (trails === null || last.size === 0) return [];
  return [...trailsOf(trails, statement)].flatMap(([seat, trail]) => {
    const row = pictureRow(ballot, seat);
    const picture = last.get(row);
    const response = picture === undefined ? null : answerAt(trail, picture);
    return response === null ? [] : [{ row, response }];
  });
}

/**
 * Whether so few answers of a row changed since its last picture that the result, beside it, would tell them.
 *
 * The result counts every answer, and no picture can know which will be the last: so the organiser is told.
 */
export function isLate(ballot: Ballot, statement: string): boolean {
  const { trails, plan } = ballot;
  const shown = ballot.pictures[statement] ?? [];
  if (trails === null || shown.length === 0) return false;
  const changed = new Map<string, number>();
  for (const [seat, trail] of trailsOf(trails, statement)) {
    const row = pictureRow(ballot, seat);
    const last = shown.findLastIndex((rows) => rows.includes(row));
    const then = last < 0 ? undefined : answerAt(trail, last)?.['value'];
    if (then !== answerAt(trail)?.['value']) changed.set(row, (changed.get(row) ?? 0) + 1);
  }
  return [...changed.values()].some((count) => count < Math.max(3, plan?.minimum ?? 3));
}

/**
 * What each seat answered first and last, where it rated: for the report of a real-time ballot.
 *
 * `comparable` is false where people are fewer than the minimum, or where so few of them moved that what is said of
 * their moving would be said of single persons.
 */
export function firstAndLast(
  {
    trails,
    responses,
    electorate,
    recusals,
    plan,
  }: Pick<Ballot, 'trails' | 'responses' | 'electorate' | 'recusals' | 'plan'>,
  statement: string,
): { readonly pairs: readonly (readonly [number, number])[]; readonly comparable: boolean } {
  const recused = new Set(recusals[statement]);
  const pairs = Object.entries(trails ?? {}).flatMap(([seat, mine]) => {
    const first = mine[statement]?.first ?? null;
    const last = responses[seat]?.[statement]?.['value'];
    const counts = electorate[seat] !== undefined && !recused.has(seat);
    return counts && first !== null && typeof last === 'number' ? [[first, last] as const] : [];
  });
  const minimum = plan?.minimum ?? 3;
  const moved = pairs.filter(([first, last]) => first !== last).length;
  return { pairs, comparable: pairs.length >= minimum && (moved === 0 || moved >= minimum) };
}
