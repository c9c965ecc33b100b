/** A backup's name is its time, so that sorting names sorts times. */
const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.baraza$/u;

/** The name of a backup made at `now` (ms). */
export function backupName(now: number): string {
  return `${new Date(now).toISOString().replaceAll(/[:.]/gu, '-')}.baraza`;
}

/** When the backup of this name was made, as ISO 8601; null when it is no backup's name. */
export function backupTime(name: string): string | null {
  const parts = pattern.exec(name);
  return parts === null ? null : `${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${parts[5]}Z`;
}

/** Backups among the names of files, newest first. */
export function newestFirst(names: readonly string[]): string[] {
  return names
    .filter((name) => pattern.test(name))
    .sort()
    .reverse();
}

/**
 * Which backups may go: all but the newest `recent`, and the last one of each of the newest `days` days.
 *
 * Days are those on which there are backups: a file that was shut for a month keeps what it has.
 */
export function backupsToDrop(names: readonly string[], recent = 6, days = 5): string[] {
  const sorted = newestFirst(names);
  const kept = new Set(sorted.slice(0, recent));
  const seenDays = new Set<string>();
  for (const name of sorted) {
    const day = name.slice(0, 10);
    if (seenDays.has(day) || seenDays.size >= days) continue;
    seenDays.add(day);
    kept.add(name);
  }
  return sorted.filter((name) => !kept.has(name));
}
