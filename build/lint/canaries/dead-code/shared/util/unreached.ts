/** In a file that nothing imports. */
export const unreached = true;
