import * as Y from 'yjs';
import { sha256Hex } from '../util/hash.ts';
import type { Row } from './framework-shape.ts';

/**
 * A print of all that a row says: equal where nobody changed it.
 *
 * It is taken over what lies in the document, not over what a version of this program reads in it: a later version
 * that reads more must not take a removed row for one that somebody changed.
 */
export function printOfRow(row: Row): string {
  return sha256Hex(printed(row, 0));
}

/** A row goes with what its remover saw of it. Changed by somebody else meanwhile, it stays. */
export function isGone(row: Row): boolean {
  const gone = row.get('gone');
  return typeof gone === 'string' && gone === printOfRow(row);
}

/** Somebody removed it while somebody else changed it, and nobody has said yet that it stays. */
export function isKept(row: Row): boolean {
  return typeof row.get('gone') === 'string' && !isGone(row);
}

/** About the row and no part of it. */
const besides: ReadonlySet<string> = new Set(['order', 'gone']);
const deepest = 8;

function printed(value: unknown, depth: number): string {
  if (depth > deepest) return '…';
  if (value instanceof Y.Text) return `t${JSON.stringify(value.toDelta())}`;
  if (value instanceof Y.Map) {
    const entries = [...(value as Y.Map<unknown>)].filter(([name]) => depth > 0 || !besides.has(name));
    return membersPrinted(entries, depth);
  }
  if (value instanceof Y.AbstractType) return 'y';
  if (value instanceof Uint8Array) return `b${value.join(',')}`;
  if (Array.isArray(value))
    return `[${(value as readonly unknown[]).map((each) => printed(each, depth + 1)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return membersPrinted(Object.entries(value), depth);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function membersPrinted(entries: readonly (readonly [string, unknown])[], depth: number): string {
  const parts = entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${printed(value, depth + 1)}`);
  return `{${parts.join(',')}}`;
}
