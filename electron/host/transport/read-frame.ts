import { z } from 'zod';
import type { ClientFrame } from '../../../shared/contract/frames.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

const frame = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('do'),
    key: z.string().min(1).max(64),
    name: z.string().min(1).max(64),
    seat: z.string().max(80).nullable().optional(),
    keyOf: z.string().min(1).max(64).optional(),
    // Only that it is an object: each command has a schema of its own for what is in it.
    body: z.custom<JsonObject>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ),
  }),
  z.object({ t: z.literal('again') }),
  z.object({ t: z.literal('ping'), sent: z.number() }),
]);

/** What a page sent, or null: not text, not JSON, or none of the frames. */
export function readFrame(text: string): ClientFrame | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Anybody in the room may send anything; it is answered with one sentence.
    return null;
  }
  const parsed = frame.safeParse(value);
  if (!parsed.success) return null;
  const { data } = parsed;
  if (data.t !== 'do') return data;
  const { key, name, seat = null, keyOf, body } = data;
  return { t: 'do', key, name, seat, body, ...(keyOf === undefined ? {} : { keyOf }) };
}

/** The key of a frame that could not be read, so that its sender can be told. */
export function keyIn(text: string): string {
  return /"key"\s*:\s*"([^"\\]{1,64})"/u.exec(text.slice(0, 400))?.[1] ?? '';
}
