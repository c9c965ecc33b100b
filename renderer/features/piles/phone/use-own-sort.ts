import { useMemo } from 'react';
import { emptySort, type OwnSort, type Pile } from '../../../../shared/domain/model/card-sort.ts';
import { itemRated, piled, pileDropped, pileNamed } from '../../../../shared/domain/sorting/own-sort.ts';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { SortView } from '../../../../shared/domain/view/sort-view.ts';
import { useUnsent } from '../../../client/hooks.tsx';
import type { Unsent } from '../../../client/outbox.ts';

/** One's own piles as this phone knows them: the host's, and what waits here to be sent. */
export type Mine = {
  readonly sort: OwnSort;
  /** Given ones, or one's own in the order in which they were made. */
  readonly piles: readonly Pile[];
  /** Items that lie on no pile, in their order. */
  readonly left: readonly string[];
  readonly isWaiting: boolean;
};

export function useOwnSort(view: SortView, seat: OwnSeat): Mine {
  const unsent = useUnsent();
  return useMemo(() => {
    const waiting = unsent.filter(
      ({ seat: by, body, state }) => by === seat.id && body['run'] === view.run && state !== 'refused',
    );
    const sort = waiting.reduce(after, seat.sort ?? emptySort);
    return {
      sort,
      piles: view.given.length > 0 ? view.given : sort.piles,
      left: view.items.map(({ id }) => id).filter((id) => sort.places[id] === undefined),
      isWaiting: waiting.length > 0,
    };
  }, [unsent, seat, view]);
}

function after(sort: OwnSort, { name, body }: Unsent): OwnSort {
  const { pile, items, label, scale, item, value } = body;
  const ids = Array.isArray(items) ? items.filter((each) => typeof each === 'string') : [];
  switch (name) {
    case 'pile.name':
      if (typeof pile !== 'string' || typeof label !== 'string') return sort;
      return piled(pileNamed(sort, pile, label), ids, pile);
    case 'pile.put':
      return piled(sort, ids, typeof pile === 'string' ? pile : null);
    case 'pile.drop':
      return typeof pile === 'string' ? pileDropped(sort, pile) : sort;
    case 'pile.rate':
      if (typeof scale !== 'string' || typeof item !== 'string') return sort;
      return itemRated(sort, scale, item, typeof value === 'number' ? value : null);
    default:
      return sort;
  }
}
