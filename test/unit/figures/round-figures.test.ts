import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  describeDotPlot,
  type DotFigure,
  DotPlot,
  dotPlot,
  tableOfDotPlot,
} from '../../../shared/figures/dot-plot.ts';
import { quantileOfCounts } from '../../../shared/figures/numbers.ts';
import {
  describeRoundSlope,
  RoundSlope,
  roundSlope,
  type SlopeFigure,
  tableOfRoundSlope,
} from '../../../shared/figures/round-slope.ts';
import { quantile } from '../../../shared/methods/stats/quantile.ts';
import { anyCount, anyLook, expectSound } from '../../helpers/sound-scene.ts';

const name = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
const value = fc.oneof(fc.double({ min: 1, max: 9, noNaN: true }), fc.constantFrom(Number.NaN, -4, 1e9));

describe('figures of rounds are never broken, whatever they are given', () => {
  test('slopes', () => {
    const median = fc.option(fc.double({ min: 1, max: 9, noNaN: true }), { nil: null });
    const figure: fc.Arbitrary<SlopeFigure> = fc.integer({ min: 0, max: 6 }).chain((rounds) =>
      fc.record({
        levels: fc.array(name, { minLength: 1, maxLength: 11 }),
        rounds: fc.array(
          fc.record({
            label: name,
            counts: fc.array(anyCount, { minLength: 1, maxLength: 11 }),
            own: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
          }),
          { minLength: rounds, maxLength: rounds },
        ),
        groups: fc.array(
          fc.record({ label: name, medians: fc.array(median, { minLength: rounds, maxLength: rounds }) }),
          { maxLength: 5 },
        ),
      }),
    );
    fc.assert(
      fc.property(figure, anyLook, (each, how) => {
        expectSound(roundSlope(each, how), how);
        expect(describeRoundSlope(each, how)).not.toMatch(/NaN|undefined|\{value/u);
        const table = tableOfRoundSlope(each, how);
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }),
    );
  });

  test('dots', () => {
    const figure: fc.Arbitrary<DotFigure> = fc.record({
      axis: fc.constant({ from: 1, to: 9, ticks: [1, 5, 9].map((at) => ({ at, label: String(at) })) }),
      series: fc.array(fc.record({ mark: fc.constantFrom('A', 'B', '12'), label: name }), { maxLength: 8 }),
      rows: fc.array(
        fc.record({
          label: name,
          dots: fc.array(fc.record({ series: fc.nat(7), value, said: fc.constant('5') }), { maxLength: 12 }),
        }),
        { maxLength: 8 },
      ),
      limit: fc.constant({ at: 7, label: '75% needed' }),
      isInOrder: fc.boolean(),
    });
    fc.assert(
      fc.property(figure, anyLook, (each, how) => {
        expectSound(dotPlot(each, how), how);
        expect(describeDotPlot(each, how)).not.toMatch(/NaN|undefined/u);
        const table = tableOfDotPlot(each);
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }),
    );
  });
});

const slope: SlopeFigure = {
  levels: ['1', '2', '3', '4', '5'],
  rounds: [
    { label: 'Round 1', counts: [1, 2, 2, 3, 1], own: 2 },
    { label: 'Round 2', counts: [0, 1, 2, 5, 1], own: 4 },
  ],
  groups: [{ label: 'Ministries', medians: [3, 4] }],
};

const dots: DotFigure = {
  axis: { from: 1, to: 9, ticks: [] },
  series: [
    { mark: '1', label: 'Round 1' },
    { mark: '2', label: 'Round 2' },
  ],
  rows: [
    {
      label: 'Fund the coaches.',
      dots: [
        { series: 0, value: 5, said: '5' },
        { series: 1, value: 5, said: '5' },
      ],
    },
    { label: 'Meet twice a year.', dots: [] },
  ],
};

describe('what they show', () => {
  test('a slope says the median, the middle half and one’s own answer of each round', () => {
    expect(describeRoundSlope(slope)).toBe(
      'Round 1: Rated 9, Median 3, Your answer 2, Ministries 3. Round 2: Rated 9, Median 4, Your answer 4, Ministries 4.',
    );
    expect(tableOfRoundSlope(slope).rows).toEqual([
      ['Round 1', '9', '3', '2–4', '2', '3'],
      ['Round 2', '9', '4', '3–4', '4', '4'],
    ]);
  });

  test('without own answers nothing is said of them', () => {
    const others = { ...slope, rounds: slope.rounds.map((round) => ({ ...round, own: null })) };
    expect(JSON.stringify(roundSlope(others))).not.toContain('Dashed');
    expect(tableOfRoundSlope(others).columns.map(({ label }) => label)).not.toContain('Your answer');
  });

  test('marks on one value stand one below the other, and a row that is not shown says so', () => {
    const squares = dotPlot(dots).shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.width === shape.height ? [shape] : [],
    );
    const [, , first, second] = squares;
    expect(second?.x).toBe(first?.x);
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
    expect(describeDotPlot(dots)).toBe(
      'Fund the coaches.: Round 1 5, Round 2 5. Meet twice a year.: Not shown: too few answered.',
    );
  });

  test('quantiles of counts are those of the answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (counts, p) => {
          const answers = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
          const expected = quantile(answers, p, 7);
          const found = quantileOfCounts(counts, p);
          if (expected.ok) expect(found).toBeCloseTo(expected.value, 9);
          else expect(found).toBeNull();
        },
      ),
    );
  });

  test('the component is the same picture with its words', () => {
    expect(renderToStaticMarkup(createElement(RoundSlope, { figure: slope }))).toContain(
      `aria-label="${describeRoundSlope(slope)}"`,
    );
    expect(renderToStaticMarkup(createElement(DotPlot, { figure: dots }))).toContain('role="img"');
  });
});
