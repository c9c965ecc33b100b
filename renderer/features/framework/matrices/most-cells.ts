/** As many cells as a framework's matrix is read with; see `shared/docs/read-field.ts`. */
export const mostCells = 2000;
