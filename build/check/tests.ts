import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createVitest } from 'vitest/node';
import { root } from './gates.ts';
import { conclude, type Skipped, type Tally } from './tally.ts';

/** The three kinds of test; see test/README.md. */
export type TestProject = 'unit' | 'integration' | 'e2e';

/** A test that never yields cannot be timed out from inside: past this the whole run is given up. */
const minutes: Readonly<Record<TestProject, number>> = { unit: 10, integration: 25, e2e: 55 };

/**
 * Runs one kind of test to its end.
 *
 * A skipped test carries the reason that it gave (`context.skip(reason)`). A file that does not load, an
 * error outside any test, and a project without tests each count as a failure. A run that does not end in time
 * ends the process, after saying which tests hang.
 */
export async function runTests(project: TestProject): Promise<Tally> {
  console.log(`\n— ${project} tests —`);
  const vitest = await createVitest({
    config: fileURLToPath(new URL('../vitest.config.ts', import.meta.url)),
    project: [project],
    run: true,
    watch: false,
    passWithNoTests: true,
  });
  const ended = new AbortController();
  const finished = vitest.start().then(() => true);
  const late = pause(minutes[project] * 60_000, false, { signal: ended.signal }).catch(() => false);
  const inTime = await Promise.race([finished, late]);
  ended.abort();
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
      else if (result.state === 'failed') failed.push(name);
      else failed.push(`${name}: did not end within ${minutes[project]} minutes`);
    }
    if (module.state() === 'queued' || module.state() === 'pending') failed.push(`${file}: did not end`);
    for (const suite of module.children.allSuites()) {
      for (const error of suite.errors()) failed.push(`${file} > ${suite.fullName}: ${error.message}`);
    }
  }
  for (const error of vitest.state.getUnhandledErrors()) failed.push(`${project}: ${messageOf(error)}`);
  if (passed + failed.length + skipped.length === 0) failed.push(`${project}: no test was found`);
  if (!inTime) {
    conclude({ passed, failed, skipped });
    process.exit(1);
  }
  await vitest.close();
  // Vitest sets the exit code of its own run; this process decides on the whole.
  process.exitCode = 0;
  return { passed, failed, skipped };
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  // From another thread it comes as a plain object, which may not even be made a text.
  const told = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return typeof told === 'string' ? told : 'something that was thrown and not caught';
}
