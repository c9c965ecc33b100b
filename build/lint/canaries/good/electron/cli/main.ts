import { chairs } from '../../shared/domain/seats.ts';

/** Says how many chairs three pairs need. */
export function main(): void {
  console.log(chairs(3));
}
