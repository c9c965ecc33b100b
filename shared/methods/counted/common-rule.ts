import { z } from 'zod';

/** What every rule of a counted ballot has: who must answer, and how small a group may be shown. */
export const commonRule = {
  quorum: z.object({ share: z.number().gt(0).max(1), of: z.literal('voting seats') }).nullable(),
  minimumGroup: z.number().int().min(3),
};

/** A share that must be reached. */
export const shareNeeded = z.number().gt(0).max(1);
