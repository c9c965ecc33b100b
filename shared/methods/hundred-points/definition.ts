import { z } from 'zod';
import { spendingMethod } from '../counted/spending-method.ts';
import { methodWords } from '../done-words.ts';
import { firstRule, ruleWords, sheet } from './rule.ts';

/** A hundred points shared among the statements: how much more one matters than another. */
export const hundredPoints = spendingMethod({
  name: 'hundred-points',
  version: 1,
  ...methodWords('points'),
  settings: z.object({}),
  leastPeople: 3,
  offeredFirst: false,
  firstRule,
  sheetOf: () => sheet,
  ruleWords,
});
