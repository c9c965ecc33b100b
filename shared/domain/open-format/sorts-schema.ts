import { z } from 'zod';
import { mostPiles, mostSorted } from '../../methods/piles/settings.ts';
import { id, object, text } from './schema-parts.ts';

const ownSort = z.object({
  piles: z
    .array(z.object({ id, label: text }))
    .max(mostPiles)
    .default([]),
  places: z.record(z.string(), id).default({}),
  ratings: z.record(z.string(), z.record(z.string(), z.number().int().min(1).max(9))).default({}),
});

/** Cards or statements that people put on piles. */
export const openSort = z.object({
  id,
  /** Null where the step was taken off the agenda. */
  step: id.nullable().default(null),
  method: text,
  settings: object.default({}),
  items: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('card'), id }),
        z.object({ kind: z.literal('statement'), id, version: z.number().int().min(1) }),
      ]),
    )
    .max(mostSorted, `no more than ${mostSorted} cards can be sorted`),
  given: z
    .array(z.object({ id, label: text }))
    .max(mostPiles)
    .default([]),
  /** Whether the room saw what came of it. */
  shown: z.boolean().default(false),
  /** By seat. */
  sorts: z.record(z.string(), ownSort).default({}),
  /** How the clusters were computed; a reader computes them again. */
  made: z
    .object({
      seed: z.number().int().min(1).max(999_999),
      restarts: z.number().int().min(0).max(200),
      base: z.enum(['all-sorters', 'placed-both']),
      bootstrap: z.number().int().min(0).max(500),
      isMapped: z.boolean(),
    })
    .nullable()
    .default(null),
  count: z.number().int().min(1).max(20).nullable().default(null),
  names: z.record(z.string(), text).default({}),
  themes: z.record(z.string(), id).default({}),
});
