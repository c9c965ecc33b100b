import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../electron/cli/analyse.ts';

describe('what is left out of an answer is told beside it', () => {
  test.each([
    ['stv', { ballots: [], options: ['A', 'B'], seats: 1 }, 'there are no answers, so nobody is elected'],
    ['irv', { ballots: [], options: ['A', 'B'] }, 'there are no answers, so nobody is elected'],
    ['cos-70-15', { groups: { nurses: [8], patients: [] } }, 'nobody rated in the group “patients”'],
    [
      'dots',
      { ballots: [{ A: 1 }, { A: 4 }], dots: 3 },
      '1 of 2 ballots does not count (over the budget, over the cap on one option, or below 0); the first is ballots[1]',
    ],
    [
      'quadratic-voting',
      { ballots: [{ A: 11 }, { B: 12 }], budget: 100 },
      '2 of 2 ballots do not count (over the budget); the first is ballots[0]',
    ],
  ])('%s %j', (method, input, reason) => {
    expect(answerTo(method, JSON.stringify(input))).toMatchObject({ reason });
  });

  test('a tie that an order decided is told, and of several optima the first by name is given', () => {
    const circle = { ballots: ['A>B>C', 'B>C>A', 'C>A>B'].map((ranking) => ({ ranking })) };
    expect(answerTo('irv', JSON.stringify(circle))).toMatchObject({ tie_broken_in: [1] });
    expect(answerTo('irv', '{"ballots": [{"ranking": "A>B", "count": 2}]}')).toMatchObject({
      tie_broken_in: [],
    });
    expect(answerTo('kemeny', JSON.stringify(circle))).toMatchObject({
      ranking: ['A', 'B', 'C'],
      rankings: ['ABC', 'BCA', 'CAB'],
    });
  });
});
