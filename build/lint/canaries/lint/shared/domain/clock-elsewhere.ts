/** Asks the machine for the time by a detour. */
export const now = (): number => globalThis.Date.now();
