import { z } from 'zod';
import { doneWords, methodWords } from '../done-words.ts';
import type { PilesMethod } from '../method.ts';
import { mostPiles, pilesSettings } from '../piles/settings.ts';

const label = z
  .string()
  .trim()
  .max(120, { error: 'The name of a pile is too long. Please keep it to 120 characters.' });

const settings = z.object({
  ...pilesSettings,
  /** `open`: everybody makes and names their own piles; `closed`: the piles are given. */
  piles: z.enum(['open', 'closed']).default('open'),
  given: z.array(label).max(mostPiles).default([]),
});

/** Card sort: everybody groups the cards as they see it, into piles of their own or given ones. */
export const cardSort: PilesMethod = {
  kind: 'piles',
  name: 'card-sort',
  ...methodWords('cardSort'),
  done: (chosen) => [
    doneWords('done.cardSort'),
    doneWords(chosen['piles'] === 'closed' ? 'done.closedSort' : 'done.openSort'),
  ],
  settings,
  collections: ['group', 'named'],
  needsLinked: true,
  leastPeople: 5,
  offeredFirst: false,
  given(chosen) {
    const read = settings.parse(chosen);
    return read.piles === 'closed' ? read.given.filter((each) => each !== '') : null;
  },
  scales: () => [],
  grouping: () => ({ seed: 1, restarts: 0, base: 'all-sorters', bootstrap: 50, isMapped: false }),
};
