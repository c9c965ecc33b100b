import { useEffect, useState } from 'react';

export interface Battery {
  /** 0 to 1. */
  readonly level: number;
  readonly charging: boolean;
}

type BatteryManager = Battery & EventTarget;

/** The computer's battery, where the browser tells; undefined elsewhere. */
export function useBattery(): Battery | undefined {
  const [battery, setBattery] = useState<Battery | undefined>(undefined);
  useEffect(() => {
    const ask = (navigator as { getBattery?: () => Promise<BatteryManager> }).getBattery;
    if (ask === undefined) return undefined;
    const ended = new AbortController();
    void ask.call(navigator).then((manager) => {
      const tell = (): void => setBattery({ level: manager.level, charging: manager.charging });
      tell();
      for (const name of ['levelchange', 'chargingchange']) {
        manager.addEventListener(name, tell, { signal: ended.signal });
      }
    });
    return () => ended.abort();
  }, []);
  return battery;
}
