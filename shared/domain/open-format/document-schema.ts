import { z } from 'zod';
import { hash, id, maybe, object, text, told } from './schema-parts.ts';

/** What was adopted of a text that people wrote together. */
export const document = z.object({
  id,
  kind: z.enum(['notes', 'wording', 'board', 'narrative']),
  title: text.default(''),
  step: id.nullable().default(null),
  table: maybe,
  statement: id.nullable().default(null),
  language: z.string().default('en'),
  binned: z.boolean().default(false),
  adoptions: z
    .array(
      z.object({
        hash,
        /** The version of the statement that a wording became. */
        version: z.number().int().min(1).nullable().default(null),
        /** Null after its words were erased. */
        frozen: object.nullable().default(null),
        /** It came with a release once: the hash is that of the original. */
        retold: z.literal(true).exactOptional(),
        at: told,
      }),
    )
    .min(1),
});
