import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { FiveCounts } from '../../../shared/figures/agreement.ts';
import {
  describeDivergingBar,
  DivergingBar,
  divergingBar,
  tableOfDivergingBar,
} from '../../../shared/figures/diverging-bar.ts';
import { describeGroupBars, groupBars, tableOfGroupBars } from '../../../shared/figures/group-bars.ts';
import type { GroupVotes } from '../../../shared/figures/group-bars.ts';
import { quadrants, tableOfQuadrants } from '../../../shared/figures/quadrants.ts';
import { describeRoundFlow, roundFlow, tableOfRoundFlow } from '../../../shared/figures/round-flow.ts';
import { languages } from '../../../shared/i18n/language.ts';
import { describeHistogram, histogram, tableOfHistogram } from '../../../shared/figures/histogram.ts';
import { describeProgress, progress, tableOfProgress } from '../../../shared/figures/progress.ts';
import { SceneSvg } from '../../../shared/figures/scene-svg.ts';
import { textWidth } from '../../../shared/figures/text-width.ts';
import {
  describeThresholdBar,
  tableOfThresholdBar,
  thresholdBar,
} from '../../../shared/figures/threshold-bar.ts';
import { anyCount as count, anyLook as options, expectSound } from '../../helpers/sound-scene.ts';

const five = fc.tuple(count, count, count, count, count) satisfies fc.Arbitrary<FiveCounts>;
const name = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
const group: fc.Arbitrary<GroupVotes> = fc.oneof(
  fc.record({ kind: fc.constant('shown' as const), label: name, counts: five, abstained: count }),
  fc.record({
    kind: fc.constant('pooled' as const),
    label: name,
    members: fc.array(name, { maxLength: 5 }),
    counts: five,
    abstained: count,
  }),
  fc.record({ kind: fc.constant('suppressed' as const), label: name }),
);
const regions = [
  { label: 'Low', from: 1, to: 3 },
  { label: 'Middle', from: 4, to: 6 },
  { label: 'High', from: 7, to: 9 },
];

describe('figures are never broken, whatever they are given', () => {
  test('votes on five points', () => {
    fc.assert(
      fc.property(five, count, options, (counts, abstained, how) => {
        const votes = { counts, abstained };
        expectSound(divergingBar(votes, how), how);
        expect(describeDivergingBar(votes, how)).not.toMatch(/NaN|undefined|\{/);
        expect(tableOfDivergingBar(votes, how).rows).toHaveLength(6);
      }),
    );
  });

  test('statements in four fields', () => {
    const at = fc.oneof(fc.double({ min: 1, max: 5 }), fc.constantFrom(Number.NaN, -3, 99));
    const axis = fc.record({ label: name, from: fc.constant(1), to: fc.constant(5), cut: at });
    const row = fc.record({
      mark: fc.constantFrom('1', '12'),
      label: name,
      x: at,
      y: at,
      said: name,
      isListed: fc.boolean(),
    });
    const fields = fc.tuple(name, name, name, name);
    const picture = fc.record({ x: axis, y: axis, fields, rows: fc.array(row, { maxLength: 30 }) });
    fc.assert(
      fc.property(picture, options, (figure, how) => {
        expectSound(quadrants(figure, how), how);
        for (const cells of tableOfQuadrants(figure).rows) expect(cells).toHaveLength(4);
      }),
    );
  });

  test('votes from round to round', () => {
    const row = fc.record({
      label: name,
      votes: fc.array(fc.option(count), { maxLength: 14 }),
      fate: fc.constantFrom('chosen' as const, 'out' as const, 'left' as const),
    });
    const flow = fc.record({ rows: fc.array(row, { maxLength: 12 }), quota: fc.option(count) });
    fc.assert(
      fc.property(flow, options, fc.constantFrom(...languages), (figure, how, language) => {
        expectSound(roundFlow(figure, language, how), how);
        const table = tableOfRoundFlow(figure, language);
        expect(describeRoundFlow(figure, language)).not.toMatch(/NaN|undefined/u);
        for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length);
      }),
    );
  });

  test('agreement by group', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), options, (groups, how) => {
        expectSound(groupBars({ groups }, how), how);
        const table = tableOfGroupBars({ groups }, how);
        expect(describeGroupBars({ groups }, how)).not.toContain('NaN');
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      }),
    );
  });

  test('ratings from 1 to 9', () => {
    const median = fc.option(fc.constantFrom(1, 4.5, 9, Number.NaN), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 9, maxLength: 9 }),
        median,
        count,
        options,
        (counts, m, abstained, how) => {
          const ratings = { counts, median: m, regions, abstained };
          expectSound(histogram(ratings, how), how);
          expect(tableOfHistogram(ratings, how).rows).toHaveLength(10);
        },
      ),
    );
  });

  test('progress and a share against its threshold', () => {
    fc.assert(
      fc.property(count, count, fc.double(), options, (part, whole, threshold, how) => {
        expectSound(progress({ count: part, total: whole }, how), how);
        expectSound(thresholdBar({ count: part, whole, threshold, reached: part > whole }, how), how);
      }),
    );
  });
});

describe('what a figure shows', () => {
  const votes = { counts: [3, 4, 10, 25, 13] as const, abstained: 5 };

  test('segments are as wide as their share, and abstentions are no segment', () => {
    const scene = divergingBar(votes, { size: { width: 552, text: 12 } });
    const segments = scene.shapes.filter(
      (shape) => shape.kind === 'rect' && shape.fill !== 'none' && shape.height > 20,
    );
    const widths = segments.flatMap((shape) => (shape.kind === 'rect' ? [shape.width] : []));
    expect(widths).toEqual([30, 40, 100, 250, 130]);
    expect(describeDivergingBar(votes)).toBe(
      'Rated 55: Strongly disagree 3 (5.5\u00A0%), Disagree 4 (7.3\u00A0%), Neither 10 (18.2\u00A0%), Agree 25 (45.5\u00A0%), Strongly agree 13 (23.6\u00A0%). Abstained 5.',
    );
  });

  test('a group held back is named, and said to be held back', () => {
    const groups: GroupVotes[] = [{ kind: 'suppressed', label: 'Parliament' }];
    const said = 'Not shown: too few answered';
    expect(describeGroupBars({ groups })).toContain(`Parliament: ${said}`);
    const texts = groupBars({ groups }).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
    expect(texts).toContain('Parliament');
    expect(texts).toContain(said);
    expect(tableOfGroupBars({ groups }).rows[0]?.[0]).toContain(said);
  });

  test('pooled groups are listed by name', () => {
    const groups: GroupVotes[] = [
      {
        kind: 'pooled',
        label: 'Other groups',
        members: ['Coaches', 'Donors'],
        counts: [0, 0, 1, 2, 1],
        abstained: 0,
      },
    ];
    expect(describeGroupBars({ groups })).toBe(
      'Other groups (Together: Coaches, Donors): 75\u00A0% agree, 3 / 4.',
    );
  });

  test('a share just below its threshold is never rounded up to it', () => {
    const share = { count: 6996, whole: 10000, threshold: 0.7, reached: false };
    expect(describeThresholdBar(share)).toContain('69.9\u00A0% agree');
    expect(tableOfThresholdBar(share).rows[0]?.[2]).toBe('69.9\u00A0%');
    expect(describeThresholdBar({ ...share, count: 7000, reached: true })).toContain('70\u00A0% agree');
  });

  test('the median and each region are said', () => {
    const ratings = { counts: [0, 1, 1, 2, 4, 5, 9, 12, 6], median: 7.5, regions, abstained: 2 };
    expect(describeHistogram(ratings)).toBe(
      'Rated 40. Median 7.5. Low: 5\u00A0%, Middle: 27.5\u00A0%, High: 67.5\u00A0%. Abstained 2.',
    );
  });

  test('progress says how many of how many, and a full bar stays within its frame', () => {
    expect(describeProgress({ count: 41, total: 60, label: 'wrote' })).toBe('41 of 60 wrote');
    expect(tableOfProgress({ count: 41, total: 60 }).rows).toEqual([['Done', '41 of 60']]);
    expectSound(progress({ count: 70, total: 60 }), {});
  });
});

describe('figures as SVG', () => {
  test('have no style, a description, and the same markup from data and component', () => {
    const votes = { counts: [0, 1, 2, 3, 4] as const, abstained: 1 };
    const html = renderToStaticMarkup(createElement(DivergingBar, { votes }));
    expect(html).not.toMatch(/style=|<style/);
    expect(html).toContain('role="img"');
    expect(html).toContain(`aria-label="${describeDivergingBar(votes)}"`);
    const label = describeDivergingBar(votes);
    expect(html).toBe(renderToStaticMarkup(createElement(SceneSvg, { scene: divergingBar(votes), label })));
  });

  test('text from people cannot become markup', () => {
    const groups: GroupVotes[] = [{ kind: 'suppressed', label: '<script>alert(1)</script>' }];
    const html = renderToStaticMarkup(
      createElement(SceneSvg, { scene: groupBars({ groups }), label: '"><img src=x>' }),
    );
    expect(html).not.toMatch(/<script|<img/);
  });
});

test('text widths: wider text is never measured narrower, marks have no width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(textWidth(a + b, 12)).toBeGreaterThanOrEqual(textWidth(a, 12) - 1e-9);
    }),
  );
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('中文', 10)).toBeGreaterThanOrEqual(20);
});
