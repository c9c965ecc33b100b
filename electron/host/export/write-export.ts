import { randomBytes } from 'node:crypto';
import type { Dossier } from '../../../shared/domain/model/dossier.ts';
import { archiveJson } from '../../../shared/domain/open-format/archive-json.ts';
import { releaseJson } from '../../../shared/domain/open-format/release-json.ts';
import { archiveOf, releaseOf } from '../../../shared/domain/release/dossier-of.ts';
import { documentMessages } from '../../../shared/i18n/documents.ts';
import { assemble, documentKinds } from '../../../shared/report/assemble/assemble.ts';
import { toDocx } from './docx.ts';
import { fileName } from './file-name.ts';
import { fontsFor } from './fonts.ts';
import { toHtml } from './html.ts';
import type { ExportRequest, ExportStage, ExportedFile } from './request.ts';
import { csvOf, csvSet, tableNames, type TableName } from './tables.ts';

const mimes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  json: 'application/json; charset=utf-8',
} as const;

/** Makes the file. A long report as DOCX takes seconds: while a room is open, use `exportFile`. */
export async function writeExport(
  request: ExportRequest,
  tell: (stage: ExportStage) => void = () => undefined,
): Promise<ExportedFile> {
  const {
    state,
    kind,
    format,
    what,
    head,
    language = 'en',
    draft = false,
    timeZone = 'UTC',
    pictures = {},
  } = request;
  tell('reading');
  const dossier = kind === 'archive' ? archiveOf(state) : releaseOf(state, { random: randomBytes });
  tell('writing');
  const named = (part: string, ending: keyof typeof mimes, bytes: Uint8Array): ExportedFile => ({
    name: nameOf(dossier, part, ending),
    mime: mimes[ending],
    bytes,
  });

  if (format === 'json') {
    const open = kind === 'archive' ? archiveJson(state) : releaseJson(dossier);
    const text = JSON.stringify({ ...open, ...(head === null ? {} : { recordHead: head }) }, null, 1);
    return named('', 'json', Buffer.from(`${text}\n`, 'utf8'));
  }
  if (format === 'csv') {
    if (isTable(what)) return named(what, 'csv', Buffer.from(csvOf(dossier, what, language), 'utf8'));
    return named('tables', 'zip', csvSet(dossier, language, marksOf(dossier)));
  }
  // The log of comments is a document and a table.
  const document = documentKinds.find((kind) => kind === what) ?? 'report';
  const made = assemble(dossier, { what: document, language, head, draft, timeZone });
  const part = documentMessages(language)(`file.${document}`);
  if (format === 'docx') return named(part, 'docx', await toDocx(made, pictures));
  const html = toHtml(made, { pictures, fonts: fontsFor(JSON.stringify(made.blocks) + made.title) });
  return named(part, 'html', Buffer.from(html, 'utf8'));
}

function isTable(what: ExportRequest['what']): what is TableName {
  return (tableNames as readonly (string | undefined)[]).includes(what);
}

/** What everyone must know who gets the file: also in its name, which outlives its first page. */
function marksOf({ about, kind }: Dossier): string[] {
  return [
    ...(about.rehearsal ? ['REHEARSAL'] : []),
    ...(about.illustrative === null ? [] : ['ILLUSTRATIVE EXAMPLE']),
    ...(kind === 'archive' ? ['ARCHIVE'] : []),
  ];
}

function nameOf(dossier: Dossier, part: string, ending: string): string {
  const title = [...dossier.about.title].slice(0, 80).join('');
  const marks = marksOf(dossier).map((mark) => ` (${mark})`);
  const whole = `${title}${part === '' ? '' : `, ${part}`}${marks.join('')}`;
  return `${fileName(whole, 'Consultation')}.${ending}`;
}
