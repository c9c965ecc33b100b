import { Buffer } from 'node:buffer';
import type { JsonObject } from '../../../shared/util/json.ts';
import { parseObject } from './event-bytes.ts';
import { statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';

/** Phones try again within minutes, a phone that was switched off within days. */
export const answersKeptFor = 30 * 24 * 60 * 60 * 1000;

/** What was answered before to the same key of the same device. */
export type Earlier = { readonly bodyHash: string; readonly answer: JsonObject };

/** Looks up whether this key was answered; `answer` has no content of responses. */
export function earlierAnswer(file: ReadableFile, device: string, key: string): Earlier | null {
  const row = statement<[string, string], { body: string; answer: string }>(
    file,
    'SELECT lower(hex(body)) AS body, answer FROM answered WHERE device = ? AND key = ?',
  ).get(device, key);
  if (row === undefined) return null;
  return { bodyHash: row.body, answer: parseObject(row.answer) ?? {} };
}

/** Remembers an answer in the transaction that also holds what it acknowledges. */
export function rememberAnswer(
  file: WritableFile,
  answered: {
    readonly device: string;
    readonly key: string;
    readonly bodyHash: string;
    readonly answer: JsonObject;
    readonly at: number;
  },
): void {
  statement(file, 'INSERT INTO answered (device, key, body, answer, at) VALUES (?, ?, ?, ?, ?)').run(
    answered.device,
    answered.key,
    Buffer.from(answered.bodyHash, 'hex'),
    JSON.stringify(answered.answer),
    answered.at,
  );
}

/** Forgets answers that nobody will ask for again. */
export function forgetOldAnswers(file: WritableFile, now: number): void {
  statement(file, 'DELETE FROM answered WHERE at < ?').run(now - answersKeptFor);
}
