import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyConsultation } from '../../../electron/host/consultation/recount.ts';
import { consultationOf } from '../../../electron/host/consultation/read-consultation.ts';
import { exportFile } from '../../../electron/host/export/index.ts';
import type { ExportStage } from '../../../electron/host/export/request.ts';
import { writeExport } from '../../../electron/host/export/write-export.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { RateDetail } from '../../../shared/methods/rate/rate-detail.ts';
import { type ExampleFile, exampleFile } from '../../helpers/example-file.ts';
import { needs } from '../../helpers/programs.ts';

const run = promisify(execFile);
const LARGE = { maxBuffer: 64 * 1024 * 1024 };

let example: ExampleFile;
beforeAll(async () => {
  example = await exampleFile();
});
afterAll(() => example.remove());

function missing(number: number): never {
  throw new Error(`The recount has no statement ${number}.`);
}

async function asPdf(office: string, docx: Uint8Array, name: string): Promise<string> {
  const path = join(example.folder, `${name}.docx`);
  writeFileSync(path, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(example.folder, 'profile')).href}`;
  await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', example.folder, path]);
  return join(example.folder, `${name}.pdf`);
}

async function pagesOf(pdftotext: string, pdf: string): Promise<string[]> {
  const { stdout } = await run(pdftotext, ['-layout', pdf, '-'], LARGE);
  return stdout.split('\f').slice(0, -1);
}

describe('the outcome note', () => {
  for (const language of ['en', 'fr'] as const)
    test(`is two pages in ${language}, opened by LibreOffice`, async (context) => {
      const office = await needs(context, 'libreoffice');
      const pdftotext = await needs(context, 'pdftotext');
      const docx = await example.made({ format: 'docx', what: 'outcome', language });
      const pages = await pagesOf(pdftotext, await asPdf(office, docx, `outcome-${language}`));
      expect(pages).toHaveLength(2);
      const text = pages.join(' ');
      expect(text).toContain(language === 'en' ? 'ILLUSTRATIVE EXAMPLE' : 'EXEMPLE ILLUSTRATIF');
      for (const number of ['S01', 'S41', 'S35', 'S37']) expect(text).toContain(number);
    });
});

describe('the consensus document', () => {
  test('as DOCX: its figures are those of the recount, read by pandoc', async (context) => {
    const pandoc = await needs(context, 'pandoc');
    const path = join(example.folder, 'report.docx');
    writeFileSync(path, await example.made({ format: 'docx', what: 'report' }));
    const { stdout } = await run(pandoc, ['-f', 'docx', '-t', 'plain', '--wrap=none', path], LARGE);
    const text = stdout.replaceAll(/\s+/gu, ' ');
    const found = verifyConsultation(example.file);
    expect(found.ok).toBe(true);
    const [first, second] = found.ballots;
    const last = new Map(
      [...(first?.statements ?? []), ...(second?.statements ?? [])].map((row) => [row.number, row]),
    );
    const standing = Object.values(example.state.statements).filter((row) => row.status !== 'merged');
    expect(standing).toHaveLength(41);
    for (const { number } of standing) {
      const { detail, words } = last.get(number) ?? missing(number);
      const { verdict } = detail as unknown as RateDetail[string];
      const figures = verdict.figures;
      if (figures === null) throw new Error('every statement of the example has figures');
      expect(text).toContain(words);
      expect(text).toContain(`${figures.agree} of ${figures.rated} who rated it agree`);
    }
  });

  test('as DOCX: headings never end a page, tables have their headers again, nothing is lost', async (context) => {
    const office = await needs(context, 'libreoffice');
    const pdftotext = await needs(context, 'pdftotext');
    const docx = await example.made({ format: 'docx', what: 'report' });
    const pages = await pagesOf(pdftotext, await asPdf(office, docx, 'report'));
    expect(pages.length).toBeLessThan(45);
    const headings = ['What came out', 'Who took part', 'The rule', 'Lost memory', 'Not agreed', 'Decisions'];
    for (const page of pages) {
      const lines = page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      // The last line is the footer.
      expect(headings).not.toContain(lines.at(-2));
      expect(lines.length).toBeGreaterThan(2);
    }
    const text = pages.join(' ').replaceAll(/\s+/gu, ' ');
    for (const said of ['Countries represented: 10.', '2 categories with fewer than 3 seats are not named'])
      expect(text).toContain(said);
  });

  test('as HTML: with its fonts, no outside address, no script, under a megabyte', async () => {
    const bytes = await example.made({ format: 'html', what: 'report' });
    const html = Buffer.from(bytes).toString('utf8');
    expect(html.match(/@font-face/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(/<script|<img|<link|src=|href="(?!#)/u.exec(html)).toBeNull();
    expect(bytes.length).toBeLessThan(1_000_000);
  });
});

describe('an export in its thread', () => {
  test('gives the same bytes as one beside it, and tells how far it is', async () => {
    const { state, head } = example;
    const request = { state, head, format: 'html', kind: 'archive', what: 'outcome' } as const;
    const stages: ExportStage[] = [];
    const { bytes, name } = await exportFile(request, { progress: (stage) => stages.push(stage) });
    expect(Buffer.from(bytes).equals(Buffer.from((await writeExport(request)).bytes))).toBe(true);
    expect(name).toMatch(/outcome note \(ILLUSTRATIVE EXAMPLE\) \(ARCHIVE\)\.html$/u);
    expect(stages).toEqual(['reading', 'writing', 'done']);
  });

  test('leaves the host free, and can be stopped', async () => {
    const controller = new AbortController();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const going = exportFile(
      { state: example.state, head: example.head, format: 'docx', kind: 'release', what: 'report' },
      {
        signal: controller.signal,
        progress: (stage) => {
          if (stage === 'writing') setTimeout(() => controller.abort(new Error('No longer wanted.')), 100);
        },
      },
    );
    await expect(going).rejects.toThrow('No longer wanted.');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  test('says what went wrong', async () => {
    const broken = { ...example.state, statements: { S01: null } } as unknown as Consultation;
    await expect(exportFile({ state: broken, head: null, format: 'docx', kind: 'release' })).rejects.toThrow(
      /null/u,
    );
  });
});

describe('hostile words', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x")',
    '</w:t></w:r>',
    '\u202Egnorw',
    ']]>',
  ];
  const poisoned = (): Consultation => {
    const { state } = example;
    const word = (index: number): string => hostile[index % hostile.length] ?? '';
    return {
      ...state,
      inputs: Object.fromEntries(
        Object.values(state.inputs).map((row, index) => [row.id, { ...row, text: word(index) }]),
      ),
      categories: Object.fromEntries(
        Object.values(state.categories).map((row, index) => [
          row.id,
          { ...row, label: `${word(index)} ${row.id}` },
        ]),
      ),
      statements: Object.fromEntries(
        Object.values(state.statements).map((row, index) => [
          row.id,
          { ...row, versions: row.versions.map((version) => ({ ...version, text: word(index) })) },
        ]),
      ),
    };
  };

  test('stay words in HTML', async () => {
    const html = Buffer.from(
      await example.made({ state: poisoned(), format: 'html', what: 'report' }),
    ).toString('utf8');
    expect(html.includes('<script')).toBe(false);
    expect(html.includes('&#60;script&#62;')).toBe(true);
  });

  test('stay words in every CSV', async () => {
    const parts = unzipSync(await example.made({ state: poisoned(), format: 'csv', kind: 'archive' }));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!name.endsWith('.csv')) continue;
      expect(strFromU8(bytes)).not.toMatch(/(^|,|\n)"?[=@]/u);
    }
  });

  test('stay words in DOCX, which LibreOffice opens', async (context) => {
    const office = await needs(context, 'libreoffice');
    const pdftotext = await needs(context, 'pdftotext');
    const docx = await example.made({ state: poisoned(), format: 'docx', what: 'meeting' });
    const text = (await pagesOf(pdftotext, await asPdf(office, docx, 'hostile'))).join(' ');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('</w:t></w:r>');
    expect(text).toContain('=HYPERLINK("http://x")');
  });
});

test('the file was only read', () => {
  const before = readFileSync(example.file);
  consultationOf(example.file);
  expect(readFileSync(example.file).equals(before)).toBe(true);
});
