import type { HistoryEntry } from '../../../../shared/contract/documents.ts';
import type { Appears } from '../../../../shared/domain/model/document.ts';

/** Sittings of one day, the latest first. */
export interface Day {
  /** Midnight of the day, for its date. */
  readonly at: number;
  readonly sittings: readonly HistoryEntry[];
}

/** Whether two entries are of somebody who appears alike: with group attribution that may be several people. */
export function whoKey(who: Appears): string {
  switch (who.kind) {
    case 'team':
    case 'participant':
      return who.kind;
    case 'seat':
      return `seat ${who.number}`;
    case 'category':
      return `category ${who.label}`;
  }
}

/** Everybody who wrote, once each, in the order in which they began. */
export function writersOf(entries: readonly HistoryEntry[]): readonly Appears[] {
  const found = new Map<string, Appears>();
  for (const { who, isDelivered } of entries)
    if (!isDelivered && !found.has(whoKey(who))) found.set(whoKey(who), who);
  return [...found.values()];
}

/** The sittings by day, the latest first; of one writer where `writer` names one. */
export function daysOf(entries: readonly HistoryEntry[], writer: string | null): readonly Day[] {
  const days = new Map<number, HistoryEntry[]>();
  for (const entry of [...entries].reverse()) {
    if (writer !== null && (entry.isDelivered || whoKey(entry.who) !== writer)) continue;
    const day = new Date(entry.endedAt).setHours(0, 0, 0, 0);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([at, sittings]) => ({ at, sittings }));
}
