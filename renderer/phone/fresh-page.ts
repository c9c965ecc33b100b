/** Milliseconds between two looks for the host. */
const PAUSE = 3000;
/** Milliseconds that a page stands at least, so that a host that is half there makes no phone flicker. */
const YOUNG = 10_000;

/**
 * Loads the page anew as soon as the host gives it again, and not before: the phone keeps what it shows meanwhile.
 *
 * What was written here waits in the device's storage, so nothing is lost. Returns how to give up.
 */
export function freshPage(): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const isThere = performance.now() > YOUNG && (await answers());
    if (isOver) return;
    if (isThere) location.reload();
    else timer = setTimeout(() => void look(), PAUSE);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
