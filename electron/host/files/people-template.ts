import type { Consultation } from '../../../shared/domain/model/consultation.ts';

const columns = [
  'id',
  'name',
  'organisation',
  'category',
  'country',
  'level',
  'language',
  'table',
  'role',
  'voting',
] as const;

/** The list of people to fill in with a spreadsheet program: the columns, and a line for each category to copy. */
export function peopleTemplate(state: Consultation): string {
  const language = state.about?.languages[0] ?? 'en';
  const examples = Object.values(state.categories)
    .toSorted((one, other) => one.order - other.order)
    .map(({ label }, index) => [`P${index + 1}`, '', '', label, '', '', language, '', 'participant', 'yes']);
  // Excel takes a file for UTF-8 only with the mark at its beginning.
  return `\uFEFF${[columns, ...examples].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A label that begins like a formula must not become one. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
