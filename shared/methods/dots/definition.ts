import { z } from 'zod';
import { spendingMethod } from '../counted/spending-method.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, ruleWords, sheetOf } from './rule.ts';

/** Dots with a cap for each statement; given out alone, unspent ones shown. */
export const dots = spendingMethod({
  name: 'dots',
  version: 1,
  ...methodWords('dots'),
  settings: z.object({
    budget: z.number().int().min(1).max(20).default(5),
    cap: z.number().int().min(1).max(10).default(3),
  }),
  leastPeople: 3,
  offeredFirst: true,
  firstRule,
  sheetOf,
  ruleWords,
});
