import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp.ts';
import { exampleDocument } from '../../helpers/worked-example.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const example = join(root, 'electron/host/example/consultation.json');

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

let folder = '';
let removeFolder = (): void => undefined;
let file = '';
let made: Ended;

async function baraza(...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, BARAZA_APP_DATA: join(folder, 'app') };
  try {
    const done = await run(process.execPath, ['electron/cli/baraza.js', ...args], { cwd: root, env });
    return { code: 0, ...done };
  } catch (thrown) {
    return thrown as Ended;
  }
}

beforeAll(async () => {
  folder = tempFolder((remove) => (removeFolder = remove));
  file = join(folder, 'example.baraza');
  made = await baraza('import', example, file);
});
afterAll(() => removeFolder());

describe('baraza import', () => {
  test('makes a file that verifies', async () => {
    expect(made).toEqual({
      code: 0,
      stdout: `Made: ${file}\n72 seats, 45 inputs, 42 statements, 2 ballots\n`,
      stderr: '',
    });
    const verified = await baraza('verify', file);
    expect(verified.code).toBe(0);
    expect(verified.stdout.match(/recounted: the same/gu)).toHaveLength(2);
  });

  test('[IM1] lists every problem and writes nothing', async () => {
    const broken = JSON.parse(JSON.stringify(exampleDocument())) as {
      seats: { category: string }[];
      statements: { inputs: string[] }[];
      inputs: { id: string }[];
    };
    broken.seats[0]!.category = 'C99';
    broken.statements[0]!.inputs.push('I999');
    broken.inputs[1]!.id = 'I001';
    const source = join(folder, 'broken.json');
    const to = join(folder, 'broken.baraza');
    writeFileSync(source, JSON.stringify(broken));
    const ended = await baraza('import', source, to);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Two entries of kind input have the id “I001”.');
    expect(ended.stderr).toContain('Seat P01 names the category “C99”, which is not in the file.');
    expect(ended.stderr).toContain('Statement S01 names the input “I999”, which is not in the file.');
    expect(existsSync(to)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('broken'))).toEqual(['broken.json']);
  });

  test.each([
    ['no JSON', 'not JSON at all'],
    ['another format', '{"format":"other"}'],
    ['a list', '[1,2]'],
    ['nothing', ''],
    ['a newer version', '{"format":"baraza-consultation","version":99,"about":{"title":"x"}}'],
  ])('refuses %s in one sentence', async (_what, text) => {
    const source = join(folder, 'odd.json');
    writeFileSync(source, text);
    const ended = await baraza('import', source, join(folder, 'odd.baraza'));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^baraza import: [A-Z].*\.\n/u);
    expect(existsSync(join(folder, 'odd.baraza'))).toBe(false);
  });

  test('never replaces a file', async () => {
    const before = readFileSync(file);
    expect(await baraza('import', example, file)).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('baraza export', () => {
  test.each([
    ['docx', []],
    ['docx', ['--what', 'outcome', '--language', 'fr']],
    ['html', ['--what', 'meeting', '--draft']],
    ['csv', ['--what', 'results']],
    ['json', []],
    ['json', ['--kind', 'archive']],
  ])('writes %s %j and nothing else', async (format, options) => {
    const out = join(folder, 'out');
    const ended = await baraza('export', file, '--format', format, '--out', out, ...options);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^Made: [^\n]+\n$/u);
    const bytes = readFileSync(out);
    const start = { docx: 'PK', html: '<!doctype html>', csv: '\uFEFFballot', json: '{' }[format] ?? '';
    expect(bytes.toString('utf8').startsWith(start)).toBe(true);
  });

  test('names the file itself when it is given a folder, with the example’s mark', async () => {
    const ended = await baraza('export', file, '--format', 'csv', '--out', folder);
    const path = /^Made: (.*)\n$/u.exec(ended.stdout)?.[1] ?? '';
    expect(path).toMatch(/tables \(ILLUSTRATIVE EXAMPLE\)\.zip$/u);
    const parts = unzipSync(readFileSync(path));
    expect(Object.keys(parts).toSorted()).toEqual([
      'README.txt',
      'answers.csv',
      'comments.csv',
      'comparisons.csv',
      'coverage.csv',
      'framework.csv',
      'inputs.csv',
      'likeness.csv',
      'matrices.csv',
      'opinions.csv',
      'pairs.csv',
      'participants.csv',
      'piles.csv',
      'placements.csv',
      'polls.csv',
      'results.csv',
      'sorts.csv',
      'statements.csv',
      'texts.csv',
      'trace.csv',
      'words.csv',
    ]);
  });

  test('an archive comes back in, and out again the same', async () => {
    const [first, again, second] = ['first.json', 'again.baraza', 'second.json'].map((name) =>
      join(folder, name),
    );
    await baraza('export', file, '--format', 'json', '--kind', 'archive', '--out', first ?? '');
    expect(await baraza('import', first ?? '', again ?? '')).toMatchObject({ code: 0 });
    await baraza('export', again ?? '', '--format', 'json', '--kind', 'archive', '--out', second ?? '');
    const withoutHead = (path: string): unknown => {
      const { recordHead, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as {
        readonly recordHead: string;
      };
      expect(recordHead).toMatch(/^([\da-f]{4} ?){4}$/u);
      return rest;
    };
    expect(withoutHead(second ?? '')).toEqual(withoutHead(first ?? ''));
  });

  test('a release imports, verifies, and holds no seat', async () => {
    const out = join(folder, 'release.json');
    const back = join(folder, 'release.baraza');
    await baraza('export', file, '--format', 'json', '--out', out);
    expect(await baraza('import', out, back)).toMatchObject({
      code: 0,
      stdout: `Made: ${back}\n0 seats, 45 inputs, 42 statements, 2 ballots\n`,
    });
    expect((await baraza('verify', back)).code).toBe(0);
  });

  test.each([
    [[]],
    [['FILE']],
    [['FILE', '--format', 'pdf', '--out', 'x']],
    [['FILE', '--format', 'docx']],
    [['FILE', '--format', 'docx', '--out', '/nowhere/at/all/x.docx']],
    [['FILE', '--format', 'docx', '--out', 'FILE']],
    [['FILE', '--format', 'docx', '--out', 'x.docx', '--what', 'inputs']],
    [['FILE', '--format', 'json', '--out', 'x.json', '--what', 'report']],
    [['FILE', '--format', 'docx', '--out', 'x.docx', '--language', 'de']],
    [['FILE', '--format', 'docx', '--out', 'x.docx', '--time-zone', 'Mars/Base']],
    [['package.json', '--format', 'docx', '--out', 'x.docx']],
    [['/nowhere.baraza', '--format', 'docx', '--out', 'x.docx']],
  ])('says in one line what is wrong with %j', async (args) => {
    const ended = await baraza('export', ...args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^baraza export: [^\n]+\n$/u);
    expect(existsSync(join(root, 'x.docx'))).toBe(false);
  });
});
