import { z } from 'zod';
import { collect } from '../collect/definition.ts';
import { methodWords } from '../done-words.ts';
import type { InputMethod } from '../method.ts';

/**
 * Consensus workshop: context, brainstorm, cluster, name, resolve, as one activity.
 *
 * The one button moves through it: before opening, the focus question is read; while open, everybody writes alone;
 * after the look the team and the room put cards together and name what they made; shown, the room resolves. Source:
 * Stanfield, The Workshop Book, 2002 (Institute of Cultural Affairs).
 */
export const consensusWorkshop: InputMethod = {
  kind: 'inputs',
  name: 'consensus-workshop',
  ...methodWords('workshop'),
  settings: z.object({}),
  collections: ['group', 'named'],
  needsLinked: false,
  leastPeople: 4,
  offeredFirst: false,
  simulate: collect.simulate,
};
