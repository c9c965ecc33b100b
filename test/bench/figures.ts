import { cpus, totalmem } from 'node:os';

/** One measured figure; `target` in words, `met` null where there is none. */
export type Figure = {
  readonly what: string;
  readonly value: string;
  readonly target?: string;
  readonly met?: boolean;
};

/** The value below which a share of the numbers lies (nearest rank). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** "median 12.3 ms, p95 40.1 ms" */
export function spread(milliseconds: readonly number[]): string {
  const [median, p95] = [0.5, 0.95].map((share) => round(quantile(milliseconds, share)));
  return `median ${median} ms, p95 ${p95} ms`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What the figures were measured on. */
export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`;
}

/** Prints a figure as soon as it is there, and says where a target is missed. */
export function show({ what, value, target, met }: Figure): void {
  const verdict = met === undefined ? '' : met ? `  (target ${target}: met)` : `  (target ${target}: MISSED)`;
  process.stdout.write(`${what.padEnd(46)} ${value}${verdict}\n`);
}
