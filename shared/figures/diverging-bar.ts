import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FiveCounts, FiveLabels } from './agreement.ts';
import { AGREEMENT_LABELS, reach, stackedBar } from './agreement.ts';
import type { FigureTable } from './figure-table.ts';
import { keyRows } from './key-rows.ts';
import { countOf, percent, shareOf, total } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded, say } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { textWidth } from './text-width.ts';
import type { FigureOptions, FigureTheme } from './theme.ts';
import { LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

export interface AgreementVotes {
  /** From "strongly disagree" to "strongly agree". */
  readonly counts: FiveCounts;
  readonly abstained: number;
  readonly labels?: FiveLabels;
}

/**
 * Votes on five points of agreement, as one bar that diverges from the middle.
 *
 * The bar fills the width, whatever the votes; ticks mark the middle of
 * "neither". Abstentions stand apart from it: they are not part of the whole.
 */
export function divergingBar(votes: AgreementVotes, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const words = wordsOf(options);
  const barTop = text * 0.6;
  const barHeight = text * 2.2;
  const strip = { x: 1, y: rounded(barTop), width: width - 2, height: rounded(barHeight) };
  const shapes: Shape[] = [];
  if (total(votes.counts) === 0) {
    shapes.push(
      { kind: 'rect', ...strip, fill: 'none', stroke: theme.muted, strokeWidth: 1 },
      say(words.noAnswers, width / 2, barTop + barHeight / 2 + text * 0.35, text, 'middle', theme.muted),
    );
  } else {
    const bar = stackedBar(votes.counts, strip, reach(votes.counts), text, theme);
    shapes.push(...bar.shapes);
    const below = directLabels(
      votes,
      bar.centres,
      { top: barTop + barHeight + text * 0.5, width },
      text,
      theme,
    );
    shapes.push(...below.shapes);
    return finished(shapes, below.bottom);
  }
  return finished(shapes, barTop + barHeight + text * 0.5);

  function finished(parts: Shape[], bottom: number): Scene {
    const abstained = countOf(votes.abstained);
    const line = `${words.abstained} ${abstained}`;
    parts.push(say(line, 1, bottom + text * 1.1, text, 'start', theme.muted));
    const scene: Scene = {
      width,
      height: Math.ceil(bottom + text * 1.6),
      background: theme.surface,
      shapes: parts,
    };
    return options?.direction === 'rtl' ? mirrored(scene) : scene;
  }
}

/** Each answer named under its own segment; as a key with squares where they would collide. */
function directLabels(
  votes: AgreementVotes,
  centres: readonly number[],
  area: { readonly top: number; readonly width: number },
  text: number,
  theme: FigureTheme,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const labels = votes.labels ?? AGREEMENT_LABELS;
  const entries = labels.map((name, index) => ({
    index,
    text: `${name} ${countOf(votes.counts[index])}`,
  }));
  const used = entries.filter((entry) => countOf(votes.counts[entry.index]) > 0);
  let free = 0;
  const placed = used.map((entry) => {
    const width = textWidth(entry.text, text);
    const wanted = (centres[entry.index] ?? 0) - width / 2;
    const x = Math.max(free, Math.min(wanted, area.width - width));
    free = x + width + text * 0.8;
    return { ...entry, x, drift: Math.abs(x - wanted), fits: x + width <= area.width + 0.5 };
  });
  if (placed.some((entry) => !entry.fits || entry.drift > text * 3))
    return keyRows(entries, { x: 1, top: area.top, width: area.width - 2 }, text, theme);
  return {
    shapes: placed.map((entry) => say(entry.text, entry.x, area.top + text, text, 'start', theme.ink)),
    bottom: rounded(area.top + text * 1.5),
  };
}

/** The same figure in words. */
export function describeDivergingBar(votes: AgreementVotes, options?: FigureOptions): string {
  const labels = votes.labels ?? AGREEMENT_LABELS;
  const words = wordsOf(options);
  const whole = total(votes.counts);
  if (whole === 0) return `${words.noAnswers}. ${words.abstained} ${countOf(votes.abstained)}.`;
  const parts = labels.map((name, index) => {
    const count = countOf(votes.counts[index]);
    return `${name} ${count} (${percent(shareOf(count, whole), words)})`;
  });
  return `${words.rated} ${whole}: ${parts.join(', ')}. ${words.abstained} ${countOf(votes.abstained)}.`;
}

/** The numbers behind the figure. */
export function tableOfDivergingBar(votes: AgreementVotes, options?: FigureOptions): FigureTable {
  const labels = votes.labels ?? AGREEMENT_LABELS;
  const words = wordsOf(options);
  const whole = total(votes.counts);
  return {
    columns: [
      { label: words.answer, align: 'start' },
      { label: words.answers, align: 'end' },
      { label: words.share, align: 'end' },
    ],
    rows: [
      ...labels.map((name, index) => {
        const count = countOf(votes.counts[index]);
        return [name, String(count), percent(shareOf(count, whole), words)];
      }),
      [words.abstained, String(countOf(votes.abstained)), '–'],
    ],
  };
}

export function DivergingBar(props: FigureOptions & { readonly votes: AgreementVotes }): ReactElement {
  return createElement(SceneSvg, {
    scene: divergingBar(props.votes, props),
    label: describeDivergingBar(props.votes, props),
  });
}
