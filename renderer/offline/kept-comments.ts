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

/** The name under which a browser keeps what is written in a copy; each comment has one that begins with it. */
export const keyOf = ({ circulation, code, hash }: CirculatedCopy): string =>
  `baraza comments ${circulation} ${hash.slice(0, 16)} ${code ?? ''}`;

const commentKey = (copy: CirculatedCopy, id: string): string => `${keyOf(copy)} / ${id}`;

/** A comment as it is kept; `at` is when it was written, in milliseconds, for their order. */
type KeptComment = OwnComment & { readonly at: number };

/** What this browser kept of a copy; null where it keeps nothing. */
export function readKept(copy: CirculatedCopy): Kept | null {
  try {
    const head = JSON.parse(localStorage.getItem(keyOf(copy)) ?? 'null') as Omit<Kept, 'comments'> | null;
    if (head === null) return null;
    const comments = Object.keys(localStorage)
      .filter((key) => key.startsWith(commentKey(copy, '')))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as KeptComment | null)
      .filter((comment) => comment !== null)
      .toSorted((a, b) => a.at - b.at);
    return { ...head, comments };
  } catch {
    // A browser may refuse storage to a page that was opened from a file, or hold something else under this name.
    return null;
  }
}

/**
 * Whether this browser kept it.
 *
 * Each comment by itself, and only what is new or gone: windows with one copy hear of each other late, and a whole list
 * would be written over the other's.
 */
export function keep(copy: CirculatedCopy, before: Kept, now: Kept): boolean {
  try {
    const { comments, ...head } = now;
    localStorage.setItem(keyOf(copy), JSON.stringify(head));
    for (const { id } of before.comments)
      if (!comments.some((comment) => comment.id === id)) localStorage.removeItem(commentKey(copy, id));
    for (const [index, comment] of comments.entries()) {
      if (localStorage.getItem(commentKey(copy, comment.id)) !== null) continue;
      const kept: KeptComment = { ...comment, at: Date.now() + index / 1000 };
      localStorage.setItem(commentKey(copy, comment.id), JSON.stringify(kept));
    }
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
