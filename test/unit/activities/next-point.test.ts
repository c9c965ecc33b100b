import { describe, expect, it } from 'vitest';
import { nextPoint } from '../../../renderer/activities/collect/next-point.ts';
import type { TeamCard } from '../../../shared/domain/view/team-view.ts';

let count = 0;
function card(table: string | null, more: Partial<TeamCard> = {}): TeamCard {
  count += 1;
  const plain = { id: `c${count}`, number: count, top: false, supports: 0, held: null, shown: false };
  return { ...plain, sameAs: null, table, ...more } as unknown as TeamCard;
}

describe('the next new point of a round robin', () => {
  it('comes from the table that has said least', () => {
    const other = card('2');
    expect(nextPoint([card('1', { shown: true }), card('1'), other])).toBe(other);
  });

  it('is one of the table’s top three before its others', () => {
    const top = card('1', { top: true });
    expect(nextPoint([card('1'), top])).toBe(top);
  });

  it('is never a card that is held back or merged into another', () => {
    expect(nextPoint([card('1', { held: 'a name in it' }), card('2', { sameAs: 'c1' })])).toBeNull();
  });

  it('counts tables as numbers', () => {
    const nine = card('9');
    expect(nextPoint([card('10'), nine])).toBe(nine);
  });
});
