import type { Opinion } from '../../shared/methods/stats/opinion-groups.ts';
import type { Sort } from '../../shared/methods/stats/pile-similarity.ts';
import { seededDraws } from '../../shared/util/seeded-draws.ts';

/** Piles of people who see the same themes, and put each statement elsewhere with a chance of `noise`. */
export function madeUpSorts(
  people: number,
  statements: number,
  themes: number,
  noise: number,
): readonly Sort[] {
  const draw = seededDraws(7);
  return Array.from({ length: people }, () => {
    const piles: number[][] = Array.from({ length: themes }, () => []);
    for (let i = 0; i < statements; i += 1) {
      const pile = draw() < noise ? Math.floor(draw() * themes) : i % themes;
      piles[pile]?.push(i);
    }
    return piles.filter((pile) => pile.length > 0);
  });
}

/** Votes of camps: person p belongs to camp p mod `camps`, which is for the statements of its own number. */
export function madeUpVotes(
  people: number,
  statements: number,
  camps: number,
): readonly (readonly Opinion[])[] {
  const draw = seededDraws(11);
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: statements }, (__, statement): Opinion => {
      if (draw() < 0.3) return null;
      if (draw() < 0.1) return 0;
      return draw() < (person % camps === statement % camps ? 0.85 : 0.25) ? 1 : -1;
    }),
  );
}
