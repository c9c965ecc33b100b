import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { root } from './gates.ts';
import type { Skipped, Tally } from './tally.ts';

/** The three kinds of test; see test/README.md. */
export type TestProject = 'unit' | 'integration' | 'e2e';

/**
 * Runs one kind of test to its end.
 *
 * A skipped test carries the reason that it gave (`context.skip(reason)`). A file that does not load, an
 * error outside any test, and a project without tests each count as a failure.
 */
export async function runTests(project: TestProject): Promise<Tally> {
  console.log(`\n— ${project} tests —`);
  const vitest = await startVitest('test', [], {
    config: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
    project: [project],
    run: true,
    watch: false,
    passWithNoTests: true,
  });
  let passed = 0;
  const failed: string[] = [];
  const skipped: Skipped[] = [];
  for (const module of vitest.state.getTestModules()) {
    const file = relative(root, module.moduleId);
    for (const error of module.errors()) failed.push(`${file}: ${error.message}`);
    for (const test of module.children.allTests()) {
      const result = test.result();
      const name = `${file} > ${test.fullName}`;
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'skipped') skipped.push({ name, reason: result.note ?? 'no reason given' });
      else failed.push(name);
    }
    for (const suite of module.children.allSuites()) {
      for (const error of suite.errors()) failed.push(`${file} > ${suite.fullName}: ${error.message}`);
    }
  }
  for (const error of vitest.state.getUnhandledErrors()) failed.push(`${project}: ${messageOf(error)}`);
  if (passed + failed.length + skipped.length === 0) failed.push(`${project}: no test was found`);
  await vitest.close();
  // Vitest sets the exit code of its own run; this process decides on the whole.
  process.exitCode = 0;
  return { passed, failed, skipped };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
