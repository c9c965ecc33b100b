import { z } from 'zod';
import { doneWords } from '../done-words.ts';
import type { SortingMethod } from '../method.ts';

export const cluster: SortingMethod = {
  kind: 'sorting',
  name: 'cluster',
  title: 'Group',
  summary:
    'Cards are sorted into themes, likenesses merged with every source kept, and statements drafted from them.',
  done: () => [doneWords('done.cluster')],
  settings: z.object({}),
  collections: ['group', 'named'],
  needsLinked: false,
  leastPeople: 1,
  offeredFirst: true,
};
