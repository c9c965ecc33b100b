/**
 * The numbers behind a figure, as a small table.
 *
 * Every figure has one: whoever cannot see the picture, or wants to check it,
 * reads the same numbers.
 */
export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly string[])[];
}
