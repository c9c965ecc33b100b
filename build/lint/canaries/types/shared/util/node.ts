/** Reaches for Node, which shared/ does not have. */
export const folder: string = process.cwd();
