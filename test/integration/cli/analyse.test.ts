import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function analyse(input: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['electron/cli/baraza.js', 'analyse', ...args], { cwd: root });
  // A program that refuses its arguments reads nothing.
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((ended) => child.on('close', ended)),
  ]);
  return { code, stdout, stderr };
}

it('answers JSON with JSON', async () => {
  const done = await analyse('\uFEFF{"x": [6, 7, 15], "p": [0.5]}\r\n', 'quantile');
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(done.stdout)).toEqual({ type2: [7], type6: [7], type7: [7] });
});

it('says of a misspelled setting that it counts for nothing', async () => {
  const done = await analyse('{"x": [6, 7, 15], "shares": [0.5]}', 'quantile');
  expect(done.code).toBe(0);
  expect(done.stderr).toBe('“shares” counts for nothing here: quantile knows x, p\n');
});

it('lists, explains and describes its methods', async () => {
  const list = await analyse('', '--list');
  expect(list).toMatchObject({ code: 0, stderr: '' });
  expect(list.stdout.split('\n').length).toBeGreaterThan(55);
  const explained = await analyse('', '--explain', 'kendall-w');
  expect(explained.stdout).toMatch(/^kendall-w: .+\n\nW = 12S[^]+\n\nSource: .+doi:10\.1214[^\n]+\n$/u);
  const ofTables = await analyse('', '--explain', 'delphi-stability');
  expect(ofTables.stdout).toMatch(
    /reads a table of an export.*From answers\.csv: each statement of a round/u,
  );
  const schema = await analyse('', '--schema', 'irv');
  expect(JSON.parse(schema.stdout)).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    description: expect.stringContaining('From answers.csv'),
  });
});

it.each([
  [['tea-leaves'], '{}'],
  [['quantile'], '{"x": ["many"]}'],
  [['quantile'], 'not JSON'],
  [['quantile'], ''],
  [[], '{}'],
  [['--explain'], ''],
  [['quantile', '--tea'], '{}'],
])('says in one line what is wrong with %j given %j', async (args, input) => {
  const ended = await analyse(input, ...args);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^baraza analyse: [^\n]+\n$/u);
});
