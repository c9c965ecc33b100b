/** Draws a lot that nobody can draw again. */
export const lot = (): number => Math.random();
