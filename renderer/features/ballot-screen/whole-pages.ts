import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import type { Placed } from '../../../shared/methods/whole.ts';
import { linesOf, paged, room } from '../slide/packing.ts';
import { longestWording } from '../slide/wordings.ts';

/** A page of a whole result: places, or every statement against every other. */
export type WholePage =
  | { readonly kind: 'order'; readonly rows: readonly Placed[] }
  | { readonly kind: 'pairs' };

/** More would be too small to read from the last row. */
const mostPairs = 12;

/** The pages of what a ballot says of all its statements; null where each stands for itself. */
export function wholePages({ result, items }: BallotView): readonly WholePage[] | null {
  const whole = result?.whole ?? null;
  if (whole === null) return null;
  const wordings = new Map(items.map((item) => [item.statement, longestWording(item)]));
  const height = ({ statement }: Placed): number =>
    Math.min(2, linesOf(wordings.get(statement) ?? '', 28, room.width * 0.42)) * 36 + 16;
  const order = paged(whole.places, height, { height: room.height - 220, most: 10 }).map(
    (rows): WholePage => ({ kind: 'order', rows }),
  );
  const count = whole.pairs?.statements.length ?? 0;
  return count < 2 || count > mostPairs ? order : [...order, { kind: 'pairs' }];
}
