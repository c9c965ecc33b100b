import { figureWords } from '../../renderer/features/ballot/figure-words.ts';
import { gatheringFigureWords } from '../../renderer/features/gathering/figure-words.ts';
import { agreementLabels } from '../../renderer/features/ballot/figure-words.ts';
import { type BallotFigure, drawBallotFigure } from '../../shared/figures/ballot-figure.ts';
import {
  describeDivergingBar,
  divergingBar,
  tableOfDivergingBar,
} from '../../shared/figures/diverging-bar.ts';
import { describeDotPlot, dotPlot, tableOfDotPlot } from '../../shared/figures/dot-plot.ts';
import type { FigureTable } from '../../shared/figures/figure-table.ts';
import { describeGroupBars, groupBars, tableOfGroupBars } from '../../shared/figures/group-bars.ts';
import { describeHistogram, histogram, tableOfHistogram } from '../../shared/figures/histogram.ts';
import { describeLevelBars, levelBars, tableOfLevelBars } from '../../shared/figures/level-bars.ts';
import { describeOrderBars, orderBars, tableOfOrderBars } from '../../shared/figures/order-bars.ts';
import { describePairMatrix, pairMatrix, tableOfPairMatrix } from '../../shared/figures/pair-matrix.ts';
import { describeProgress, progress, tableOfProgress } from '../../shared/figures/progress.ts';
import {
  describeQuestionGrid,
  questionGrid,
  tableOfQuestionGrid,
} from '../../shared/figures/question-grid.ts';
import { describeRoundSlope, roundSlope, tableOfRoundSlope } from '../../shared/figures/round-slope.ts';
import type { Scene } from '../../shared/figures/scene.ts';
import type { FigureOptions } from '../../shared/figures/theme.ts';
import {
  describeThresholdBar,
  tableOfThresholdBar,
  thresholdBar,
} from '../../shared/figures/threshold-bar.ts';
import { describeWordCloud, tableOfWordCloud, wordCloud } from '../../shared/figures/word-cloud.ts';
import { direction } from '../../shared/i18n/language.ts';
import type { Hardship } from './hardships.ts';

/** A figure drawn for one reader, the same in words, and the numbers behind it. */
export type HardFigure = { readonly scene: Scene; readonly said: string; readonly table: FigureTable };

const roundOf = { en: 'Round', fr: 'Tour', ar: 'الجولة' } as const;

type Drawing = (hard: Hardship, options: FigureOptions) => HardFigure;

/** As many as there are, and never more than a kind may have. */
function range(hard: Hardship, most = hard.items): number[] {
  return Array.from({ length: Math.min(most, hard.items) }, (_, index) => index);
}

function inAll(text: string) {
  return { en: text, fr: text, ar: text };
}

function five(hard: Hardship, from: number): [number, number, number, number, number] {
  const at = (index: number): number => hard.count(from + index);
  return [at(0), at(1), at(2), at(3), at(4)];
}

function ballotFigure(made: (hard: Hardship) => BallotFigure): Drawing {
  return (hard, options) =>
    drawBallotFigure(made(hard), {
      language: hard.language,
      labelOf: (statement) => hard.label(Number(statement)),
      options,
    });
}

/** Every kind of figure of numbers, drawn of what is hard for it. */
export const hardFigures: Readonly<Record<string, Drawing>> = {
  'diverging bar': (hard, options) => {
    const [a, b, c, d, e] = range({ ...hard, items: 5 }).map((at) => (hard.items > 4 ? hard.label(at) : ''));
    const own = [a, b, c, d, e] as [string, string, string, string, string];
    const labels = hard.items > 4 ? own : agreementLabels(hard.language);
    const votes = { counts: five(hard, 0), abstained: hard.count(9), labels };
    return {
      scene: divergingBar(votes, options),
      said: describeDivergingBar(votes, options),
      table: tableOfDivergingBar(votes, options),
    };
  },
  'group bars': (hard, options) => {
    const groups = range(hard).map((at) => {
      const votes = { label: hard.label(at), counts: five(hard, at), abstained: hard.count(at) };
      if (at % 4 === 2) return { kind: 'suppressed' as const, label: votes.label };
      if (at % 4 === 3)
        return { kind: 'pooled' as const, ...votes, members: [hard.label(at), hard.label(at + 1)] };
      return { kind: 'shown' as const, ...votes };
    });
    const figure = { groups, labels: agreementLabels(hard.language) };
    return {
      scene: groupBars(figure, options),
      said: describeGroupBars(figure, options),
      table: tableOfGroupBars(figure, options),
    };
  },
  'threshold bar': (hard, options) => {
    const share = {
      count: hard.count(2),
      whole: 60,
      threshold: hard.items > 10 ? 1 : 0.75,
      reached: hard.count(2) >= 45,
      ...(hard.items > 5 ? { label: hard.label(0) } : {}),
    };
    return {
      scene: thresholdBar(share, options),
      said: describeThresholdBar(share, options),
      table: tableOfThresholdBar(share, options),
    };
  },
  progress: (hard, options) => {
    const state = { count: hard.count(1), total: 60, ...(hard.items > 5 ? { label: hard.label(0) } : {}) };
    return {
      scene: progress(state, options),
      said: describeProgress(state, options),
      table: tableOfProgress(state, options),
    };
  },
  histogram: (hard, options) => {
    const regions = [
      { label: hard.label(0), from: 1, to: 3 },
      { label: hard.label(1), from: 4, to: 6 },
      { label: hard.label(2), from: 7, to: 9 },
    ];
    const counts = Array.from({ length: 9 }, (_, at) => hard.count(at));
    const isEmpty = counts.every((count) => count === 0);
    const median = isEmpty ? undefined : (hard.items % 9) + 1;
    const ratings = { counts, median, regions, abstained: hard.count(3) };
    return {
      scene: histogram(ratings, options),
      said: describeHistogram(ratings, options),
      table: tableOfHistogram(ratings, options),
    };
  },
  'level bars': (hard, options) => {
    const levels = range(hard, 11).map((at) => ({ label: hard.label(at), count: hard.count(at) }));
    const answers = { levels, abstained: hard.count(3) };
    return {
      scene: levelBars(answers, options),
      said: describeLevelBars(answers, options),
      table: tableOfLevelBars(answers, options),
    };
  },
  'order bars': (hard, options) => {
    const rows = range(hard).map((at) => ({
      place: hard.name === 'ties' ? 1 : at + 1,
      label: hard.label(at),
      share: hard.count(at) / 60,
      said: `${hard.count(at)} approbations sur 60, 21 fois première`,
    }));
    return {
      scene: orderBars({ rows }, options),
      said: describeOrderBars({ rows }, options),
      table: tableOfOrderBars({ rows }, options),
    };
  },
  'pair matrix': (hard, options) => {
    const labels = range(hard).map((at) => hard.label(at));
    const cells = labels.map((_, row) => labels.map((__, column) => hard.count(row * 7 + column)));
    return {
      scene: pairMatrix({ labels, cells }, options),
      said: describePairMatrix({ labels, cells }),
      table: tableOfPairMatrix({ labels, cells }, options),
    };
  },
  'dot plot': (hard, options) => {
    const series = range(hard, 12).map((at) => ({ mark: String(at + 1), label: hard.label(at) }));
    const plot = {
      axis: { from: 0, to: 60, ticks: [0, 15, 30, 45, 60].map((at) => ({ at, label: String(at) })) },
      series,
      rows: range(hard).map((row) => ({
        label: hard.label(row),
        dots: series.map((_, index) => ({
          series: index,
          value: hard.count(row + index),
          said: String(hard.count(row + index)),
        })),
      })),
      limit: { at: 60, label: hard.label(0) },
    };
    return {
      scene: dotPlot(plot, options),
      said: describeDotPlot(plot, options),
      table: tableOfDotPlot(plot),
    };
  },
  'round slope': (hard, options) => {
    const rounds = range(hard, 5).map((at) => ({
      label: `${roundOf[hard.language]} ${at + 1}`,
      counts: five(hard, at),
      own: hard.name === 'nothing' ? null : (at % 5) + 1,
    }));
    const groups = range(hard, 7).map((at) => ({
      label: hard.label(at),
      medians: rounds.map((_, round) => (hard.count(at) === 0 ? null : ((at + round) % 5) + 1)),
    }));
    const levels = ['1', '2', '3', '4', '5'].map((level, at) => (hard.items > 4 ? hard.label(at) : level));
    const figure = { levels, rounds, groups };
    return {
      scene: roundSlope(figure, options),
      said: describeRoundSlope(figure, options),
      table: tableOfRoundSlope(figure, options),
    };
  },
  'question grid': (hard, options) => {
    const columns = range(hard, 5).map((at) => hard.label(at));
    const rows = range(hard, 8).map((at) => hard.label(at));
    const cells = rows.flatMap((_, row) =>
      columns.map((__, column) => ({
        row,
        column,
        prompt: hard.items > 5 ? hard.label(row) : '',
        cards: hard.count(row + column),
      })),
    );
    const figure = { rows, columns, cells };
    return {
      scene: questionGrid(figure, options),
      said: describeQuestionGrid(figure, options),
      table: tableOfQuestionGrid(figure, options),
    };
  },
  'word cloud': (hard, options) => {
    const words = range(hard)
      .map((at) => ({
        text: hard.label(at).slice(0, 40),
        people: hard.count(at),
        forms: [hard.label(at + 1)],
      }))
      .filter(({ people }) => people > 0)
      .toSorted((one, other) => other.people - one.people);
    return {
      scene: wordCloud({ words }, options),
      said: describeWordCloud({ words }, options),
      table: tableOfWordCloud({ words }, options),
    };
  },
  'round flow': ballotFigure((hard) => ({
    kind: 'rounds',
    title: inAll('Votes'),
    quota: hard.count(4),
    rows: range(hard).map((at) => ({
      statement: String(at),
      votes: Array.from({ length: Math.max(1, hard.items - at) }, (_, round) => hard.count(at + round) + 0.3),
      fate: at === 0 ? ('chosen' as const) : ('out' as const),
    })),
  })),
  quadrants: ballotFigure((hard) => ({
    kind: 'quadrants',
    title: inAll('Fields'),
    x: { label: inAll(hard.label(0)), from: 0, to: 60, cut: 30 },
    y: { label: inAll(hard.label(1)), from: 0, to: 60, cut: 30 },
    fields: [inAll(hard.label(0)), inAll(hard.label(1)), inAll(hard.label(2)), inAll(hard.label(3))],
    rows: range(hard).map((at) => ({
      statement: String(at),
      x: hard.count(at),
      y: hard.count(at * 3),
      said: inAll(hard.label(at)),
    })),
  })),
};

/** A figure with the words and the direction of its reader. */
export function drawHard(kind: string, hard: Hardship, look: FigureOptions): HardFigure {
  const drawing = hardFigures[kind];
  if (drawing === undefined) throw new Error(`no figure of the kind ${kind}`);
  const words = { ...figureWords(hard.language), ...gatheringFigureWords(hard.language) };
  return drawing(hard, { ...look, words, direction: direction(hard.language) });
}
