import { describe, expect, it } from 'vitest';
import { firstInTurn, type Point } from '../../../shared/domain/view/next-point.ts';

let count = 0;
function card(speaker: string, more: Partial<Point> = {}): Point {
  count += 1;
  const plain = { id: `c${count}`, number: count, top: false, supports: 0, held: null, shown: false };
  return { ...plain, sameAs: null, speaker, ...more };
}

describe('the next new point of a round robin', () => {
  it('comes from the table that has said least', () => {
    const other = card('2');
    expect(firstInTurn([card('1', { shown: true }), card('1'), other])).toEqual({ card: other.id, turn: 1 });
  });

  it('is one of the table’s top three before its others', () => {
    const top = card('1', { top: true });
    expect(firstInTurn([card('1'), top])?.card).toBe(top.id);
  });

  it('is never a card that is held back or merged into another', () => {
    const held = card('1', { held: { reason: 'a name in it' } });
    expect(firstInTurn([held, card('2', { sameAs: 'c1' })])).toBeNull();
  });

  it('counts tables as numbers', () => {
    const nine = card('9');
    expect(firstInTurn([card('10'), nine])?.card).toBe(nine.id);
  });
});
