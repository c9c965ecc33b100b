import { type BallotFigure, figurePages } from '../../../shared/figures/ballot-figure.ts';
import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import { languages } from '../../../shared/i18n/language.ts';
import type { Placed, Whole } from '../../../shared/methods/whole.ts';
import type { Wordings } from '../../../shared/methods/wordings.ts';
import { linesOf, paged, room } from '../slide/packing.ts';
import { longestWording } from '../slide/wordings.ts';

/** A page of a whole result: places, or every statement against every other. */
export type WholePage =
  | { readonly kind: 'order'; readonly rows: readonly Placed[] }
  | { readonly kind: 'figure'; readonly figure: BallotFigure }
  | { readonly kind: 'pairs' };

/** More would be too small to read from the last row. */
const mostPairs = 12;

/** Notes beyond these are for the console, phones and documents. */
const mostNotes = 3;

/** What stands below an order on the projector, in the longest language. */
export function notesOnScreen({ notes }: Whole): readonly Wordings[] {
  return notes.slice(0, mostNotes);
}

function notesHeight(whole: Whole): number {
  const lines = languages.map((language) => {
    const text = notesOnScreen(whole)
      .map((note) => note[language])
      .join(' ');
    return text === '' ? 0 : linesOf(text, 32, room.width);
  });
  return Math.max(0, ...lines) * 42;
}

/** The pages of what a ballot says of all its statements; null where each stands for itself. */
export function wholePages({ result, items }: BallotView): readonly WholePage[] | null {
  const whole = result?.whole ?? null;
  if (whole === null) return null;
  const wordings = new Map(items.map((item) => [item.statement, longestWording(item)]));
  const height = ({ statement }: Placed): number =>
    Math.min(2, linesOf(wordings.get(statement) ?? '', 28, room.width * 0.42)) * 36 + 16;
  const order = paged(whole.places, height, {
    height: room.height - 180 - Math.max(40, notesHeight(whole)),
    most: 10,
  }).map((rows): WholePage => ({ kind: 'order', rows }));
  const count = whole.pairs?.statements.length ?? 0;
  const figures = whole.figures.flatMap(figurePages).map((figure): WholePage => ({ kind: 'figure', figure }));
  return [...order, ...figures, ...(count < 2 || count > mostPairs ? [] : [{ kind: 'pairs' } as const])];
}
