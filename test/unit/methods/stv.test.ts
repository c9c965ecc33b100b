import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stvCount } from '../../../shared/methods/stv/count.ts';
import type { GroupedSheet } from '../../../shared/methods/method.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

function sheet(order: readonly string[]): GroupedSheet {
  return {
    group: 'g',
    asked: items,
    answers: Object.fromEntries(order.map((item, index) => [item, { value: index + 1 }])),
  };
}

const orders = fc.array(fc.shuffledSubarray(items, { minLength: 1 }), { minLength: 3, maxLength: 40 });
const seats = fc.integer({ min: 1, max: 5 });
const lot = fc.integer({ min: 1, max: 1000 });

describe('a transferable vote', () => {
  it('chooses no more than there are places, and everybody stands in the order once', () => {
    fc.assert(
      fc.property(orders, seats, lot, (given, places, number) => {
        const count = stvCount(given.map(sheet), items, { seats: places, lot: number });
        expect(count.elected.length).toBeLessThanOrEqual(places);
        expect(count.order.toSorted()).toEqual(items);
        expect(count.order.slice(0, count.elected.length)).toEqual(count.elected);
      }),
    );
  });

  it('loses no vote: in each round those counted, held by the chosen and named by nobody left make all', () => {
    fc.assert(
      fc.property(orders, seats, (given, places) => {
        const { rounds, quota, ballots } = stvCount(given.map(sheet), items, { seats: places, lot: 1 });
        let held = 0;
        for (const { votes, elected, exhausted } of rounds) {
          const counted = Object.values(votes).reduce((sum, each) => sum + each, 0);
          expect(counted + exhausted + held).toBeCloseTo(ballots, 1);
          for (const option of elected) held += Math.min(quota, votes[option] ?? 0);
        }
      }),
    );
  });

  it('asks nothing of the order in which people answered, and draws lots only from its number', () => {
    fc.assert(
      fc.property(orders, seats, lot, (given, places, number) => {
        const rule = { seats: places, lot: number };
        const once = stvCount(given.map(sheet), items, rule);
        expect(stvCount(given.toReversed().map(sheet), items.toReversed(), rule)).toEqual(once);
      }),
    );
  });

  it('gives a group its share: whom more than a quota puts first is chosen', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 4 }), (given, places) => {
        const { quota, elected } = stvCount(given.map(sheet), items, { seats: places, lot: 1 });
        for (const item of items) {
          if (given.filter(([first]) => first === item).length >= quota) expect(elected).toContain(item);
        }
      }),
    );
  });

  it('says when a lot decided', () => {
    const count = stvCount([sheet(['a']), sheet(['b']), sheet(['c'])], items, { seats: 1, lot: 5 });
    expect(count.rounds.some(({ tieBroken }) => tieBroken)).toBe(true);
    expect(count.elected).toHaveLength(1);
  });
});
