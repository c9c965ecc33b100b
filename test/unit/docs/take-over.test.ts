import { describe, expect, it } from 'vitest';
import type { Area, Place } from '../../../shared/docs/board.ts';
import { takeOverPlan } from '../../../shared/docs/take-over.ts';

const area = (id: string, label: string, theme: string | null = null, x = 0): Area => ({
  id,
  label,
  x,
  y: 0,
  w: 400,
  h: 300,
  theme,
});
const card = (number: number, theme: string | null = null) => ({ id: `c${number}`, number, theme });
const inArea = (...pairs: readonly (readonly [string, string | null])[]): ReadonlyMap<string, Place> =>
  new Map(pairs.map(([input, id]) => [input, { x: 0, y: 0, area: id }]));

describe('taking a board over into themes', () => {
  it('makes a theme of a named area, and moves its cards in the order of their numbers', () => {
    const plan = takeOverPlan(
      [area('a', ' Data use ')],
      inArea(['c2', 'a'], ['c1', 'a']),
      [card(2), card(1)],
      [],
    );
    expect(plan).toEqual({
      newThemes: [{ area: 'a', label: 'Data use' }],
      renamed: [],
      moves: [
        { input: 'c1', area: 'a', theme: null },
        { input: 'c2', area: 'a', theme: null },
      ],
      untouched: [],
    });
  });

  it('renames the theme that an area came from, and leaves cards that are in it already', () => {
    const plan = takeOverPlan(
      [area('a', 'Use of data', 't1')],
      inArea(['c1', 'a'], ['c2', 'a']),
      [card(1, 't1'), card(2, 't2')],
      [
        { id: 't1', label: 'Data' },
        { id: 't2', label: 'Money' },
      ],
    );
    expect(plan).toEqual({
      newThemes: [],
      renamed: [{ theme: 't1', label: 'Use of data' }],
      moves: [{ input: 'c2', area: 'a', theme: 't1' }],
      untouched: ['c1'],
    });
  });

  it('takes a theme of the same name that no other area came from', () => {
    const themes = [{ id: 't1', label: 'Data  use' }];
    const plan = takeOverPlan([area('a', 'data use')], inArea(['c1', 'a']), [card(1)], themes);
    expect(plan.newThemes).toEqual([]);
    expect(plan.renamed).toEqual([]);
    expect(plan.moves).toEqual([{ input: 'c1', area: 'a', theme: 't1' }]);
  });

  it('makes a new theme where the name belonged to a theme that is renamed', () => {
    const themes = [{ id: 't1', label: 'Data' }];
    const plan = takeOverPlan(
      [area('a', 'Money', 't1'), area('b', 'Data', null, 500)],
      inArea(['c1', 'b']),
      [card(1)],
      themes,
    );
    expect(plan.newThemes).toEqual([{ area: 'b', label: 'Data' }]);
    expect(plan.renamed).toEqual([{ theme: 't1', label: 'Money' }]);
    expect(plan.moves).toEqual([{ input: 'c1', area: 'b', theme: null }]);
  });

  it('lets two areas of one name share one new theme', () => {
    const plan = takeOverPlan(
      [area('b', 'Data', null, 500), area('a', 'data', null, 0)],
      inArea(['c1', 'a'], ['c2', 'b']),
      [card(1), card(2)],
      [],
    );
    expect(plan.newThemes).toEqual([{ area: 'a', label: 'data' }]);
    expect(plan.moves.map(({ area }) => area)).toEqual(['a', 'a']);
  });

  it('leaves cards outside areas, in areas without a name, and off the board', () => {
    const plan = takeOverPlan(
      [area('a', '  ')],
      inArea(['c1', 'a'], ['c2', null]),
      [card(1, 't1'), card(2), card(3)],
      [{ id: 't1', label: 'Data' }],
    );
    expect(plan).toEqual({ newThemes: [], renamed: [], moves: [], untouched: ['c1', 'c2', 'c3'] });
  });

  it('makes a theme anew where the one that an area came from is gone', () => {
    const plan = takeOverPlan([area('a', 'Data', 'gone')], inArea(['c1', 'a']), [card(1, 'gone')], []);
    expect(plan.newThemes).toEqual([{ area: 'a', label: 'Data' }]);
    expect(plan.moves).toEqual([{ input: 'c1', area: 'a', theme: null }]);
  });

  it('names a theme once where two areas came from it', () => {
    const themes = [{ id: 't1', label: 'Data' }];
    const plan = takeOverPlan(
      [area('a', 'Data one', 't1'), area('b', 'Data two', 't1', 500)],
      inArea(['c1', 'b']),
      [card(1)],
      themes,
    );
    expect(plan.renamed).toEqual([{ theme: 't1', label: 'Data one' }]);
    expect(plan.moves).toEqual([{ input: 'c1', area: 'b', theme: 't1' }]);
  });
});
