import { Buffer } from 'node:buffer';
import { hash as digest } from 'node:crypto';
import { statement } from './handles.ts';
import type { WritableFile } from './handles.ts';

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
