import { z } from 'zod';
import { frameworkCell, frameworkContent, frameworkLine } from '../../framework/schema.ts';
import type { FrameworkPart } from '../model/framework.ts';
import { id } from './words.ts';

const print = z.string().regex(/^[0-9a-f]{64}$/u, 'What you saw has no fingerprint. Please reload the page.');

/** The line as the sender saw it, as a hash of its canonical JSON; null: there was none. */
const seen = print.nullable();

const parts = [
  'elements',
  'relations',
  'glossary',
  'principles',
  'recommendations',
  'indicators',
  'actions',
] as const satisfies readonly FrameworkPart[];

/** A node that is moved by hand, in heights of its letters; null: back to its automatic place. */
const away = z.object({ x: z.number().min(-200).max(200), y: z.number().min(-200).max(200) });

/**
 * What is sent to change a draft from outside its document: by the command line, an import, a template.
 *
 * The same before the document is begun, when the record takes it, and afterwards, when the host writes it there.
 */
export const frameworkBodies = {
  'framework.draft': z.object({ content: frameworkContent.nullable(), replaces: print }),
  'framework.put': z.object({ line: frameworkLine, seen }),
  'framework.cell': z.object({ matrix: id, cell: frameworkCell, seen }),
  'framework.remove': z.object({ part: z.enum(parts), line: id, seen }),
  'framework.nudge': z.object({
    diagram: z.string().min(1).max(120),
    node: z.string().min(1).max(120),
    away: away.nullable(),
  }),
} as const;
