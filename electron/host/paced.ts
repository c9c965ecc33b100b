/** Work that is asked for more often than it is to be done. */
export type Paced = { readonly ask: () => void; readonly stop: () => void };

/**
 * Does a work once for all who asked meanwhile: at once after a rest, else `every` so many milliseconds.
 *
 * It takes a third of the process's time at most, so that other work comes between.
 */
export function paced(work: () => void, every: number): Paced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let notBefore = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    timer = null;
    const start = performance.now();
    work();
    const end = performance.now();
    notBefore = end + Math.max(every, 2 * (end - start));
  };
  return {
    ask: () => void (timer ??= setTimeout(run, Math.max(0, notBefore - performance.now()))),
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
