import { z } from 'zod';
import { draftedState } from '../consultation/drafted.ts';
import { documentKinds } from '../../../shared/report/assemble/assemble.ts';
import type { OpenedFile } from '../consultation/session.ts';
import { exportFile } from '../export/index.ts';
import { picturesFor } from '../export/pictures-for.ts';
import { type ExportedFile, exportFormats } from '../export/request.ts';
import { tableNames } from '../export/tables.ts';
import { readBlob } from '../store/blobs.ts';
import { FileRefusal } from './answers.ts';

const flag = z.enum(['0', '1']).default('0');

const query = z.object({
  format: z.enum(exportFormats),
  kind: z.enum(['archive', 'release']).default('release'),
  what: z.enum([...documentKinds, ...tableNames]).optional(),
  language: z.enum(['en', 'fr']).default('en'),
  draft: flag,
  timeZone: z.string().max(60).optional(),
  /** Shown in the page instead of downloaded: for printing. */
  inline: flag,
});

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
  const state = draftedState(file.record.state(), file.record.reading);
  const made = await exportFile({
    state,
    head: file.record.head(),
    format,
    kind,
    language,
    draft: draft === '1',
    pictures: picturesFor({ state, format, what }, (hash) => readBlob(file.record.reading, hash)),
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
