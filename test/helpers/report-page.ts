import { writeExport } from '../../electron/host/export/write-export.ts';
import type { Consultation } from '../../shared/domain/model/consultation.ts';

/** The report of a release as it is kept: a web page or a text document. */
export async function reportFile(
  state: Consultation,
  format: 'html' | 'docx',
  language: 'en' | 'fr' = 'en',
): Promise<Uint8Array> {
  const request = { state, kind: 'release', format, what: 'report', head: null, language } as const;
  return (await writeExport(request)).bytes;
}

/** The report of a release as a web page. */
export async function reportOf(state: Consultation, language: 'en' | 'fr' = 'en'): Promise<string> {
  return new TextDecoder().decode(await reportFile(state, 'html', language));
}
