import type { TeamCard } from '../../../shared/domain/view/team-view.ts';

/**
 * The card whose turn it is when tables report one new point each in rotation.
 *
 * The table that has shown fewest points comes next, tables in the order of their names; of its cards the
 * top three come first, then those with most support, then by arrival. Held cards never come up. Null when
 * nothing new is left.
 */
export function nextPoint(cards: readonly TeamCard[]): TeamCard | null {
  const said = new Map<string, number>();
  for (const card of cards) {
    if (card.shown) said.set(card.table ?? '', (said.get(card.table ?? '') ?? 0) + 1);
  }
  const [next] = cards
    .filter((card) => !card.shown && card.held === null && card.sameAs === null)
    .toSorted(
      (a, b) =>
        (said.get(a.table ?? '') ?? 0) - (said.get(b.table ?? '') ?? 0) ||
        (a.table ?? '').localeCompare(b.table ?? '', 'en', { numeric: true }) ||
        Number(b.top) - Number(a.top) ||
        b.supports - a.supports ||
        a.number - b.number,
    );
  return next ?? null;
}
