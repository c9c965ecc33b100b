import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { folded, matches } from '../../../shared/util/fold.ts';

export const cardStatuses = ['unsorted', 'sorted', 'merged', 'aside', 'held', 'flagged', 'unused'] as const;

export type CardStatus = (typeof cardStatuses)[number];

/** What of the cards is shown; null: all of it. */
export interface CardFilter {
  readonly query: string;
  /** `none`: cards without a theme. */
  readonly theme: string | null;
  readonly status: CardStatus | null;
  readonly category: string | null;
  readonly table: string | null;
  readonly step: string | null;
}

export const everything: CardFilter = {
  query: '',
  theme: null,
  status: null,
  category: null,
  table: null,
  step: null,
};

const has: Readonly<Record<CardStatus, (card: TeamCard) => boolean>> = {
  unsorted: isOnPile,
  sorted: (card) => card.theme !== null,
  merged: (card) => card.sameAs !== null,
  aside: (card) => card.setAside !== null,
  held: (card) => card.held !== null,
  flagged: (card) => openFlags(card) > 0,
  unused: (card) => card.statements.length === 0 && card.setAside === null,
};

export function isOnPile(card: TeamCard): boolean {
  return card.theme === null && card.sameAs === null && card.setAside === null;
}

export function openFlags(card: TeamCard): number {
  return card.flags.filter((flag) => flag.answer === null).length;
}

export function cardsInOrder(cards: { readonly [id: string]: TeamCard }): readonly TeamCard[] {
  return Object.values(cards).sort((a, b) => a.number - b.number);
}

export function findCards(
  cards: readonly TeamCard[],
  filter: CardFilter,
  isSafe: boolean,
): readonly TeamCard[] {
  const query = folded(filter.query);
  return cards.filter(
    (card) =>
      (filter.theme === null || (filter.theme === 'none' ? isOnPile(card) : card.theme === filter.theme)) &&
      (filter.status === null || has[filter.status](card)) &&
      (filter.category === null || card.category === filter.category) &&
      (filter.table === null || card.table === filter.table) &&
      (filter.step === null || card.step === filter.step) &&
      (query === '' || matches(wordsOf(card, isSafe), query)),
  );
}

function wordsOf(card: TeamCard, isSafe: boolean): string {
  if (isSafe && !card.shown) return String(card.number);
  return folded(
    [card.number, card.text, card.original?.text, card.category, card.table, card.setAside]
      .filter(Boolean)
      .join(' '),
  );
}

/** The values that a facet takes, in order, for its filter. */
export function valuesOf(
  cards: readonly TeamCard[],
  field: 'category' | 'table' | 'step',
): readonly string[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  return [...new Set(cards.flatMap((card) => card[field] ?? []))].sort((a, b) => collator.compare(a, b));
}
