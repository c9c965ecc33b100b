import { z } from 'zod';
import { mostPiles, mostSorted } from '../../methods/piles/settings.ts';
import { event } from '../evolve/evolve.ts';
import type { CardSort } from '../model/card-sort.ts';
import { type Case, command, need, refuse } from './command.ts';
import { pilesMethod } from './sort-begin.ts';
import { id, line } from './words.ts';

/** The sort that takes piles now, and whose it is; or a refusal in words. */
function sorting(at: Case, run: string): { readonly sort: CardSort; readonly seat: string } {
  const sort = need(at.state.cardSorts[run], 'This sorting');
  if (at.state.runs[run]?.phase !== 'open') {
    refuse('step-closed', 'Sorting has closed. Your piles are kept as they were.');
  }
  return { sort, seat: need(at.seat, 'Your seat') };
}

/** Makes a pile or renames it, and puts cards on it. The pile's id is made where it is made: phones work offline. */
export const namePile = command({
  name: 'pile.name',
  may: ['participant'],
  body: z.object({ run: id, pile: id, label: line(120), items: z.array(id).max(mostSorted).default([]) }),
  decide(body, at) {
    const { sort, seat } = sorting(at, body.run);
    if (sort.given.length > 0) refuse('not-allowed', 'The piles are given here. Choose one of them.');
    const own = sort.sorts[seat]?.piles ?? [];
    if (own.length >= mostPiles && !own.some((row) => row.id === body.pile)) {
      refuse('already', 'You have as many piles as one person can make. Put cards on one that is there.');
    }
    amongSorted(sort, body.items);
    const { run, pile, items, label } = body;
    return [
      event('PileNamed', { run, pile }, { seat, label }),
      ...(items.length === 0 ? [] : [event('ItemsPiled', { run, items }, { seat, pile })]),
    ];
  },
});

/** Puts cards on a pile, or (`null`) takes them off. */
export const putOnPile = command({
  name: 'pile.put',
  may: ['participant'],
  body: z.object({ run: id, items: z.array(id).min(1).max(mostSorted), pile: id.nullable() }),
  decide({ run, items, pile }, at) {
    const { sort, seat } = sorting(at, run);
    amongSorted(sort, items);
    const piles = sort.given.length > 0 ? sort.given : (sort.sorts[seat]?.piles ?? []);
    if (pile !== null && !piles.some((row) => row.id === pile)) {
      refuse('not-found', 'This pile is not there any more. Choose another one.');
    }
    return [event('ItemsPiled', { run, items }, { seat, pile })];
  },
});

export const dropPile = command({
  name: 'pile.drop',
  may: ['participant'],
  body: z.object({ run: id, pile: id }),
  decide({ run, pile }, at) {
    const { sort, seat } = sorting(at, run);
    need(
      sort.sorts[seat]?.piles.find((row) => row.id === pile),
      'This pile',
    );
    return [event('PileDropped', { run, pile }, { seat })];
  },
});

export const rateItem = command({
  name: 'pile.rate',
  may: ['participant'],
  body: z.object({ run: id, item: id, scale: id, value: z.number().int().min(1).max(9).nullable() }),
  decide({ run, item, scale, value }, at) {
    const { sort, seat } = sorting(at, run);
    amongSorted(sort, [item]);
    if (sort.stage !== 'rate') refuse('wrong-phase', 'Rating has not begun yet. Sort the cards first.');
    const asked = pilesMethod(sort.method)
      ?.scales(sort.settings)
      .find(({ name }) => name === scale);
    if (asked === undefined || (value !== null && value > asked.highest)) {
      refuse('bad-input', 'This value is not on the scale.');
    }
    return [event('ItemRated', { run, item, scale }, { seat, value })];
  },
});

function amongSorted(sort: CardSort, items: readonly string[]): void {
  if (!items.every((item) => sort.items.some((row) => row.id === item))) {
    refuse('not-found', 'This card is not among those that are sorted here. Please look again.');
  }
}
