import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../shared/contract/documents.ts';
import { daysOf, whoKey, writersOf } from '../../../../renderer/features/documents/history/sittings.ts';

const entry = (to: number, endedAt: string, who: HistoryEntry['who']): HistoryEntry => ({
  from: to,
  to,
  startedAt: endedAt,
  endedAt,
  who,
  isDelivered: false,
  bytes: 10,
});
const team = { kind: 'team' } as const;
const seat = { kind: 'seat', number: 4, name: 'Amina' } as const;

describe('the sittings of a text', () => {
  const entries = [
    entry(1, '2026-11-27T10:00:00', team),
    entry(2, '2026-11-28T09:00:00', seat),
    entry(3, '2026-11-28T09:30:00', team),
  ];

  it('stand by day, the latest first', () => {
    expect(daysOf(entries, null).map(({ sittings }) => sittings.map(({ to }) => to))).toEqual([[3, 2], [1]]);
  });

  it('can be those of one writer', () => {
    expect(daysOf(entries, whoKey(team)).flatMap(({ sittings }) => sittings.map(({ to }) => to))).toEqual([
      3, 1,
    ]);
    expect(writersOf(entries)).toEqual([team, seat]);
  });
});
