import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FiveCounts, FiveLabels } from './agreement.ts';
import { AGREEMENT_LABELS, reach, stackedBar } from './agreement.ts';
import type { FigureTable } from './figure-table.ts';
import { keyRows } from './key-rows.ts';
import { countOf, percent, shareOf, total } from './numbers.ts';
import type { Scene, Shape } from './scene.ts';
import { mirrored, rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { FigureOptions, FigureWords } from './theme.ts';
import { filled, LIGHT, PRINT_SIZE, wordsOf } from './theme.ts';

/** Votes of one group, of several that are shown together, or of one that is too small to be shown. */
export type GroupVotes =
  | {
      readonly kind: 'shown';
      readonly label: string;
      readonly counts: FiveCounts;
      readonly abstained: number;
    }
  | {
      readonly kind: 'pooled';
      readonly label: string;
      readonly members: readonly string[];
      readonly counts: FiveCounts;
      readonly abstained: number;
    }
  | { readonly kind: 'suppressed'; readonly label: string };

export interface GroupFigure {
  readonly groups: readonly GroupVotes[];
  readonly labels?: FiveLabels;
}

/**
 * Agreement by group: bars on one zero line, one group below the other.
 *
 * Groups have names and no colours. What is held back to protect the few is said
 * in words in its own row, never left out in silence.
 */
export function groupBars(figure: GroupFigure, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const words = wordsOf(options);
  const narrow = width < text * 36;
  const tailWidth = textWidth('000', text) + text * 0.5;
  const nameWidth = narrow ? width : width * 0.34;
  const barX = narrow ? 1 : nameWidth + text * 0.8;
  const barWidth = width - barX - tailWidth - text * 0.4;
  const barHeight = text * 1.6;
  const rated = figure.groups.flatMap((group) => (group.kind === 'suppressed' ? [] : [group.counts]));
  const reaches = rated.map(reach);
  const range = {
    left: Math.max(0, ...reaches.map((side) => side.left)),
    right: Math.max(0, ...reaches.map((side) => side.right)),
  };
  if (range.left + range.right === 0) range.right = 1;

  const labels = figure.labels ?? AGREEMENT_LABELS;
  const key = keyRows(
    labels.map((label, index) => ({ index, text: label })),
    { x: 1, top: 0, width: width - 2 },
    text,
    theme,
  );
  const shapes: Shape[] = [...key.shapes];
  let y = key.bottom + text * 0.4;
  for (const group of figure.groups) {
    const named = nameLines(group, nameWidth, text, words);
    const nameHeight = named.length * text * 1.25;
    named.forEach((line, index) =>
      shapes.push(
        say(
          line.text,
          1,
          y + text * (1.1 + index * 1.25),
          text,
          'start',
          line.muted ? theme.muted : theme.ink,
        ),
      ),
    );
    const barY = narrow ? y + nameHeight + text * 0.45 : y;
    if (group.kind === 'suppressed' || total(group.counts) === 0) {
      const said = group.kind === 'suppressed' ? words.notShown : words.noAnswers;
      wrapped(said, text, width - barX, 2).forEach((line, index) =>
        shapes.push(say(line, barX, barY + text * (1.1 + index * 1.25), text, 'start', theme.muted)),
      );
    } else {
      const strip = {
        x: rounded(barX),
        y: rounded(barY),
        width: rounded(barWidth),
        height: rounded(barHeight),
      };
      const bar = stackedBar(group.counts, strip, range, text, theme);
      shapes.push(
        ...bar.shapes,
        say(String(total(group.counts)), width - 1, barY + text * 1.15, text, 'end', theme.muted),
      );
    }
    const used = narrow ? nameHeight + text * 0.45 + barHeight : Math.max(nameHeight, barHeight);
    y += used + text * 0.8;
  }
  const scene: Scene = { width, height: Math.ceil(y), background: theme.surface, shapes };
  return options?.direction === 'rtl' ? mirrored(scene) : scene;
}

function say(text: string, x: number, y: number, size: number, anchor: 'start' | 'end', fill: string): Shape {
  return { kind: 'text', x: rounded(x), y: rounded(y), text, size, anchor, fill };
}

function nameLines(
  group: GroupVotes,
  width: number,
  text: number,
  words: FigureWords,
): { readonly text: string; readonly muted: boolean }[] {
  const name = wrapped(group.label, text, width, 2).map((line) => ({ text: line, muted: false }));
  if (group.kind !== 'pooled') return name;
  const members = filled(words.pooled, { groups: group.members.join(', ') });
  return [...name, ...wrapped(members, text, width, 3).map((line) => ({ text: line, muted: true }))];
}

/** The same figure in words. */
export function describeGroupBars(figure: GroupFigure, options?: FigureOptions): string {
  const words = wordsOf(options);
  return figure.groups
    .map((group) => {
      if (group.kind === 'suppressed') return `${group.label}: ${words.notShown}.`;
      const whole = total(group.counts);
      const agree = countOf(group.counts[3]) + countOf(group.counts[4]);
      const share = filled(words.agreeShare, { percent: percent(shareOf(agree, whole), words) });
      const pooled =
        group.kind === 'pooled' ? ` (${filled(words.pooled, { groups: group.members.join(', ') })})` : '';
      return `${group.label}${pooled}: ${whole === 0 ? words.noAnswers : `${share}, ${agree} / ${whole}`}.`;
    })
    .join(' ');
}

/** The numbers behind the figure. */
export function tableOfGroupBars(figure: GroupFigure, options?: FigureOptions): FigureTable {
  const words = wordsOf(options);
  const labels = figure.labels ?? AGREEMENT_LABELS;
  return {
    columns: [
      { label: words.group, align: 'start' },
      ...labels.map((label) => ({ label, align: 'end' as const })),
      { label: words.abstained, align: 'end' },
    ],
    rows: figure.groups.map((group) => {
      if (group.kind === 'suppressed')
        return [`${group.label} (${words.notShown})`, '–', '–', '–', '–', '–', '–'];
      const name =
        group.kind === 'pooled'
          ? `${group.label} (${filled(words.pooled, { groups: group.members.join(', ') })})`
          : group.label;
      return [name, ...group.counts.map((count) => String(countOf(count))), String(countOf(group.abstained))];
    }),
  };
}

export function GroupBars(props: FigureOptions & { readonly figure: GroupFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: groupBars(props.figure, props),
    label: describeGroupBars(props.figure, props),
  });
}
