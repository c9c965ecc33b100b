/** What a gate or a test run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

export const nothing: Tally = { passed: 0, failed: [], skipped: [] };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: [...a.failed, ...b.failed],
    skipped: [...a.skipped, ...b.skipped],
  };
}

/**
 * Prints what did not pass, then the totals as the very last line, and sets the exit code.
 *
 * A run in which nothing passed fails too: it has checked nothing.
 */
export function conclude(tally: Tally): void {
  const { passed, failed, skipped } = tally;
  if (skipped.length > 0) {
    console.log('\nNot run:');
    for (const { name, reason } of skipped) console.log(`  ${name}: ${reason}`);
  }
  if (failed.length > 0) {
    console.log('\nFailed:');
    for (const name of failed) console.log(`  ${name}`);
  }
  console.log(`\n${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
}
