import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { toDocx } from '../../electron/host/export/docx.ts';
import { toHtml } from '../../electron/host/export/html.ts';
import { heading, paragraph, reportDocument, room, table } from '../../shared/report/build.ts';
import { printable } from '../../shared/report/safe-text.ts';
import { accessibilityProblems, openBrowser, openDevice } from '../helpers/browser.ts';
import { chromium } from '../helpers/chromium.ts';
import { needs } from '../helpers/programs.ts';
import { sampleReport } from '../helpers/sample-report.ts';
import { tempFolder } from '../helpers/temp.ts';

const run = promisify(execFile);
const LARGE = { maxBuffer: 64 * 1024 * 1024 };

/** Texts as people and machines write them, and as nobody should. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:t>injected',
  ']]><!--',
  '=HYPERLINK("x")',
  '& &amp; &#x3c;',
  'المرافق لا تعرف بعضها',
  '各县之间的交流没有专人负责',
  '👩🏽‍⚕️ 😀',
  'e\u0301 \u202Ereversed',
  'one\ntwo\tthree',
];

function anyTexts(): string[] {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  return [...HOSTILE, ...fc.sample(text, { seed: 20261123, numRuns: 300 })];
}

function reportOf(texts: readonly string[]): ReturnType<typeof reportDocument> {
  return reportDocument({
    title: 'Any text',
    language: 'en',
    blocks: texts.map((text, i) =>
      paragraph([{ text: `<${i}>` }, room(text), { text: '|' }], 'body', `p${i}`),
    ),
  });
}

/** Readers fold white space and line ends; nothing else may differ. */
function folded(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').trim();
}

type Node = { readonly t?: string; readonly c?: unknown };

/** The text of a pandoc tree. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as Node;
  if (t === 'Str') return String(c);
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  return textOf(c);
}

describe('DOCX', () => {
  test('any text comes back out, read by pandoc', async (context) => {
    const pandoc = await needs(context, 'pandoc');
    const texts = anyTexts();
    const file = join(tempFolder(), 'any.docx');
    writeFileSync(file, await toDocx(reportOf(texts)));
    const { stdout } = await run(pandoc, ['-f', 'docx', '-t', 'json', file], LARGE);
    const { blocks } = JSON.parse(stdout) as { blocks: unknown[] };
    const found = blocks.map(textOf);
    texts.forEach((text, i) => {
      const line = found.find((candidate) => candidate.startsWith(`<${i}>`)) ?? '';
      expect(folded(line)).toBe(folded(`<${i}>${printable(text)}|`));
    });
  });

  test('has headings, repeated table headers, languages and directions, and pictures with words', async (context) => {
    const pandoc = await needs(context, 'pandoc');
    const file = join(tempFolder(), 'report.docx');
    const bytes = await toDocx(sampleReport());
    writeFileSync(file, bytes);
    const { stdout } = await run(pandoc, ['-f', 'docx', '-t', 'json', file], LARGE);
    const { blocks } = JSON.parse(stdout) as { blocks: { t: string; c: unknown[] }[] };
    const headings = blocks
      .filter(({ t }) => t === 'Header')
      .map(({ c }) => `${String(c[0])} ${textOf(c[2])}`);
    expect(headings).toContain('1 Introduction');
    expect(headings).toContain('2 The rule');
    expect(headings).toContain('1 Annex 2. Votes');
    const parts = unzipSync(bytes);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(4);
    expect(body).toContain('w:val="fr-FR"');
    expect(body).toContain('w:bidi="ar-SA"');
    expect(body).toContain('w:eastAsia="zh-CN"');
    expect(body).toContain('<w:rtl/>');
    expect(body).toContain('w:orient="landscape"');
    expect(body).toContain('descr="Rated 53:');
    expect(body).not.toMatch(/w:dirty/);
    const media = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(0);
    expect(media.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(0);
  });

  test('is opened by LibreOffice: every page has something on it, nothing said is lost', async (context) => {
    const office = await needs(context, 'libreoffice');
    const pdftotext = await needs(context, 'pdftotext');
    const pdftoppm = await needs(context, 'pdftoppm');
    const folder = tempFolder();
    const long = '各县Kenya مرفق '.repeat(770);
    const report = sampleReport();
    const extended = {
      ...report,
      blocks: [
        ...report.blocks,
        heading(1, 'long', 'A cell of 10,000 characters'),
        table('Long', {
          columns: [
            { header: 'Name', width: 1 },
            { header: 'Text', width: 5 },
          ],
          rows: [
            ['before', room(long)],
            ['after', 'END OF TABLE'],
          ],
        }),
      ],
    };
    writeFileSync(join(folder, 'report.docx'), await toDocx(extended));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run(office, [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'report.docx'),
    ]);
    const { stdout } = await run(pdftotext, ['-layout', join(folder, 'report.pdf'), '-'], LARGE);
    const pages = stdout.split('\f').slice(0, -1);
    const text = folded(stdout);
    for (const said of [
      'National learning systems for quality of care',
      'ILLUSTRATIVE EXAMPLE',
      'Not agreed: one group against',
      'Reservation: Development partners',
      'Prefers pooled funding for the first three years.',
      'How the wording changed',
      'Page 1 of',
      'Record head 9f2c4e61b7a85d03',
      'END OF TABLE',
    ])
      expect(text).toContain(said);
    for (const page of pages) expect(page.trim().length).toBeGreaterThan(80);
    const headed = pages.filter((page) => /Input\s+What was said\s+Supported by/.test(page));
    const listed = pages.filter((page) => /\bI1[0-5]\d\b/.test(page));
    expect(headed).toHaveLength(listed.length);
    expect(long.match(/Kenya/g)?.length).toBe(text.match(/Kenya/g)?.length);

    await run(pdftoppm, ['-r', '50', '-png', join(folder, 'report.pdf'), join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(pages.length);
    for (const name of pictures) expect(statSync(join(folder, name)).size).toBeGreaterThan(1500);
  });
});

describe('HTML', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if ('path' in (await chromium())) browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  function open(context: { skip(note?: string): never }): Browser {
    return browser ?? context.skip('there is no Chromium or Chrome on this machine');
  }

  test('any text comes back out, character for character, and nothing of it runs', async (context) => {
    const texts = anyTexts();
    const file = join(tempFolder(), 'any.html');
    writeFileSync(file, toHtml(reportOf(texts)));
    const device = await openDevice(open(context), { viewport: 'laptop' });
    const dialogs: string[] = [];
    device.page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await device.page.goto(pathToFileURL(file).href);
    const found = await device.page.evaluate(() => {
      for (const br of document.querySelectorAll('main br')) br.replaceWith('\n');
      return [...document.querySelectorAll('main p')].map((p) => p.textContent);
    });
    expect(found).toEqual(texts.map((text, i) => `<${i}>${printable(text)}|`));
    expect(dialogs).toEqual([]);
    expect(device.complaints).toEqual([]);
    await device.close();
  });

  test('is accessible, needs no network and no sideways scrolling on a phone and on a laptop', async (context) => {
    const file = join(tempFolder(), 'report.html');
    writeFileSync(file, toHtml(sampleReport()));
    for (const viewport of ['phone', 'laptop'] as const)
      for (const colorScheme of ['light', 'dark'] as const) {
        const device = await openDevice(open(context), { viewport, colorScheme });
        await device.page.goto(pathToFileURL(file).href);
        expect(await accessibilityProblems(device.page)).toEqual([]);
        const wide = await device.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
        expect(device.outside).toEqual([]);
        expect(device.complaints).toEqual([]);
        await device.close();
      }
  });

  test('every link leads to a place in the file', async (context) => {
    const file = join(tempFolder(), 'report.html');
    writeFileSync(file, toHtml(sampleReport()));
    const device = await openDevice(open(context), { viewport: 'laptop' });
    await device.page.goto(pathToFileURL(file).href);
    const lost = await device.page.evaluate(
      () =>
        [...document.querySelectorAll('a')].filter(
          (a) =>
            !a.getAttribute('href')?.startsWith('#') || document.getElementById(a.hash.slice(1)) === null,
        ).length,
    );
    expect(lost).toBe(0);
    await device.close();
  });

  test('prints as a tagged PDF with running headers, page numbers and repeated table headers', async (context) => {
    const pdftotext = await needs(context, 'pdftotext');
    const folder = tempFolder();
    writeFileSync(join(folder, 'report.html'), toHtml(sampleReport()));
    const device = await openDevice(open(context), { viewport: 'laptop' });
    await device.page.goto(pathToFileURL(join(folder, 'report.html')).href);
    const path = join(folder, 'report.pdf');
    await device.page.pdf({
      path,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    await device.close();
    const bytes = readFileSync(path, 'latin1');
    expect(bytes).toContain('/MarkInfo');
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toContain('/Outlines');
    const { stdout } = await run(pdftotext, ['-layout', path, '-'], LARGE);
    const pages = stdout.split('\f').slice(0, -1);
    pages.forEach((page, i) => {
      expect(page).toContain(`Page ${i + 1} of ${pages.length}`);
      expect(page).toContain('Record head 9f2c4e61b7a85d03');
      if (i > 0) expect(page).toContain('ILLUSTRATIVE EXAMPLE');
    });
    const headed = pages.filter((page) => /Input\s+What was said\s+Supported by/.test(page));
    const listed = pages.filter((page) => /\bI1[0-5]\d\b/.test(page));
    expect(headed).toHaveLength(listed.length);
    expect(folded(stdout)).toContain('Not agreed: one group against');
    expect(stdout).not.toContain('The numbers behind the figure');
  });
});
