import { z } from 'zod';
import { methodWords } from '../done-words.ts';
import { countWords } from '../gathering/count-words.ts';
import type { InputMethod } from '../method.ts';

const settings = z.object({
  /** Words that one person may give. */
  words: z
    .number()
    .int()
    .min(1, 'Everybody needs at least one word.')
    .max(10, 'Ten words a person are the most.')
    .default(3),
  /** A word is shown once so many people said it. */
  least: z.number().int().min(1).max(20).default(1),
});

const examples = [
  'learning',
  'Learning',
  'time',
  'trust',
  'visits',
  'visit',
  'coaching',
  'data',
  'Evidence',
  'evidence',
  'peer review',
  'leadership',
];

/** Letters of one word, or of a few that belong together. */
const longestWord = 40;

/**
 * A word cloud: everybody gives a few words, the more people said one the larger it stands.
 *
 * How large follows how many people said it, not how often it was written; case and accents do not part a word, the
 * facilitator joins the rest. It opens a talk, it decides nothing.
 */
export const wordCloud: InputMethod = {
  kind: 'inputs',
  name: 'word-cloud',
  ...methodWords('cloud'),
  settings,
  collections: ['group'],
  needsLinked: false,
  leastPeople: 5,
  offeredFirst: false,
  showsOnlyTogether: true,
  limits: ({ words }) => ({ longest: longestWord, most: typeof words === 'number' ? words : 3 }),
  gather: ({ least }, given) =>
    countWords(given, { look: 'cloud', least: typeof least === 'number' ? least : 1 }),
  simulate: (draw) => ({ text: examples[Math.floor(draw() * draw() * examples.length)] ?? 'learning' }),
};
