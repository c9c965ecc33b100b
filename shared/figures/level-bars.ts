import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import { hatching } from './hatch.ts';
import { countOf, percent, shareOf, total } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** Answers on a scale of words, from its lowest level up. */
export interface LevelAnswers {
  readonly levels: readonly { readonly label: string; readonly count: number }[];
  readonly abstained: number;
  /** Where the high end is the opposing one, as with resistance. */
  readonly isReversed?: boolean;
}

/** Labels and counts side by side, both from the lowest level up. */
export function answersOf(
  labels: readonly string[],
  counts: readonly number[],
  abstained: number,
): LevelAnswers {
  return { levels: labels.map((label, index) => ({ label, count: counts[index] ?? 0 })), abstained };
}

/** Which of the five vote colours a level has: the ends are always the strongest. */
export function toneOf(index: number, levels: number, isReversed = false): number {
  const tone = levels < 2 ? 3 : Math.round((index * 4) / (levels - 1));
  return isReversed ? 4 - tone : tone;
}

/**
 * How answers spread over levels that have words: a bar a level, the highest on top.
 *
 * It is the distribution and no mean: a single veto stays a bar of its own. Every bar carries its count and share.
 */
export function levelBars(answers: LevelAnswers, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const words = wordsOf(options);
  const counts = answers.levels.map(({ count }) => countOf(count));
  const whole = total(counts);
  const most = Math.max(1, ...counts);
  const narrow = width < text * 36;
  const labelWidth = narrow
    ? width
    : Math.min(width * 0.46, 8 + Math.max(...answers.levels.map(({ label }) => textWidth(label, text))));
  const tail = textWidth('000 · 100 %', text, true) + text * 0.6;
  const barX = narrow ? 1 : labelWidth + text;
  const barRoom = Math.max(text, width - barX - tail - 1);
  const barHeight = text * 1.1;
  const shapes: Shape[] = [];
  let y = text * 0.2;
  for (const [index, { label }] of [...answers.levels.entries()].toReversed()) {
    const count = counts[index] ?? 0;
    const lines = wrapped(label, text, labelWidth, 2);
    for (const [line, said] of lines.entries()) {
      shapes.push(say(said, 1, y + text * (0.95 + line * 1.2), text, theme.ink));
    }
    const labelHeight = lines.length * text * 1.2;
    const barY = narrow ? y + labelHeight + text * 0.1 : y;
    const box = {
      x: rounded(barX),
      y: rounded(barY),
      width: rounded((barRoom * count) / most),
      height: rounded(barHeight),
    };
    const tone = toneOf(index, answers.levels.length, answers.isReversed);
    if (count > 0) {
      shapes.push({ kind: 'rect', ...box, fill: theme.votes[tone] ?? theme.hairline });
      if (theme.hatched && tone < 2) shapes.push(...hatching(box, text * 0.62, theme.ink, 0.6));
      shapes.push({ kind: 'rect', ...box, fill: 'none', stroke: theme.ink, strokeWidth: 1 });
    } else {
      shapes.push({
        kind: 'line',
        x1: box.x,
        x2: box.x,
        y1: box.y,
        y2: rounded(box.y + barHeight),
        stroke: theme.muted,
        strokeWidth: 1,
      });
    }
    const share = whole === 0 ? '' : ` · ${percent(shareOf(count, whole), words)}`;
    shapes.push({
      kind: 'text',
      x: rounded(barX + box.width + text * 0.5),
      y: rounded(barY + text * 0.9),
      text: count === 0 ? '0' : `${count}${share}`,
      size: text,
      anchor: 'start',
      fill: count === 0 ? theme.muted : theme.ink,
      ...(count === 0 ? {} : { bold: true as const }),
    });
    y = narrow ? barY + barHeight + text * 0.6 : y + Math.max(labelHeight, barHeight) + text * 0.35;
  }
  if (answers.abstained > 0 || whole === 0) {
    const abstained = answers.abstained > 0 ? `${words.abstained} ${countOf(answers.abstained)}` : '';
    const said =
      whole === 0 ? [words.noAnswers, abstained].filter((part) => part !== '').join('. ') : abstained;
    shapes.push(say(said, 1, y + text, text, theme.muted));
    y += text * 1.4;
  }
  const scene: Scene = { width, height: Math.ceil(y), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

function say(text: string, x: number, y: number, size: number, fill: string): Shape {
  return { kind: 'text', x: rounded(x), y: rounded(y), text, size, anchor: 'start', fill };
}

/** The same figure in words. */
export function describeLevelBars(answers: LevelAnswers, options?: FigureOptions): string {
  const words = wordsOf(options);
  const whole = total(answers.levels.map(({ count }) => count));
  const abstained = `${words.abstained} ${countOf(answers.abstained)}.`;
  if (whole === 0) return `${words.noAnswers}. ${abstained}`;
  const levels = answers.levels.toReversed().map(({ label, count }) => `${label}: ${countOf(count)}`);
  return `${levels.join('; ')}. ${abstained}`;
}

/** The numbers behind the figure. */
export function tableOfLevelBars(answers: LevelAnswers, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  const whole = total(answers.levels.map(({ count }) => count));
  return {
    columns: [
      { label: words.answer, align: 'start' },
      { label: words.answers, align: 'end' },
      { label: words.share, align: 'end' },
    ],
    rows: [
      ...answers.levels
        .toReversed()
        .map(({ label, count }) => [label, String(countOf(count)), percent(shareOf(count, whole), words)]),
      [words.abstained, String(countOf(answers.abstained)), '–'],
    ],
  };
}

export function LevelBars(props: FigureOptions & { readonly answers: LevelAnswers }): ReactElement {
  return createElement(SceneSvg, {
    scene: levelBars(props.answers, props),
    label: describeLevelBars(props.answers, props),
  });
}
