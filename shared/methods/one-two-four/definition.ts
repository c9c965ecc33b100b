import { z } from 'zod';
import { collect } from '../collect/definition.ts';
import { methodWords } from '../done-words.ts';
import type { InputMethod } from '../method.ts';

const minutes = z.number().int().min(1, 'Each part needs at least one minute.').max(60);

const settings = z.object({
  alone: minutes.default(1),
  pairs: minutes.default(2),
  fours: minutes.default(4),
});

/**
 * 1-2-4-all: everybody thinks alone, then in pairs, then in fours; what the fours send on comes to all.
 *
 * Each group sees what its members bring and writes what it sends on. Groups are formed by the host, from people at the
 * same table first. No time closes anything. Source: Lipmanowicz & McCandless, The Surprising Power of Liberating
 * Structures, 2013.
 */
export const oneTwoFour: InputMethod = {
  kind: 'inputs',
  name: 'one-two-four',
  ...methodWords('fours'),
  settings,
  collections: ['group'],
  needsLinked: false,
  leastPeople: 4,
  offeredFirst: false,
  stages(given) {
    const { alone, pairs, fours } = settings.parse(given);
    return [
      { size: 1, minutes: alone },
      { size: 2, minutes: pairs },
      { size: 4, minutes: fours },
    ];
  },
  simulate: collect.simulate,
};
