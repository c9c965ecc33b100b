/** Asks the machine for the time. */
export const now = (): number => Date.now();
