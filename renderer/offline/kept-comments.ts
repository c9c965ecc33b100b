import type { OwnComment } from '../features/commenting/commenting-context.tsx';
import type { CirculatedCopy } from '../../shared/framework/comment-file.ts';

/** What somebody wrote in a copy. `copy` is this device's own name of it. */
export interface Kept {
  readonly copy: string;
  readonly code: string;
  readonly sender: string;
  readonly comments: readonly OwnComment[];
}

/** A name that nobody guesses; browsers give random numbers to pages that were opened from a file, too. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The name under which a browser keeps what is written in a copy. */
export const keyOf = ({ circulation, code, hash }: CirculatedCopy): string =>
  `baraza comments ${circulation} ${hash.slice(0, 16)} ${code ?? ''}`;

/** What this browser kept of a copy; null where it keeps nothing. */
export function readKept(copy: CirculatedCopy): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(copy));
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    // A browser may refuse storage to a page that was opened from a file, or hold something else under this name.
    return null;
  }
}

/** Whether this browser kept it. */
export function keep(copy: CirculatedCopy, kept: Kept): boolean {
  try {
    localStorage.setItem(keyOf(copy), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser keeps anything for this page. What it keeps already is not touched. */
export function keeps(): boolean {
  try {
    localStorage.setItem('baraza', 'kept');
    return true;
  } catch {
    return false;
  }
}
