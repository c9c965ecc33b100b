import { Buffer } from 'node:buffer';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ExportChoice } from '../../../shared/contract/files.ts';
import type { OpenedFile } from '../consultation/session.ts';
import { exportFile } from '../export/index.ts';
import { type ExportedFile, exportFormats } from '../export/request.ts';
import { tableNames } from '../export/tables.ts';
import { FileRefusal } from './answers.ts';

const flag = z.enum(['0', '1']).default('0');

const query = z.object({
  format: z.enum(exportFormats),
  kind: z.enum(['archive', 'release']).default('release'),
  what: z.enum(['report', 'outcome', 'meeting', ...tableNames]).optional(),
  language: z.enum(['en', 'fr']).default('en'),
  draft: flag,
  timeZone: z.string().max(60).optional(),
  /** Shown in the page instead of downloaded: for printing. */
  inline: flag,
});

/** The commonest exports, for a menu; the address takes more (see shared/contract/files.ts). */
export const exportChoices: readonly ExportChoice[] = [
  choice('docx', 'Report (Word)', 'format=docx&what=report'),
  choice('html', 'Report (web page, for printing)', 'format=html&what=report'),
  choice('outcome', 'Outcome note (Word)', 'format=docx&what=outcome'),
  choice('csv', 'Tables (CSV)', 'format=csv'),
  choice('json', 'Open format, as released (JSON)', 'format=json'),
  choice('archive', 'Open format, everything (JSON)', 'format=json&kind=archive'),
];

function choice(format: string, title: string, search: string): ExportChoice {
  return { format, title, href: `/api/export?${search}` };
}

/** A document of the open consultation, as a web address asks for it; made beside the host's own work. */
export async function exportAsked(
  file: OpenedFile,
  asked: unknown,
): Promise<{ readonly made: ExportedFile; readonly inline: boolean }> {
  const parsed = query.safeParse(asked);
  if (!parsed.success) throw new FileRefusal('bad-input', 'There is no such export.');
  const { format, kind, what, language, draft, timeZone, inline } = parsed.data;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new FileRefusal('bad-input', 'There is no such time zone.');
  const made = await exportFile({
    state: file.record.state(),
    head: file.record.head(),
    format,
    kind,
    language,
    draft: draft === '1',
    ...(what === undefined ? {} : { what }),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return { made, inline: inline === '1' && format === 'html' };
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // The browser's zone may be newer than this computer's list.
    return false;
  }
}

export function sendFile(
  reply: FastifyReply,
  { name, mime, bytes }: ExportedFile,
  inline = false,
): FastifyReply {
  const plain = name.replaceAll(/[^\w. -]/gu, '_');
  if (inline) {
    // A finished document carries its style and pictures in itself and runs nothing.
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";
    void reply.header('content-security-policy', policy);
  }
  return reply
    .type(mime)
    .header('cache-control', 'no-store')
    .header(
      'content-disposition',
      `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .send(Buffer.from(bytes));
}
