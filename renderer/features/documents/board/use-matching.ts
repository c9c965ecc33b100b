import { useDeferredValue, useMemo, useState } from 'react';
import type { WordedCard } from './board-context.tsx';

/** What is searched for among the cards. `matching` is null while nothing is. */
export function useMatching(cards: readonly WordedCard[]) {
  const [search, onSearch] = useState('');
  const [category, onCategory] = useState('');
  const wanted = useDeferredValue(search);
  const categories = useMemo(
    () =>
      [...new Set(cards.flatMap((card) => card.category ?? []))].toSorted((one, other) =>
        one.localeCompare(other),
      ),
    [cards],
  );
  const matching = useMemo(() => {
    const needle = plain(wanted.trim());
    if (needle === '' && category === '') return null;
    const found = cards.filter(
      (card) =>
        (category === '' || card.category === category) &&
        (needle === '' || String(card.number) === needle || plain(card.text).includes(needle)),
    );
    return new Set(found.map(({ id }) => id));
  }, [cards, wanted, category]);
  return { search, onSearch, category, onCategory, categories, matching };
}

/** Letters without their accents and capitals, as one types in haste. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
