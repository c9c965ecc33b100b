import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { tempFolder } from '../../helpers/temp.ts';
import { until } from '../../helpers/until.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function baraza(folder: string, ...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, BARAZA_APP_DATA: join(folder, 'app') };
  try {
    const done = await run(process.execPath, ['electron/cli/baraza.js', ...args], { cwd: root, env });
    return { code: 0, ...done };
  } catch (thrown) {
    return thrown as Ended;
  }
}

it('makes a consultation and verifies it, with and without a head', async () => {
  const folder = tempFolder();
  const file = join(folder, 'water.baraza');
  expect(await baraza(folder, 'new', file, '--title', 'Water for all')).toMatchObject({
    code: 0,
    stderr: '',
  });
  const verified = await baraza(folder, 'verify', file);
  expect(verified).toMatchObject({ code: 0, stderr: '' });
  expect(verified.stdout).toMatch(
    /^Water for all\n2 entries in 1 sessions; 0 texts erased on purpose\nHead: ([\da-f]{4} ?){4}\nAll right\.\n$/u,
  );
  const head = /Head: (.*)/u.exec(verified.stdout)?.[1] ?? '';
  expect((await baraza(folder, 'verify', file, '--head', head)).code).toBe(0);
  const other = await baraza(folder, 'verify', file, '--head', '0123 4567', '--json');
  expect(other.code).toBe(1);
  expect(JSON.parse(other.stdout)).toMatchObject({ ok: false, file: { headFound: false } });
});

it.each([
  [['new']],
  [['new', 'x.baraza']],
  [['new', '/nowhere/x.baraza', '--title', 'X']],
  [['new', 'x.doc', '--title', 'X']],
  [['verify']],
  [['verify', 'a.baraza', 'b.baraza']],
  [['verify', 'a.baraza', '--frobnicate']],
  [['host', '/nowhere/x.baraza']],
  [['host', 'package.json', '--port', 'many']],
])('says in one line what is wrong with %j', async (args) => {
  const ended = await baraza(tempFolder(), ...args);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^baraza \w+: [^\n]+\n$/u);
});

it('answers a missing file with a failed check', async () => {
  const ended = await baraza(tempFolder(), 'verify', '/nowhere/x.baraza');
  expect(ended.code).toBe(1);
  expect(ended.stdout).toMatch(/Problem: This file is not there/u);
});

it('hosts a file until Ctrl-C and leaves a single file', async () => {
  const folder = tempFolder();
  const file = join(folder, 'water.baraza');
  await baraza(folder, 'new', file, '--title', 'Water');
  const child = spawn(process.execPath, ['electron/cli/baraza.js', 'host', file, '--lan', '--port', '0'], {
    cwd: root,
    env: { ...process.env, BARAZA_APP_DATA: join(folder, 'app') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const link = await until('the link', () => /Console: (\S+)/u.exec(said)?.[1], { within: 60_000 });
  await until('the room', () => /Room: http:/u.test(said));
  const opened = await fetch(link, { redirect: 'manual' });
  expect(opened.status).toBe(303);
  child.kill('SIGINT');
  await until('the end', () => child.exitCode !== null);
  expect(child.exitCode).toBe(0);
  expect(said).toMatch(/Closed: /u);
  expect(existsSync(`${file}-wal`)).toBe(false);
});
