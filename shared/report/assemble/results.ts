import type { FiveCounts, FiveLabels } from '../../figures/agreement.ts';
import { describeDivergingBar, divergingBar, tableOfDivergingBar } from '../../figures/diverging-bar.ts';
import { answersOf, describeLevelBars, levelBars, tableOfLevelBars } from '../../figures/level-bars.ts';
import { describeHistogram, histogram, tableOfHistogram } from '../../figures/histogram.ts';
import { FRENCH } from '../../figures/french.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import { PRINT } from '../../figures/theme.ts';
import type { ReportedItem } from '../../domain/model/dossier.ts';
import type { Figure } from '../blocks.ts';
import type { ColumnInput, Said, TableInput } from '../build.ts';
import { emphasis, figureOf } from '../build.ts';
import type { Scribe } from './scribe.ts';

/** The words of a scale, from its lowest value. */
export function scaleLabels({ t, language }: Scribe, item: ReportedItem): readonly string[] {
  if (item.own !== undefined) return item.own.labels.map((label) => label[language]);
  if (item.values.length !== 5) return item.values.map(String);
  return [t('scale.1'), t('scale.2'), t('scale.3'), t('scale.4'), t('scale.5')];
}

/** How figures are drawn in a document: for paper, in its language. */
export function figureOptions({ language }: Scribe, width: number): FigureOptions {
  return { theme: PRINT, size: { width, text: 12 }, words: language === 'fr' ? FRENCH : {} };
}

/** A result as a picture beside its statement; null where nothing is shown. */
export function figureOfItem(scribe: Scribe, item: ReportedItem | null): Figure | null {
  if (item === null || item.total === null) return null;
  const options = figureOptions(scribe, 560);
  const { counts, abstained } = item.total;
  if (item.own !== undefined && item.own.regions.length === 0) {
    const { isReversed } = item.own;
    const answers = { ...answersOf(scaleLabels(scribe, item), counts, abstained), isReversed };
    return figureOf(
      levelBars(answers, options),
      describeLevelBars(answers, options),
      tableOfLevelBars(answers, options),
    );
  }
  if (item.own === undefined && item.values.length === 5) {
    const votes = {
      counts: counts as unknown as FiveCounts,
      abstained,
      labels: scaleLabels(scribe, item) as unknown as FiveLabels,
    };
    return figureOf(
      divergingBar(votes, options),
      describeDivergingBar(votes, options),
      tableOfDivergingBar(votes, options),
    );
  }
  const regions = (item.own?.regions ?? []).map(({ from, to, label }) => ({
    from,
    to,
    label: label[scribe.language],
  }));
  const ratings = { counts, median: medianOf(counts), regions, abstained };
  return figureOf(
    histogram(ratings, options),
    describeHistogram(ratings, options),
    tableOfHistogram(ratings, options),
  );
}

/** The axis of a scale of numbers, by place from its lowest answer; null where answers are words. */
export function scaleTicks(item: ReportedItem | null): {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
} | null {
  if (item === null) return null;
  const shorts = item.own?.shorts ?? item.values.map(String);
  const numbers =
    shorts.length > 2 && shorts.every((short) => short !== '' && Number.isFinite(Number(short)));
  const isLong = item.own === undefined ? item.values.length > 5 : true;
  if (!numbers || !isLong) return null;
  return { from: 1, to: shorts.length, ticks: shorts.map((label, index) => ({ at: index + 1, label })) };
}

/** The median of ratings given as counts by value from 1; the mean of the two middle ones where they are even. */
export function medianOf(counts: readonly number[]): number | undefined {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return undefined;
  const at = (place: number): number => {
    let seen = 0;
    return counts.findIndex((count) => (seen += count) > place) + 1;
  };
  return (at(Math.floor((whole - 1) / 2)) + at(Math.floor(whole / 2))) / 2;
}

/** The counts behind a verdict in one line. */
export function countsLine({ t, share, language }: Scribe, item: ReportedItem | null): string | null {
  if (item === null) return null;
  if (item.total === null) return t('groups.withheld', { minimum: item.minimum });
  if (item.own !== undefined) return item.own.line[language];
  const { agree, oppose, abstained, responded, invited, recused, agreeShares } = item.total;
  const line = t('counts.line', {
    agree,
    oppose,
    abstained,
    responded,
    invited,
    rated: responded - abstained,
    share: share(agreeShares.rated),
  });
  return recused === 0 ? line : `${line} ${t('counts.recused', { count: recused })}`;
}

/** The five points of agreement where a column has no room for words; a note says what they mean. */
const SIGNS = ['− −', '−', '±', '+', '+ +'];

/** Columns of a table of answers by group. */
export function groupColumns(scribe: Scribe, item: ReportedItem): ColumnInput[] {
  const { t } = scribe;
  const narrow = item.values.length > 5 ? 0.6 : 0.8;
  const signs = item.own?.shorts ?? (item.values.length === 5 ? SIGNS : item.values.map(String));
  return [
    { header: t('groups.group'), width: 4, rowHeader: true },
    ...signs.map((header) => ({ header, width: narrow, align: 'end' as const })),
    { header: t('groups.abstained'), width: 1.1, align: 'end' },
    { header: t('groups.responded'), width: 1.1, align: 'end' },
    { header: t('groups.eligible'), width: 1.3, align: 'end' },
  ];
}

/** The published rows of one item, its total last. */
export function groupRows(scribe: Scribe, item: ReportedItem): { cells: Said[]; strong?: true }[] {
  const { t } = scribe;
  if (item.total === null) return [];
  const { total } = item;
  const opposed = new Set(item.opposedGroups);
  return [
    ...item.rows.map((row) => ({
      cells: [
        opposed.has(row.id)
          ? [{ text: scribe.rowLabel(row) }, { text: ' ' }, emphasis(`(${t('groups.opposed')})`)]
          : scribe.rowLabel(row),
        ...[...row.counts, row.abstained, row.responded, row.eligible - row.recused].map(String),
      ],
    })),
    {
      cells: [
        t('groups.total'),
        ...[...total.counts, total.abstained, total.responded, total.invited].map(String),
      ],
      strong: true,
    },
  ];
}

/** Which groups stand behind rows of several, as far as they may be named. */
export function groupNotes(scribe: Scribe, items: readonly ReportedItem[]): string[] {
  const { t, formats } = scribe;
  const notes = new Set<string>(signsNote(scribe, items));
  for (const item of items) {
    for (const row of item.rows) {
      if (row.kind === 'group') continue;
      const names = scribe.groupNames(row.groups);
      if (names.length > 0) notes.add(`${scribe.rowLabel(row)}: ${formats.list(names)}.`);
    }
    const silent = scribe.groupNames(item.withoutResponses);
    if (silent.length > 0 && items.length === 1)
      notes.add(t('groups.none', { groups: formats.list(silent) }));
  }
  return [...notes];
}

function signsNote(scribe: Scribe, items: readonly ReportedItem[]): string[] {
  const { t, formats } = scribe;
  const [first] = items;
  if (first?.own !== undefined) {
    const { shorts } = first.own;
    const levels = scaleLabels(scribe, first).map((label, index) => {
      const short = shorts[index] ?? '';
      return label === short || label.startsWith(`${short}:`) ? label : `${short}: ${label}`;
    });
    return [t('groups.levels', { levels: formats.list(levels) })];
  }
  if (first?.values.length !== 5) return [];
  const words = {
    one: t('scale.1'),
    two: t('scale.2'),
    three: t('scale.3'),
    four: t('scale.4'),
    five: t('scale.5'),
  };
  return [t('groups.signs', words)];
}

/** One item's table by group, or null where nothing is shown. */
export function groupTable(scribe: Scribe, item: ReportedItem | null): TableInput | null {
  if (item === null || item.total === null) return null;
  return {
    columns: groupColumns(scribe, item),
    rows: groupRows(scribe, item),
    notes: groupNotes(scribe, [item]),
  };
}
