import { z } from 'zod';
import { doneWords } from '../done-words.ts';
import type { DecisionMethod } from '../method.ts';

export const decide: DecisionMethod = {
  kind: 'decision',
  name: 'decide',
  title: 'Decide',
  summary:
    'The room adopts, defers or drops each statement; reservations and objections stand in their authors’ own words.',
  done: () => [doneWords('done.decide')],
  settings: z.object({}),
  collections: ['named', 'group'],
  needsLinked: false,
  leastPeople: 2,
  offeredFirst: false,
};
