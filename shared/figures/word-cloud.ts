import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { FigureTable } from './figure-table.ts';
import type { Scene, Shape } from './scene.ts';
import { rounded } from './scene.ts';
import { SceneSvg } from './scene-svg.ts';
import { BOLD, shortened, textWidth } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE, filled, wordsOf } from './theme.ts';

/** Words, most often said first, with how many people said each. */
export interface WordCloudFigure {
  readonly words: readonly {
    readonly text: string;
    readonly people: number;
    /** Other spellings that are counted in. */
    readonly forms: readonly string[];
  }[];
}

export type WordCloudOptions = FigureOptions & {
  /** Height of the picture where it must not be another; else it follows from the width. */
  readonly height?: number;
};

/** A word with its place: `x` is its middle, `y` its baseline. */
export interface PlacedWord {
  readonly index: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly box: Box;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The largest word is so many times the smallest text of the figure. */
const LARGEST = 4.2;
/** Serif letters run wider than the sans that the widths are of. */
const SERIF = 1.12;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
/** Steps of the spiral that are tried for one word before the whole is set smaller. */
const MOST_STEPS = 4000;

/** What a letter takes above and below its baseline, in its size: Arabic needs more of both. */
function reach(text: string): { readonly above: number; readonly below: number } {
  return RIGHT_TO_LEFT.test(text) ? { above: 1.15, below: 0.7 } : { above: 1.05, below: 0.42 };
}

/** How large each word is before anything must be smaller: by its people, from the smallest text to the largest. */
function sizesOf(words: WordCloudFigure['words'], text: number, scale: number): number[] {
  const most = Math.max(1, ...words.map(({ people }) => people));
  const least = Math.min(most, ...words.map(({ people }) => people));
  return words.map(({ people }) => {
    const share = most === least ? 0.35 : (people - least) / (most - least);
    return Math.max(text, text * (1 + (LARGEST - 1) * share) * scale);
  });
}

/** How much larger than they need to be words are tried first, and how small they become where there is no room. */
const scales = [2.2, 1.8, 1.5, 1.2, 1, 0.85, 0.7, 0.58, 0.48, 0.4, 0.33, 0.25];

/**
 * Places words around the middle, the first in it, none over another, each wholly inside.
 *
 * On a spiral from the middle outwards, wide as the picture is; where not all fit, everything is set smaller and tried
 * again, and at the smallest size a word longer than the picture is wide is cut, and those that still do not fit are left
 * out, the rarest first. The same words give the
 * same picture everywhere: nothing is drawn by lot.
 */
export function placeWords(
  words: WordCloudFigure['words'],
  frame: { readonly width: number; readonly height: number; readonly text: number },
): PlacedWord[] {
  let placed: PlacedWord[] = [];
  for (const scale of scales) {
    placed = placeAt(words, frame, sizesOf(words, frame.text, scale), scale === scales.at(-1));
    if (placed.length === words.length) return placed;
  }
  return placed;
}

function placeAt(
  words: WordCloudFigure['words'],
  { width, height, text }: { readonly width: number; readonly height: number; readonly text: number },
  sizes: readonly number[],
  isSmallest: boolean,
): PlacedWord[] {
  const placed: PlacedWord[] = [];
  const gap = text * 0.18;
  for (const [index, word] of words.entries()) {
    const size = sizes[index] ?? text;
    const said = isSmallest ? shortened(word.text, size, width / (SERIF * BOLD)) : word.text;
    const { above, below } = reach(said);
    const half = (textWidth(said, size, true) * SERIF) / 2;
    const tall = size * (above + below);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const angle = 0.32 * Math.sqrt(step) * Math.PI;
      const away = (Math.sqrt(step) / Math.sqrt(MOST_STEPS)) * 0.75;
      const x = width / 2 + Math.cos(angle) * away * width;
      const middle = height / 2 + Math.sin(angle) * away * height;
      const box = { left: x - half, right: x + half, top: middle - tall / 2, bottom: middle + tall / 2 };
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!isInside || placed.some((other) => overlaps(other.box, box, gap))) continue;
      placed.push({ index, text: said, x, y: box.top + size * above, size, box });
      break;
    }
  }
  return placed;
}

function overlaps(one: Box, other: Box, gap: number): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap / 2 &&
    other.top < one.bottom + gap / 2
  );
}

/** Words as large as many people said them. */
export function wordCloud({ words }: WordCloudFigure, options?: WordCloudOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const height = options?.height ?? cloudHeight(words, width, text);
  const placed = placeWords(words, { width, height, text });
  const most = Math.max(0, ...words.map(({ people }) => people));
  const shapes = placed.map(({ index, text: said, x, y, size }): Shape => ({
    kind: 'text',
    x: rounded(x),
    y: rounded(y),
    text: said,
    size: rounded(size),
    anchor: 'middle',
    fill: words[index]?.people === most && most > 1 ? theme.accent : theme.ink,
    voice: 'room',
    bold: true,
  }));
  if (words.length === 0) {
    shapes.push({
      kind: 'text',
      x: 1,
      y: text,
      text: wordsOf(options).noAnswers,
      size: text,
      anchor: 'start',
      fill: theme.muted,
    });
  }
  return {
    width,
    height: words.length === 0 ? Math.ceil(text * 1.5) : height,
    background: theme.surface,
    shapes,
  };
}

/** As high as the words need at a comfortable size, neither a strip nor a tower. */
function cloudHeight(words: WordCloudFigure['words'], width: number, text: number): number {
  const area = sizesOf(words, text, 1)
    .map((size, index) => textWidth(words[index]?.text ?? '', size, true) * SERIF * size * 1.5)
    .reduce((sum, each) => sum + each, 0);
  return Math.ceil(Math.min(width * 1.3, Math.max(width * 0.32, (area * 2.1) / width)));
}

/** How many words the picture has no room for. */
export function wordsLeftOut(
  { words }: WordCloudFigure,
  options: Required<Pick<WordCloudOptions, 'size' | 'height'>>,
): number {
  return words.length - placeWords(words, { ...options.size, height: options.height }).length;
}

/** The same figure in words. */
export function describeWordCloud({ words }: WordCloudFigure, options?: FigureOptions): string {
  const { noAnswers, saidBy } = wordsOf(options);
  if (words.length === 0) return `${noAnswers}.`;
  return `${words.map(({ text, people }) => filled(saidBy, { word: text, number: people })).join(', ')}.`;
}

/** The numbers behind the figure. */
export function tableOfWordCloud({ words }: WordCloudFigure, options?: FigureOptions): FigureTable {
  const { word, people, spellings } = wordsOf(options);
  const joined = words.some(({ forms }) => forms.length > 0);
  return {
    columns: [
      { label: word, align: 'start' },
      { label: people, align: 'end' },
      ...(joined ? [{ label: spellings, align: 'start' as const }] : []),
    ],
    rows: words.map((row) => [row.text, String(row.people), ...(joined ? [row.forms.join(', ')] : [])]),
  };
}

export function WordCloud(props: WordCloudOptions & { readonly figure: WordCloudFigure }): ReactElement {
  return createElement(SceneSvg, {
    scene: wordCloud(props.figure, props),
    label: describeWordCloud(props.figure, props),
  });
}
