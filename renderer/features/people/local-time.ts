/**
 * The ISO time (UTC) of "15:30", "15h30" or "2026-11-04 15:30" on this computer's clock; null for anything else.
 *
 * @param today the day that a bare time belongs to.
 */
export function readLocalTime(text: string, today: Date): string | null {
  const found = /^(?:(\d{4})-(\d{2})-(\d{2})[ T])?(\d{1,2})[:hH.](\d{2})$/.exec(text.trim());
  if (found === null) {
    const isIso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text.trim());
    return isIso ? new Date(text.trim()).toISOString() : null;
  }
  const [, year, month, day, hour, minute] = found;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const at = new Date(today);
  if (year !== undefined) at.setFullYear(Number(year), Number(month) - 1, Number(day));
  if (year !== undefined && at.getDate() !== Number(day)) return null;
  at.setHours(Number(hour), Number(minute), 0, 0);
  return at.toISOString();
}

/** An ISO time as it is typed again: the time alone when it is today. */
export function writeLocalTime(iso: string | null, today: Date): string {
  if (iso === null) return '';
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === today.toDateString()) return time;
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${time}`;
}
