/** Work that is asked for more often than it is to be done. */
export type Paced = { readonly ask: () => void; readonly stop: () => void };

/**
 * Does a work some time after it was asked for, once for all who asked meanwhile.
 *
 * `after`: so long after it was asked for at rest, `every`: so long after it was done last, in milliseconds. It takes a
 * third of the process's time at most, so that other work comes between.
 */
export function paced(
  work: () => void,
  { after, every }: { readonly after: number; readonly every: number },
): Paced {
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
    ask: () => void (timer ??= setTimeout(run, Math.max(after, notBefore - performance.now()))),
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
