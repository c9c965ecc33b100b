import { z } from 'zod';
import { spendingMethod } from '../counted/spending-method.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, ruleWords, sheetOf } from './rule.ts';

/** Quadratic voting: v votes cost v², Σv² ≤ budget. Source: Lalley & Weyl 2018, doi:10.1257/pandp.20181002. */
export const quadratic = spendingMethod({
  name: 'quadratic',
  version: 1,
  ...methodWords('quadratic'),
  settings: z.object({
    budget: z.number().int().min(9).max(100).default(25),
  }),
  leastPeople: 5,
  offeredFirst: false,
  firstRule,
  sheetOf,
  ruleWords,
});
