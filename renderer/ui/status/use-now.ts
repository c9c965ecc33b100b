import { useEffect, useState } from 'react';

/**
 * The time, read again at each whole second.
 *
 * @param clock the host's clock as this device knows it; the device's own without it
 */
export function useNow(isRunning: boolean, clock: () => number = Date.now): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    if (!isRunning) return undefined;
    const tick = setInterval(() => setNow(clock()), 500);
    return () => clearInterval(tick);
  }, [isRunning, clock]);
  return now;
}
