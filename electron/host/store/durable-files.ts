import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until a file or folder is on the disk. Folders cannot be synced on Windows, which does not need it. */
export function syncToDisk(path: string, kind: 'file' | 'folder'): void {
  if (kind === 'folder' && process.platform === 'win32') return;
  // Windows flushes only what is open for writing.
  const descriptor = openSync(path, kind === 'file' ? 'r+' : 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a file so that after a power cut it is there whole or not at all. */
export function writeDurably(path: string, bytes: Uint8Array, mode: number): void {
  const part = `${path}.part`;
  const descriptor = openSync(part, 'w', mode);
  try {
    writeSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameDurably(part, path);
}

/** Renames over what is there, and waits until the folder knows. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncToDisk(dirname(to), 'folder');
}
