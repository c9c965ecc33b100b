import { describe, expect, it } from 'vitest';
import { readLocalTime, writeLocalTime } from '../../../renderer/features/people/local-time.ts';

const today = new Date(2026, 10, 3, 9, 0);

describe('a time as people type it', () => {
  it('is of today where it has no day, on this computer’s clock', () => {
    expect(readLocalTime('15:30', today)).toBe(new Date(2026, 10, 3, 15, 30).toISOString());
    expect(readLocalTime('15h30', today)).toBe(readLocalTime('15:30', today));
    expect(readLocalTime('2026-11-04 8:05', today)).toBe(new Date(2026, 10, 4, 8, 5).toISOString());
  });

  it('is refused where it is none', () => {
    for (const text of ['', 'soon', '25:00', '12:75', '2026-02-30 10:00']) {
      expect(readLocalTime(text, today)).toBeNull();
    }
  });

  it('is read again as it was written', () => {
    for (const text of ['15:30', '2026-11-04 08:05']) {
      expect(writeLocalTime(readLocalTime(text, today), today)).toBe(text);
    }
  });
});
