import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../build/lock.ts';

const run = promisify(execFile);
const tenMinutes = 600_000;

/**
 * Installs packages where that is ours to do: as root on Debian, as a build machine is.
 *
 * Resolves with `undefined`, or with the reason why they are not there. Test processes that ask at the same
 * time wait for one another; the second then finds nothing left to do.
 */
export async function installOnDebian(packages: readonly string[]): Promise<string | undefined> {
  if (process.env['BARAZA_NO_INSTALL'] === '1') return 'installing is switched off by BARAZA_NO_INSTALL';
  if (!existsSync('/etc/debian_version')) return 'only Debian and its kin are installed on by the tests';
  if (process.getuid?.() !== 0) return 'installing needs root';
  return await withLock(join(tmpdir(), 'baraza-test-install.lock'), async () => {
    try {
      await apt(['install', ...packages]);
    } catch {
      // A new machine has no list of packages yet, or an old one.
      try {
        await apt(['update']);
        await apt(['install', ...packages]);
      } catch (error) {
        return `apt-get could not install ${packages.join(' ')}: ${lastLine(error)}`;
      }
    }
    return undefined;
  });
}

async function apt(args: readonly string[]): Promise<void> {
  await run('apt-get', ['-y', '-q', '--no-install-recommends', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: tenMinutes,
    maxBuffer: 64 * 1024 * 1024,
  });
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}
