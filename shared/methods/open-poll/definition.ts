import { z } from 'zod';
import { methodWords } from '../done-words.ts';
import { countWords } from '../gathering/count-words.ts';
import type { InputMethod } from '../method.ts';

const settings = z.object({
  /** Answers that one person may give. */
  answers: z
    .number()
    .int()
    .min(1, 'Everybody needs at least one answer.')
    .max(5, 'Five answers a person are the most.')
    .default(1),
});

const examples = [
  'Time',
  'time',
  'More time',
  'Coaching',
  'Clear goals',
  'Funds',
  'Leadership',
  'leadership',
];

/** Letters of a short answer. */
const longestAnswer = 120;

/** An open poll: a short answer from everybody, equal ones counted together, joined further by hand. */
export const openPoll: InputMethod = {
  kind: 'inputs',
  name: 'open-poll',
  ...methodWords('openPoll'),
  settings,
  collections: ['group'],
  needsLinked: false,
  leastPeople: 3,
  offeredFirst: false,
  showsOnlyTogether: true,
  limits: ({ answers }) => ({ longest: longestAnswer, most: typeof answers === 'number' ? answers : 1 }),
  gather: (_settings, given) => countWords(given, { look: 'bars', least: 1 }),
  simulate: (draw) => ({ text: examples[Math.floor(draw() * examples.length)] ?? 'Time' }),
};
