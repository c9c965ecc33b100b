/** The sum of numbers; 0 for none. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const each of numbers) total += each;
  return total;
}

/** The mean of at least one number. */
export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

/** The sum of squared distances from the mean; 0 for none. */
export function squaresAboutMean(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const centre = mean(numbers);
  return sum(numbers.map((each) => (each - centre) ** 2));
}

/** One column of a table. */
export function column(table: readonly (readonly number[])[], index: number): number[] {
  return table.map((row) => row[index] ?? 0);
}

/** Whether every row has as many entries as the first. */
export function isEven(table: readonly (readonly unknown[])[]): boolean {
  return table.every((row) => row.length === table[0]?.length);
}
