import { z } from 'zod';
import type { JsonObject } from '../../util/json.ts';

export const id = z.string().min(1).max(80);
export const text = z.string().max(20_000);
export const maybe = text.nullable().default(null);
export const more = (z.record(z.string(), z.json()) as z.ZodType<JsonObject>).nullable().default(null);
export const object = z.record(z.string(), z.json()) as z.ZodType<JsonObject>;
export const hash = z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 digits of 0–9 and a–f');
export const collection = z.enum(['named', 'group', 'secret']);
/** Kept for readers; an import dates everything anew, with its own time. */
export const told = z.string().nullable().default(null);
