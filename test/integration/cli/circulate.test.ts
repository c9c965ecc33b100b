import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensurePages } from '../../../build/pages.ts';
import { beginWith } from '../../../electron/host/files/actions.ts';
import { openSession } from '../../../electron/host/consultation/session.ts';
import { type CirculatedCopy, commentFile } from '../../../shared/framework/comment-file.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { exampleDocument } from '../../helpers/worked-example.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
let removeFolder = (): void => undefined;
let file = '';

async function baraza(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, BARAZA_APP_DATA: join(folder, 'app') };
  try {
    const done = await run(process.execPath, ['electron/cli/baraza.js', ...args], { cwd: root, env });
    return { code: 0, ...done };
  } catch (thrown) {
    return thrown as { code: number; stdout: string; stderr: string };
  }
}

function copyIn(html: string): CirculatedCopy {
  const [, json = ''] = /<script type="application\/json" id="copy">(.*?)<\/script>/su.exec(html) ?? [];
  return JSON.parse(json) as CirculatedCopy;
}

function savedIn(copy: CirculatedCopy, code: string | null, text: string): string {
  const { circulation, hash: framework, content } = copy;
  const line = `element ${content.elements[0]?.id ?? ''}`;
  return JSON.stringify(
    commentFile({
      circulation,
      framework,
      code,
      copy: text,
      sender: 'Somebody',
      comments: [{ line, kind: 'comment', text }],
    }),
  );
}

/** The worked example, its framework adopted; the pages are built before, or the command says that it does so. */
beforeAll(async () => {
  await ensurePages({ quiet: true });
  folder = tempFolder((remove) => (removeFolder = remove));
  file = join(folder, 'example.baraza');
  const none = (): void => undefined;
  const session = openSession(
    { appData: join(folder, 'app'), version: 'test', clock: Date.now },
    { opened: none, closing: () => Promise.resolve(), closed: none, committed: none },
  );
  const { record } = await beginWith(session, file, 'import.apply', { document: exampleDocument() });
  const hash = hashOfFramework(record.state().framework.draft);
  const adopted = await record.submit({
    device: 'test',
    key: 'adopt',
    actor: { kind: 'console' },
    command: { name: 'framework.adopt', seat: null, body: { hash, name: 'First' } },
  });
  if (!adopted.ok) throw new Error(adopted.say);
  await session.close();
}, 120_000);
afterAll(() => removeFolder());

describe('baraza circulate', () => {
  test('[CB1] [CB2] makes a page for some seats, each with a code of its own and no source', async () => {
    const out = join(folder, 'copies.zip');
    const made = await baraza('circulate', file, '--out', out, '--seats', '1,2', '--until', '2026-12-19');
    expect(made).toEqual({ code: 0, stdout: `Made: ${out}\n`, stderr: '' });
    const pages = Object.values(unzipSync(readFileSync(out))).map((bytes) =>
      Buffer.from(bytes).toString('utf8'),
    );
    expect(pages).toHaveLength(2);
    const copies = pages.map(copyIn);
    expect(new Set(copies.map(({ code }) => code)).size).toBe(2);
    expect(copies[0]?.content.recommendations.every(({ from }) => from.statements.length === 0)).toBe(true);
    for (const page of pages) {
      expect(page).toContain("default-src 'none'; script-src 'sha256-");
      expect(page.replace(/<script type="text\/plain".*?<\/script>/su, '')).not.toMatch(
        /(?:src|href)="(?:https?:)?\/\//u,
      );
    }
    writeFileSync(join(folder, 'one.json'), savedIn(copies[0]!, copies[0]!.code, 'By seat one'));
    writeFileSync(join(folder, 'two.json'), savedIn(copies[1]!, copies[1]!.code, 'By seat two'));
  });

  test('[CB2] makes one page for everybody, with a list of the codes', async () => {
    const out = join(folder, 'one.zip');
    expect(
      await baraza('circulate', file, '--out', out, '--one', '--seats', '3', '--language', 'fr'),
    ).toMatchObject({
      code: 0,
    });
    const files = unzipSync(readFileSync(out));
    const list = Buffer.from(files['codes.csv'] ?? []).toString('utf8');
    const [, code = ''] = /\r\n3,[^\r]*,([2-9A-Z]{4}(?:-[2-9A-Z]{4}){3})\r\n/u.exec(list) ?? [];
    expect(code).not.toBe('');
    const page = Object.entries(files).find(([name]) => name.endsWith('.html'))?.[1] ?? new Uint8Array();
    const copy = copyIn(Buffer.from(page).toString('utf8'));
    expect(copy).toMatchObject({ code: null, recipient: null, language: 'fr' });
    writeFileSync(join(folder, 'three.json'), savedIn(copy, code.replaceAll('-', ''), 'By seat three'));
    writeFileSync(join(folder, 'without.json'), savedIn(copy, null, 'By somebody'));
  });

  test('[CB3] [CB4] baraza import takes the files in that are good, and names each that is not', async () => {
    const path = (name: string): string => join(folder, name);
    writeFileSync(
      path('altered.json'),
      readFileSync(path('one.json'), 'utf8').replace('seat one', 'seat nine'),
    );
    writeFileSync(path('letter.txt'), 'Dear all');
    const names = ['one.json', 'altered.json', 'two.json', 'three.json', 'without.json', 'letter.txt'];
    const taken = await baraza('import', ...names.map(path), file);
    expect(taken.code).toBe(2);
    expect(taken.stdout).toBe(
      'one.json: 1 comment taken in\ntwo.json: 1 comment taken in\nthree.json: 1 comment taken in\n',
    );
    expect(taken.stderr.split('\n').filter((line) => line !== '')).toEqual([
      expect.stringContaining('altered.json: This comment file was changed'),
      expect.stringContaining('without.json: This comment file carries no code'),
      expect.stringContaining('letter.txt: This is no comment file of Baraza.'),
    ]);
    expect(await baraza('import', path('one.json'), file)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('taken in already') as string,
    });
    expect((await baraza('verify', file)).code).toBe(0);
  });

  test('[CB7] the log is written as a table, with what is still to answer', async () => {
    const out = join(folder, 'log.csv');
    expect(await baraza('export', file, '--format', 'csv', '--what', 'comments', '--out', out)).toMatchObject(
      {
        code: 0,
      },
    );
    const log = readFileSync(out, 'utf8');
    for (const text of ['By seat one', 'By seat two', 'By seat three']) expect(log).toContain(text);
  });

  test.each([
    [['--seats', '999'], 'there is no seat 999'],
    [['--until', 'soon'], '--until needs a day'],
    [['--language', 'xx'], '--language cannot be "xx"'],
    [['--seats', 'none'], 'at least one seat'],
  ])('wrong input is one line: %j', async (more, says) => {
    const refused = await baraza('circulate', file, '--out', join(folder, 'no.zip'), ...more);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) as string });
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  });
});
