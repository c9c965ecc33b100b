import { createHash } from 'node:crypto';
import { filled } from '../../../shared/figures/theme.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { htmlOfBlocks } from './html-blocks.ts';
import type { EmbeddedFont } from './html-style.ts';
import { styleOf } from './html-style.ts';
import { escaped, htmlOf } from './html-text.ts';
import type { Pictures } from './read-picture.ts';

export interface HtmlOptions {
  /** Fonts to carry inside the file; without them the reader's own are used. */
  readonly fonts?: readonly EmbeddedFont[];
  readonly pictures?: Pictures;
}

/**
 * A document as one HTML file that needs nothing else.
 *
 * No script, no outside address: its policy forbids both, and allows its one
 * style by hash. It reads on a phone and on a screen, and prints on A4 with running
 * headers; Chromium turns it into a tagged PDF.
 */
export function toHtml(document: ReportDocument, options: HtmlOptions = {}): string {
  const { words, record } = document;
  const { html, widths } = htmlOfBlocks(document, options.pictures ?? {});
  const style = `${styleOf(document, options.fonts ?? [])}\n${widths}`;
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const ribbons = document.ribbons
    .map(({ text }) => `<strong class="ribbon">${escaped(text)}</strong>`)
    .join('');
  const meta = document.meta.map(
    ({ term, details }) => `<div><dt>${escaped(term)}</dt><dd>${htmlOf(details, document)}</dd></div>`,
  );
  return `<!doctype html>
<html lang="${escaped(document.language)}" dir="${document.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="only light">
<meta name="referrer" content="no-referrer">
<title>${escaped(document.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
${ribbons === '' ? '' : `<p>${ribbons}</p>`}
<h1>${escaped(document.title)}</h1>
${document.subtitle === undefined ? '' : `<p class="subtitle">${escaped(document.subtitle)}</p>`}
${meta.length === 0 ? '' : `<dl>${meta.join('')}</dl>`}
${document.disclaimer === undefined ? '' : `<p class="disclaimer">${htmlOf(document.disclaimer, document)}</p>`}
</header>
<main>
${html}
</main>
${
  // Without a note, the foot of each page says it already.
  record === undefined || record.note.length === 0
    ? ''
    : `<footer class="record"><p>${htmlOf(record.note, document)}</p><p><code>${escaped(filled(words.recordHead, { head: record.head }))}</code></p></footer>`
}
</body>
</html>
`;
}
