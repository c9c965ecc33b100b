import type { ExportChoice } from '../../../shared/contract/files.ts';

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
