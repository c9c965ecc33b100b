import { z } from 'zod';
import { doneWords } from '../done-words.ts';
import type { MatrixMethod } from '../method.ts';

const matrixSettings = z.object({
  /** The matrix of the framework; empty: the only one there is. */
  matrix: z.string().max(120).default(''),
  /** A table speaks as one: one flag on a cell. */
  byTable: z.boolean().default(false),
});

const remarks = [
  'Who pays for it?',
  'This belongs a level higher.',
  'Two teams would do the same.',
  'By when?',
];

export const matrix: MatrixMethod = {
  kind: 'matrix',
  name: 'matrix',
  title: 'Read a matrix',
  summary:
    'Everyone reads a matrix cell by cell and flags what to discuss; the rest is adopted together, the flagged cells are walked one by one.',
  done: ({ byTable }) => [
    doneWords('done.matrix'),
    ...(byTable === true ? [doneWords('done.matrix.byTable')] : []),
  ],
  settings: matrixSettings,
  collections: ['group', 'named'],
  needsLinked: false,
  leastPeople: 2,
  offeredFirst: false,
  simulate(draw) {
    if (draw() >= 0.06) return null;
    return draw() < 0.5 ? '' : (remarks[Math.floor(draw() * remarks.length)] ?? '');
  },
};
