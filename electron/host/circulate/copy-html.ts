import { createHash } from 'node:crypto';
import type { CirculatedCopy } from '../../../shared/framework/comment-file.ts';
import { commentingMessages } from '../../../shared/i18n/commenting.ts';
import { direction, languageOf } from '../../../shared/i18n/language.ts';
import { escaped } from '../export/html-text.ts';
import type { OfflinePage } from './offline-page.ts';

/**
 * A copy as one HTML file that needs nothing else.
 *
 * Its policy allows its one script and its one style by hash and every request of any kind to nobody.
 */
export function copyHtml(copy: CirculatedCopy, page: OfflinePage): string {
  // Neither may end the element that it stands in.
  const script = page.script.replaceAll(/<(?=\/script|!--)/giu, '\\x3c');
  const { style } = page;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const language = languageOf(copy.language) ?? 'en';
  const t = commentingMessages(language);
  const title = `${copy.title}: ${t('version', { number: copy.number, name: copy.name })}`;
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${escaped(t('file.script'))}</p></noscript>
<div id="root"></div>
<script type="application/json" id="copy">${inScript(copy)}</script>
<script type="text/plain" id="licences">${page.notices.replaceAll('</', '< /')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function inScript(copy: CirculatedCopy): string {
  return JSON.stringify(copy).replaceAll('<', '\\u003c');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
