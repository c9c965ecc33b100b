/** Whether the disk takes changes of documents, as far as it is known. */
export type StorageWatch = {
  /** One sentence while nothing can be written; null otherwise. */
  readonly problem: () => string | null;
  readonly failed: (say: string) => void;
  /** Something was written, or another file is open. */
  readonly wrote: () => void;
  /** Whether it is worth trying: true also where the disk takes something again. */
  readonly mayTry: () => boolean;
  readonly stop: () => void;
};

/** After a failure the disk is tried so often, in milliseconds. */
const tryEvery = 2000;

/**
 * Remembers a disk that failed, and finds out by itself when it is well again.
 *
 * Pages stop writing when they are told, so no change of theirs would ever find it out. `changed` is called with each
 * new `problem`.
 */
export function watchStorage(parts: {
  readonly canWrite: () => boolean;
  readonly changed: () => void;
}): StorageWatch {
  let problem: string | null = null;
  let trying: NodeJS.Timeout | null = null;
  const stop = (): void => {
    if (trying !== null) clearInterval(trying);
    trying = null;
  };
  const is = (now: string | null): void => {
    if (problem === now) return;
    problem = now;
    parts.changed();
  };
  const wrote = (): void => {
    stop();
    is(null);
  };
  return {
    problem: () => problem,
    failed: (say) => {
      is(say);
      trying ??= setInterval(() => {
        if (parts.canWrite()) wrote();
      }, tryEvery).unref();
    },
    wrote,
    mayTry: () => problem === null || parts.canWrite(),
    stop,
  };
}
