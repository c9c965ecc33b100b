import { Buffer } from 'node:buffer';
import { basename, extname } from 'node:path';
import type { Json, JsonObject } from '../../../shared/util/json.ts';
import type { ReadDocument } from './tools.ts';

/** Reads JSON of the open format. Whether it fits together is decided by `import.apply`, which lists all problems. */
export function readDocument(upload: { readonly name: string; readonly bytes: Uint8Array }): ReadDocument {
  const text = Buffer.from(upload.bytes)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
  const document = parsed(text);
  if (document === null) {
    const say = 'This is not a document that Baraza can import: it takes its own open format (JSON).';
    return { ok: false, say, problems: [] };
  }
  const { about } = document;
  const title = (about as { readonly title?: unknown } | null | undefined)?.title;
  return {
    ok: true,
    title:
      typeof title === 'string' && title.trim() !== '' ? title : basename(upload.name, extname(upload.name)),
    document,
  };
}

function parsed(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    // Any file can be chosen for an import.
    return null;
  }
}
