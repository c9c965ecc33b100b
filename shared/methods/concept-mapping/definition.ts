import { z } from 'zod';
import { doneWords, methodWords } from '../done-words.ts';
import type { PilesMethod } from '../method.ts';
import { pilesSettings } from '../piles/settings.ts';

const settings = z.object({
  ...pilesSettings,
  /** Whether people rate each card by importance and feasibility. */
  rates: z.boolean().default(true),
  /** Highest value of both scales. */
  points: z.union([z.literal(5), z.literal(7)]).default(5),
  base: z.enum(['all-sorters', 'placed-both']).default('all-sorters'),
});

/**
 * Group concept mapping: sort, rate on two scales, map, name.
 *
 * Source: Trochim 1989, doi:10.1016/0149-7189(89)90016-5; Kane & Trochim 2007.
 */
export const conceptMapping: PilesMethod = {
  kind: 'piles',
  name: 'concept-mapping',
  ...methodWords('conceptMapping'),
  done: (chosen) => [
    doneWords('done.conceptMapping'),
    ...(chosen['rates'] === false ? [] : [doneWords('done.ratedTwice')]),
  ],
  settings,
  collections: ['group', 'named'],
  needsLinked: true,
  leastPeople: 8,
  offeredFirst: false,
  given: () => null,
  scales(chosen) {
    const { rates, points } = settings.parse(chosen);
    return rates
      ? [
          { name: 'importance', highest: points },
          { name: 'feasibility', highest: points },
        ]
      : [];
  },
  grouping: (chosen) => ({
    seed: 1,
    restarts: 20,
    base: settings.parse(chosen).base,
    bootstrap: 50,
    isMapped: true,
  }),
};
