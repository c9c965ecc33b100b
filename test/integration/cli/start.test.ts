import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

it('starts by its name in a clone, with no build', async () => {
  const { stdout } = await run('npx', ['--no-install', 'baraza', '--version'], { cwd: root });
  expect(stdout.trim()).toBe(version);
});

it('answers a command that it does not know with one line and exit code 2', async () => {
  const failed = await run(process.execPath, ['electron/cli/baraza.js', 'frobnicate'], { cwd: root }).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^[^\n]+\n$/) as string,
  });
});

it('runs again under the installed Node where the machine has an older one', async (context) => {
  const old = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path));
  if (old === undefined) return context.skip('this machine has no Node besides the installed one');
  const { stdout: its } = await run(old, ['--version']);
  if (!/^v(1\d|20|21)\./.test(its))
    return context.skip(`this machine's own Node, ${its.trim()}, is new enough`);
  const { stdout } = await run(old, ['electron/cli/baraza.js', '--version'], { cwd: root });
  expect(stdout.trim()).toBe(version);
});
