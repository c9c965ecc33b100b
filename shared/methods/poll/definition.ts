import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';
import { methodWords } from '../done-words.ts';
import type { Choices, InputMethod } from '../method.ts';
import { countChoices } from './count-choices.ts';

const option = z
  .string()
  .trim()
  .min(1, 'An option is empty. Please write it or take it off.')
  .max(120, 'Please keep each option to 120 characters.');

const settings = z.object({
  options: z
    .array(option)
    .min(2, 'A poll needs at least two options.')
    .max(12, 'Twelve options are the most that a phone shows well.')
    .refine((all) => new Set(all).size === all.length, {
      error: 'Two options are the same. Please change one.',
    })
    .default(['Yes', 'No', 'Not sure']),
  /** How many of them one person may choose. */
  most: z.number().int().min(1).max(12).default(1),
});

function choicesOf(given: JsonObject): Choices {
  const { options, most } = settings.parse(given);
  return { options, most: Math.min(most, options.length) };
}

/**
 * A closed poll: one question, a list to choose from, one or several.
 *
 * Its result is known to nobody before it is closed, and of everybody together only: no group is told apart. Where
 * fewer answered than a group needs to be shown, there is none.
 */
export const poll: InputMethod = {
  kind: 'inputs',
  name: 'poll',
  ...methodWords('poll'),
  settings,
  collections: ['group'],
  needsLinked: false,
  leastPeople: 3,
  offeredFirst: false,
  showsOnlyTogether: true,
  choices: choicesOf,
  gather: (given, { choices, minimum }) => countChoices(choicesOf(given), choices, minimum),
  simulate: () => ({ text: '' }),
};
