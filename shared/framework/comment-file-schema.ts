import { z } from 'zod';
import type { CommentFile } from './comment-file.ts';

const id = z.string().min(1).max(200);

/** The shape of a file that somebody sends back; whether it belongs here the record says. */
export const commentFileSchema: z.ZodType<CommentFile> = z.strictObject({
  format: z.literal('baraza-comments'),
  version: z.literal(1),
  circulation: id,
  framework: id,
  code: id.nullable(),
  copy: id,
  sender: z.string().max(400),
  comments: z
    .array(
      z.strictObject({
        line: z.string().min(1).max(500),
        kind: z.enum(['comment', 'change-wanted']),
        text: z.string().max(8000),
      }),
    )
    .max(5000),
  hash: z.string(),
});
