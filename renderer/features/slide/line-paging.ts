import type { CardView } from '../../../shared/domain/view/parts.ts';
import { leastSize, linesOf, paged, room } from './packing.ts';
import { beginning } from './wordings.ts';
import type { SlideOf } from './paging.ts';

/** A row of where a line comes from: a statement, a ballot, a card, a source, or a line that uses it. */
export type LineEntry =
  | {
      readonly kind: 'statement';
      readonly id: string;
      readonly number: number;
      readonly text: string;
      readonly language: string;
    }
  | { readonly kind: 'card'; readonly card: CardView }
  | { readonly kind: 'evidence'; readonly id: string; readonly title: string }
  | { readonly kind: 'ballot' | 'used'; readonly id: string; readonly label: string };

const mostItems = 7;

/** Statements first, then ballots, what was said, the sources, and where the line is used, page by page. */
export function linePages(slide: SlideOf<'line-trace'>): readonly (readonly LineEntry[])[] {
  const entries: readonly LineEntry[] = [
    ...slide.statements.map((row) => ({ kind: 'statement', ...row }) as const),
    ...slide.ballots.map((row) => ({ kind: 'ballot', ...row }) as const),
    ...slide.cards.map((card) => ({ kind: 'card', card }) as const),
    ...slide.evidence.map((row) => ({ kind: 'evidence', ...row }) as const),
    ...slide.used.map((row) => ({ kind: 'used', ...row }) as const),
  ];
  const height = (entry: LineEntry, before: LineEntry | undefined): number => {
    const heading = before?.kind === entry.kind ? 0 : 60;
    return heading + linesOf(wordsOf(entry), leastSize + 2, room.width - 420) * 40 + 18;
  };
  const label = linesOf(wordsOfLine(slide).join('\n'), leastSize + 2, room.width) * 40;
  const categories = linesOf(slide.categories.join(' · '), leastSize, room.width) * 38;
  const plenary = slide.plenary.length === 0 ? 0 : 60 + slide.plenary.length * 46;
  const rest = Math.max(200, room.height - 170 - Math.min(label, 240) - Math.min(categories, 80) - plenary);
  return paged(entries, height, { height: rest, most: mostItems });
}

const mostLetters = 320;

/** What the line says, at the head of each page; of many words their beginning. */
export function wordsOfLine({ label, items }: SlideOf<'line-trace'>): readonly string[] {
  return items.length === 0
    ? [beginning(label, mostLetters)]
    : [label, ...beginning(items.join('\n'), mostLetters).split('\n')];
}

export function wordsOf(entry: LineEntry): string {
  switch (entry.kind) {
    case 'statement':
      return entry.text;
    case 'card':
      return entry.card.text;
    case 'evidence':
      return entry.title;
    case 'ballot':
    case 'used':
      return entry.label;
  }
}
