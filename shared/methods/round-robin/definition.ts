import { z } from 'zod';
import { collect } from '../collect/definition.ts';
import { doneWords, methodWords } from '../done-words.ts';
import type { InputMethod } from '../method.ts';

/**
 * Round robin: silent writing, then one new point in turn, table by table or person by person.
 *
 * Nobody speaks twice before everybody who has something new spoke once; whose turn it is follows from what was shown.
 * Source: Delbecq, Van de Ven & Gustafson, Group Techniques for Program Planning, 1975.
 */
export const roundRobin: InputMethod = {
  kind: 'inputs',
  name: 'round-robin',
  ...methodWords('robin'),
  done: ({ turns, topThree }) => [
    doneWords('done.robin'),
    ...(turns === 'seat' ? [doneWords('done.robin.seats')] : [doneWords('done.round-robin')]),
    ...(topThree === true ? [doneWords('done.topThree')] : []),
  ],
  settings: z.object({
    reveal: z.literal('round-robin').default('round-robin'),
    turns: z.enum(['table', 'seat']).default('table'),
    /** Tables mark their best three first. */
    topThree: z.boolean().default(true),
  }),
  collections: ['group', 'named'],
  needsLinked: false,
  leastPeople: 4,
  offeredFirst: false,
  simulate: collect.simulate,
};
