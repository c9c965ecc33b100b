import { coprimeFrom } from '../../util/coprime.ts';

/**
 * The order in which one person is asked: everybody begins elsewhere, so that late statements are not the unasked ones.
 *
 * Places follow a step through all statements, and each goes on by another step, both without a common factor with their
 * number: over as many places as there are statements, each stands at each position equally often. It needs no answer
 * of anybody, so that nothing of a running ballot is told.
 */
export function ownOrder<Item>(items: readonly Item[], place: number): readonly Item[] {
  const n = items.length;
  const start = place * coprimeFrom(n * 0.618, n);
  const step = coprimeFrom(n * 0.382, n);
  return items.flatMap((_, index) => {
    const item = items[(start + index * step) % n];
    return item === undefined ? [] : [item];
  });
}
