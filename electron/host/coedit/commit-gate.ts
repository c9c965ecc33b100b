import type { ChangeRow } from '../store/documents.ts';

/** One change of one document that is not in the file yet. */
export type Pending = Omit<ChangeRow, 'first' | 'startedAt'> & { readonly document: string };

/**
 * Holds everything back that says a change was taken until the change is in the file.
 *
 * All changes of one turn of the event loop share a commit. Whatever is to be sent meanwhile, acknowledgements and
 * relayed changes alike, waits for it: nothing is acknowledged or seen by anybody that a power cut could take back.
 */
export type CommitGate = {
  /**
   * A change is coming in this turn. Asked for before Hocuspocus hears of it, the commit comes before Hocuspocus relays
   * the change, and what it relays need not be kept waiting for each page.
   */
  expect(): void;
  /** A change that came. It is written with the others of this turn. */
  add(pending: Pending): void;
  /**
   * Sends at once when nothing waits to be written, else after the commit; never after a failed one. Then `lost` is
   * called instead: what was to be sent may have been about another document, and is missed there.
   */
  whenWritten(send: () => void, lost?: () => void): void;
  /** Writes what waits now. False when the disk failed. */
  commit(): boolean;
};

export function openCommitGate(parts: {
  /** One transaction for all; throws when the disk fails. */
  readonly write: (changes: readonly Pending[]) => void;
  /** Nothing of these is in the file: memory is ahead of it and must be dropped. */
  readonly failed: (changes: readonly Pending[], thrown: unknown) => void;
}): CommitGate {
  let pending: Pending[] = [];
  let sends: { readonly send: () => void; readonly lost: (() => void) | undefined }[] = [];
  let scheduled: NodeJS.Immediate | null = null;

  const commit = (): boolean => {
    if (scheduled !== null) clearImmediate(scheduled);
    scheduled = null;
    if (pending.length === 0) return true;
    const changes = pending;
    const waiting = sends;
    pending = [];
    sends = [];
    try {
      parts.write(changes);
    } catch (thrown) {
      parts.failed(changes, thrown);
      for (const { lost } of waiting) lost?.();
      return false;
    }
    for (const { send } of waiting) send();
    return true;
  };

  const expect = (): void => {
    scheduled ??= setImmediate(commit);
  };

  return {
    expect,
    add: (change) => {
      pending.push(change);
      expect();
    },
    whenWritten: (send, lost) => {
      if (pending.length === 0) send();
      else sends.push({ send, lost });
    },
    commit,
  };
}
