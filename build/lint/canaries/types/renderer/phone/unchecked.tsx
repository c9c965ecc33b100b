const names: readonly string[] = [];

/** Takes a missing item for a present one. */
export const first: string = names[0];
