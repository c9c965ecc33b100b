import type { Formats } from '../../../shared/i18n/formats.ts';

/** A day as its reader writes it; what is no day stays as somebody wrote it. */
export function dayOf(formats: Formats, day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? day : formats.date(time);
}
