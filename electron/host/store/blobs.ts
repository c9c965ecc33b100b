import { Buffer } from 'node:buffer';
import { hash as digest } from 'node:crypto';
import { statement } from './handles.ts';
import type { ReadableFile, WritableFile } from './handles.ts';

/** Stores a picture or document under the SHA-256 of its bytes (base64 in `blob`); the same one is kept once. */
export function storeBlob(file: WritableFile, blob: { readonly hash: string; readonly bytes: string }): void {
  const bytes = Buffer.from(blob.bytes, 'base64');
  if (digest('sha256', bytes, 'hex') !== blob.hash)
    throw new Error('A blob does not have the hash that it claims.');
  statement(file, 'INSERT INTO blob (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    blob.hash,
    bytes,
  );
}

/** Stores a picture and returns its hash; the caller has a transaction open. */
export function storePicture(file: WritableFile, bytes: Buffer): string {
  const hash = digest('sha256', bytes, 'hex');
  statement(file, 'INSERT INTO blob (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(hash, bytes);
  return hash;
}

/** The bytes under a hash; null when there are none. */
export function readBlob(file: ReadableFile, hash: string): Buffer | null {
  const row = statement<[string], { bytes: Buffer }>(file, 'SELECT bytes FROM blob WHERE hash = ?').get(hash);
  return row?.bytes ?? null;
}
