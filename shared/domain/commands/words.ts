import type { JsonObject } from '../../util/json.ts';
import { z } from 'zod';

/** Longest input, comment or reservation, in characters. */
const longestText = 2000;

// oxlint-disable-next-line no-control-regex -- control characters are what this pattern takes out
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Control characters and broken surrogates out, Unicode composed, outer blanks off; nothing else changes. */
function tidy(text: string): string {
  return text.toWellFormed().replace(unreadable, '').replaceAll('\r\n', '\n').normalize('NFC').trim();
}

/** Free text that must say something. */
export function words(longest: number = longestText): z.ZodType<string> {
  return z
    .string({ error: 'Please write something first.' })
    .transform(tidy)
    .refine((text) => text.length > 0, { error: 'Please write something first.' })
    .refine((text) => text.length <= longest, {
      error: `This is too long. Please keep it to ${longest} characters; it stays where you wrote it until you do.`,
    });
}

/** Free text that may be empty. */
export function maybeWords(longest: number = longestText): z.ZodType<string> {
  return z
    .string({ error: 'This must be text.' })
    .transform(tidy)
    .refine((text) => text.length <= longest, {
      error: `This is too long. Please keep it to ${longest} characters.`,
    });
}

/** A short line: a label, a name. */
export const line = (longest = 200): z.ZodType<string> => words(longest);

/** An id as the host made it. */
export const id = z
  .string({ error: 'Something is missing here. Please reload the page.' })
  .min(1)
  .max(80)
  // Rows are looked up by it in plain objects, whose prototype has members of its own.
  .refine((name) => !(name in Object.prototype), { error: 'This cannot be the id of anything.' });

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'Please choose a language from the list.');

export const collection = z.enum(['named', 'group', 'secret']);

export const role = z.enum(['facilitator', 'co-facilitator', 'rapporteur', 'participant', 'observer']);

export const grant = z.enum(['registration', 'sorting', 'drafting', 'paper', 'speakers']);

export const isoTime = z.iso.datetime({ error: 'This must be a date with a time.' });

/** Any JSON object, as it came. */
export const anyObject = z.record(z.string(), z.json()) as z.ZodType<JsonObject>;
