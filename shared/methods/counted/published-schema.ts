import { z } from 'zod';

const people = z.number().int().min(0);
const counts = {
  eligible: people,
  recused: people,
  responded: people,
  abstained: people,
  counts: z.array(people),
};
const groups = z.array(z.string());

/** A published table of unknown origin. */
export const publishedItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shown'),
    item: z.string(),
    minimum: people,
    total: z.object(counts),
    rows: z.array(z.object({ kind: z.enum(['group', 'pool', 'joined']), id: z.string(), groups, ...counts })),
    withoutResponses: groups,
  }),
  z.object({
    kind: z.literal('withheld'),
    item: z.string(),
    minimum: people,
    eligible: people,
    recused: people,
    responded: people,
  }),
]);

/** Published tables by statement; verdicts beside them are not read, they are judged again. */
export const publishedTables = z.record(
  z.string(),
  z.object({
    published: publishedItem,
    beside: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
  }),
);
