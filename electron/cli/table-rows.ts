import type { JsonObject } from '../../shared/util/json.ts';
import { WrongInput } from './wrong-input.ts';

/** A part of an exported table as the input of a method, with where in the table it stood. */
export type TableInput = {
  readonly where: Readonly<Record<string, string>>;
  /** What the lists of the answer are of, in their order, where the input does not say. */
  readonly of?: readonly string[];
  readonly input: JsonObject;
};

export type Row = Readonly<Record<string, string>>;

/** Makes the inputs of a method out of a table, under the settings that were given beside it. */
export type TableReader = (rows: readonly Row[], settings: JsonObject) => readonly TableInput[];

/** Rows that agree in these columns, in the order in which they first stand; empty columns are not told. */
export function parted(
  rows: readonly Row[],
  columns: readonly string[],
): readonly { readonly where: Readonly<Record<string, string>>; readonly rows: readonly Row[] }[] {
  const keyOf = (row: Row): string => JSON.stringify(columns.map((name) => row[name] ?? ''));
  return [...Map.groupBy(rows, keyOf).values()].map((own) => ({
    where: Object.fromEntries(
      columns.flatMap((name) => {
        const value = own[0]?.[name] ?? '';
        return value === '' ? [] : [[name, value] as const];
      }),
    ),
    rows: own,
  }));
}

/** A whole number from a least one up. Throws `WrongInput` for anything else. */
export function countIn(row: Row, name: string, least = 0): number {
  const number = Number(row[name] === '' ? Number.NaN : row[name]);
  if (!Number.isInteger(number) || number < least || number > 100_000)
    throw new WrongInput(`“${row[name] ?? ''}” in column ${name} is not a whole number`);
  return number;
}

/** A number, or null for an empty cell. Throws `WrongInput` for anything else. */
export function figureIn(row: Row, name: string): number | null {
  const text = row[name] ?? '';
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new WrongInput(`“${text}” in column ${name} is not a number`);
  return number;
}

export function unique(rows: readonly Row[], name: string): readonly string[] {
  return [...new Set(rows.map((row) => row[name] ?? ''))];
}

/** Rows as columns. */
export function turned<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, j) => rows.flatMap((row) => row.slice(j, j + 1)));
}
