import { z } from 'zod';
import { computed, noValue, type Computed } from '../stats/computed.ts';
import { isEven } from '../stats/sums.ts';

/** More than this is refused in one sentence: no list of a meeting is longer. */
const MOST = 20_000;

/** Any number that people give: large enough for all, small enough that no sum of squares overflows. */
export const figure = z.number().min(-1e9).max(1e9);
export const count = z.number().int().min(0).max(1e9);
export const figures = z.array(figure).max(MOST);
export const table = z.array(z.array(figure).max(MOST)).max(MOST);
/** A table in which a cell may be missing. */
export const gappyTable = z.array(z.array(figure.nullable()).max(MOST)).max(MOST);
export const countTable = z.array(z.array(count).max(200)).max(MOST);
export const optionName = z.string().min(1).max(500);
export const seed = z
  .number()
  .int()
  .min(0)
  .max(2 ** 32 - 1);

/** A record whose keys are options. */
export function byOption<Value extends z.ZodType>(value: Value) {
  return z
    .record(optionName, value)
    .refine((record) => Object.keys(record).length <= 2000, { error: 'at most 2,000 options' });
}

/** A table whose cells are all there and whose rows are equally long. */
export function complete(
  rows: readonly (readonly (number | null)[])[],
): Computed<readonly (readonly number[])[]> {
  if (!isEven(rows)) return noValue('uneven-rows');
  const filled = rows.map((row) => row.filter((cell) => cell !== null));
  return isEven([...filled, ...rows]) ? computed(filled) : noValue('gaps');
}

/** The next step of a computation, or the reason why the one before has no value. */
export function andThen<A, B>(result: Computed<A>, next: (value: A) => Computed<B>): Computed<B> {
  return result.ok ? next(result.value) : result;
}
