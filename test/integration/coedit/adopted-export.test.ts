import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { verify } from '../../../electron/cli/verify.ts';
import { verifyConsultation } from '../../../electron/host/consultation/recount.ts';
import { picturesOf, consultationOf } from '../../../electron/host/consultation/read-consultation.ts';
import { picturesFor } from '../../../electron/host/export/pictures-for.ts';
import { scenePng } from '../../../electron/host/export/scene-png.ts';
import type { ExportRequest } from '../../../electron/host/export/request.ts';
import { writeExport } from '../../../electron/host/export/write-export.ts';
import { hashOfFrozen, freeze } from '../../../shared/docs/freeze.ts';
import { textOf } from '../../../shared/docs/shape.ts';
import type { TextBlock } from '../../../shared/domain/model/text-block.ts';
import { arabic, longNarrative } from '../../helpers/long-narrative.ts';
import { needs } from '../../helpers/programs.ts';
import { type Room, openTheRoom, startRoom } from '../../helpers/room.ts';
import { sampleReport } from '../../helpers/sample-report.ts';
import { until } from '../../helpers/until.ts';
import { openPageFor, synced, type WritingPage } from '../../helpers/writer.ts';

const run = promisify(execFile);
const LARGE = { maxBuffer: 64 * 1024 * 1024 };

/** Writes blocks into a shared text as an editor does. */
function type(doc: Y.Doc, blocks: readonly TextBlock[]): void {
  doc.transact(() => {
    textOf(doc).insert(textOf(doc).length, blocks.map(nodeOf));
  });
}

function nodeOf(block: TextBlock): Y.XmlElement | Y.XmlText {
  if (block.type === 'text') {
    const text = new Y.XmlText();
    const marks = (block.marks ?? []).map(({ type: name, attrs = {} }) => [name, attrs] as const);
    text.insert(0, block.text ?? '', Object.fromEntries(marks));
    return text;
  }
  const element = new Y.XmlElement(block.type);
  for (const [name, value] of Object.entries(block.attrs ?? {})) {
    element.setAttribute(name, value as string);
  }
  element.insert(0, (block.content ?? []).map(nodeOf));
  return element;
}

async function adopted(room: Room, page: WritingPage, document: string): Promise<string> {
  await until('the text to be saved', () => page.saved());
  const hash = hashOfFrozen(freeze(page.doc, 'narrative'));
  await room.console.done('document.adopt', { document, hash });
  return hash;
}

/** A real PNG: one of the pictures that reports draw. */
function somePicture(): Buffer {
  const figure = sampleReport().blocks.find((block) => block.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('the sample has a figure');
  return Buffer.from(scenePng(figure.figure.scene).png);
}

async function uploaded(room: Room, document: string, bytes: Buffer): Promise<string> {
  const answer = await fetch(`${room.origin}/documents/${document}/pictures?surface=console`, {
    method: 'POST',
    headers: { cookie: room.console.cookies, origin: room.origin, 'content-type': 'image/png' },
    body: new Uint8Array(bytes),
  });
  const { hash } = (await answer.json()) as { readonly hash: string };
  return hash;
}

async function made(
  file: string,
  asked: Pick<ExportRequest, 'format' | 'what' | 'language'>,
): Promise<Uint8Array> {
  const { state, head } = consultationOf(file);
  const pictures = picturesOf(file, (read) =>
    picturesFor({ state, format: asked.format, what: asked.what }, read),
  );
  return (await writeExport({ state, head, kind: 'release', pictures, ...asked })).bytes;
}

test('[CO17] [CO18] what people type and adopt stands in the DOCX, the HTML and the check of the file', async (context) => {
  const office = await needs(context, 'libreoffice');
  const pdftotext = await needs(context, 'pdftotext');
  const pandoc = await needs(context, 'pandoc');
  const room = await startRoom();
  await openTheRoom(room);
  const statement = await room.console.made('statement.draft', { text: 'Teams visit.' }, 'statement');
  const document = await room.console.made(
    'document.open',
    { kind: 'narrative', title: 'How we got here' },
    'document',
  );
  const page = await synced(openPageFor(room.console, 'console', document));
  const picture = await uploaded(room, document, somePicture());
  expect(picture).toMatch(/^[\da-f]{64}$/u);
  type(page.doc, longNarrative('en', { statement, input: 'gone', picture, missing: 'f'.repeat(64) }));
  const hash = await adopted(room, page, document);
  await room.host.session.close();

  const docx = await made(room.file, { format: 'docx', what: 'report' });
  const path = join(room.folder, 'report.docx');
  writeFileSync(path, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(room.folder, 'profile')).href}`;
  await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', room.folder, path]);
  const { stdout: pages } = await run(pdftotext, ['-layout', join(room.folder, 'report.pdf'), '-'], LARGE);
  const text = pages.replaceAll(/\s+/gu, ' ');
  const printed = (hash.slice(0, 16).match(/.{4}/gu) ?? []).join(' ');
  for (const said of [
    'How we got here',
    'Why learning is lost',
    'no post has it in its description',
    '2. what came of it, good or bad',
    'We found out by accident',
    'Sénégal',
    '[Picture: A drawing that somebody took away]',
    'S01, a contribution, a source',
    `fingerprint ${printed}`,
  ])
    expect(text).toContain(said);

  const { stdout: html } = await run(pandoc, ['-f', 'docx', '-t', 'html', '--wrap=none', path], LARGE);
  expect(html).toContain('href="https://www.who.int/publications?id=1&amp;lang=en"');
  expect(html).toContain('href="mailto:a@who.int"');
  expect(html).toMatch(/<li>(?:<p>)?<strong>Nobody’s task<\/strong>(?:<\/p>)?\s*<ul>\s*<li>/u);
  expect(html).toMatch(/<ol[^>]*>\s*<li>(?:<p>)?Name a steward/u);
  expect(html).toMatch(/<th[^>]*>(?:<strong>)?Country/u);
  expect(html).toContain('<del>an earlier figure</del>');
  expect(html).toContain('alt="A photograph of the review board in Kisumu"');
  expect(html).toMatch(/dir="rtl"/u);
  const media = Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/media/'));
  const own = media.filter(
    (name) =>
      createHash('sha256')
        .update(unzipSync(docx)[name] ?? '')
        .digest('hex') === picture,
  );
  expect(own).toHaveLength(1);

  const web = Buffer.from(await made(room.file, { format: 'html', what: 'report' })).toString('utf8');
  expect(web).toContain('src="data:image/png;base64,');
  expect(web).toContain(arabic.slice(0, 30));
  expect(web).not.toMatch(/<script|<link|src="(?!data:)/u);
  // A picture that only a report shows is in no other document.
  expect(Buffer.from(await made(room.file, { format: 'html', what: 'outcome' })).toString()).not.toContain(
    '<img',
  );

  expect(verifyConsultation(room.file)).toMatchObject({
    ok: true,
    texts: [{ hash, verdict: 'same', title: 'How we got here' }],
  });
  expect(await verify.run([room.file])).toBe(0);
});

test('[CO18] hostile texts stay texts in every format', async () => {
  const room = await startRoom();
  await openTheRoom(room);
  const document = await room.console.made('document.open', { kind: 'narrative', title: '=1+1' }, 'document');
  const page = await synced(openPageFor(room.console, 'console', document));
  type(page.doc, [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: '=HYPERLINK("http://x") <script>alert(1)</script>' }],
    },
    { type: 'heading', attrs: { level: -5 }, content: [{ type: 'text', text: '</w:t></w:r>' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'press', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
        { type: 'text', text: 'on', marks: [{ type: 'link', attrs: { href: 'https://x.org/"><script>' } }] },
      ],
    },
  ]);
  await adopted(room, page, document);
  await room.host.session.close();
  const html = Buffer.from(await made(room.file, { format: 'html', what: 'report' })).toString('utf8');
  expect(html).not.toMatch(/<script|javascript:|x\.org/u);
  expect(html).toContain('&#60;script&#62;alert(1)');
  const body = strFromU8(
    unzipSync(await made(room.file, { format: 'docx', what: 'report' }))['word/document.xml'] ??
      new Uint8Array(),
  );
  expect(body).toContain('&lt;/w:t&gt;&lt;/w:r&gt;');
  const csv = strFromU8(unzipSync(await made(room.file, { format: 'csv' }))['texts.csv'] ?? new Uint8Array());
  expect(csv).toContain("'=1+1,narrative");
  expect(csv).not.toMatch(/(^|,|\n)"?[=@]/u);
});
