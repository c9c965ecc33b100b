import { z } from 'zod';
import { usualCriteria } from './criterion.ts';

/** The names of criteria as a step keeps them: few, short, and no two alike. */
export const criteriaNames = z
  .array(z.string().trim().min(1).max(60, 'Please keep the name of a criterion to 60 characters.'))
  .min(1, 'Name at least one criterion, one a line.')
  .max(6, 'At most 6 criteria: more tire people out.')
  .refine((names) => new Set(names.map((name) => name.toLowerCase())).size === names.length, {
    error: 'Two criteria have the same name.',
  })
  .default([...usualCriteria]);
