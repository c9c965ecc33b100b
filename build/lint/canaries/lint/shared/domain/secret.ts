/** Needs a secure context. */
export const id = (): string => crypto.randomUUID();
