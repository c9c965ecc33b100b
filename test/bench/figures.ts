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

/** Edits sent to each server, and how many of them somebody never saw. One of those is in no median: it fails by itself. */
export function neverSeen(servers: {
  readonly [server: string]: { readonly sent: number; readonly missed: number };
}): { readonly value: string; readonly met: boolean } {
  const lost = Object.entries(servers).flatMap(([server, { sent, missed }]) => {
    if (sent === 0) return [`nothing was sent to ${server}`];
    return missed === 0
      ? []
      : [`${missed} of the ${sent} edits sent to ${server} were not seen by everybody`];
  });
  if (lost.length > 0) return { value: `${lost.join('; ')}: no time above counts them`, met: false };
  const all = Object.values(servers).reduce((sum, { sent }) => sum + sent, 0);
  return { value: `0 of ${all}`, met: true };
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
