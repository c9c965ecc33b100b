import { z } from 'zod';
import { circulate } from '../circulate/circulate.ts';
import { readOfflinePage } from '../circulate/offline-page.ts';
import type { OpenedFile } from '../consultation/session.ts';
import type { ExportedFile } from '../export/request.ts';
import { FileRefusal } from './answers.ts';

const asked = z.object({
  version: z.string().min(1).max(80).optional(),
  way: z.enum(['each', 'one']),
  seats: z.array(z.string().max(80)).max(2000).optional(),
  note: z.string().max(2000).optional(),
  until: z.string().max(40).nullable().optional(),
  withoutCode: z.boolean().optional(),
  language: z.enum(['en', 'fr', 'ar']).optional(),
});

/** Circulates a version of the open file's framework, as the console asks, and gives the files to send. */
export async function circulateAsked(file: OpenedFile, pages: string, body: unknown): Promise<ExportedFile> {
  const parsed = asked.safeParse(body);
  if (!parsed.success) throw new FileRefusal('bad-input', 'That cannot be read.');
  const page = readOfflinePage(pages);
  if (page === null) throw new FileRefusal('not-here', 'This build of Baraza cannot do that.');
  return circulate(file.record, parsed.data, page);
}
