import { double } from '../util/double.ts';

/** How many chairs a table of pairs needs. */
export function chairs(pairs: number): number {
  return double(pairs);
}
