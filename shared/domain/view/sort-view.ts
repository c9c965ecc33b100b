import type { PileScale } from '../../methods/method.ts';
import { isRevealed } from '../commands/runs.ts';
import { pilesMethod } from '../commands/sort-begin.ts';
import type { CardSort, Pile, SortItem } from '../model/card-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { SortFigure } from '../model/programme.ts';
import type { ClusterResult, SortedThing, SortNumbers, SortTold } from '../model/sort-told.ts';
import { sortersOf } from '../sorting/clusters-of-sort.ts';
import { sortNumbers } from '../sorting/sort-result.ts';
import type { Live } from './live.ts';
import { isShown, type StepView } from './parts.ts';

/** What phones are given to sort, and afterwards what came of it. */
export type SortView = {
  readonly run: string;
  readonly stage: CardSort['stage'];
  readonly items: readonly SortedThing[];
  readonly given: readonly Pile[];
  readonly scales: readonly PileScale[];
  /** Once it was shown: clusters with the ids of their items. */
  readonly clusters: readonly Pick<ClusterResult, 'key' | 'label' | 'items'>[];
};

/** A picture of a result on the projector. */
export type SortSlide = {
  readonly step: StepView | null;
  readonly sort: SortTold;
  readonly figure: SortFigure;
  readonly page: number;
};

/** A sort as the team sees it. */
export type TeamSort = {
  readonly run: string;
  readonly step: string;
  readonly method: string;
  readonly stage: CardSort['stage'];
  readonly items: number;
  /** How many put at least two cards on piles, how many all, and how many rated everything on each scale. */
  readonly sorters: number;
  readonly complete: number;
  readonly rated: number;
  readonly scales: readonly PileScale[];
  /** Whether something is computed now, and how far it is. */
  readonly working: { readonly done: number; readonly of: number } | null;
  readonly isTakenOver: boolean;
  /** Null before the team's look. */
  readonly result: (Omit<SortTold, 'numbers'> & { readonly numbers: SortNumbers }) | null;
};

function sortedThing(state: Consultation, item: SortItem): SortedThing {
  if (item.kind === 'statement') {
    const row = state.statements[item.id];
    const wording = row?.versions.find(({ v }) => v === item.version);
    return {
      ...item,
      number: row?.number ?? 0,
      text: wording?.text ?? '',
      language: wording?.language ?? 'en',
      translations: wording?.translations ?? {},
    };
  }
  const input = state.inputs[item.id];
  const text = input !== undefined && isShown(state, input) ? input.text : '';
  return { ...item, number: input?.number ?? 0, text, language: input?.language ?? 'en', translations: {} };
}

const things = new WeakMap<
  CardSort['items'],
  {
    readonly inputs: Consultation['inputs'];
    readonly statements: Consultation['statements'];
    readonly runs: Consultation['runs'];
    readonly list: readonly SortedThing[];
  }
>();

/** The words of all items: put together again only when words can have changed. */
function thingsOf(state: Consultation, { items }: CardSort): readonly SortedThing[] {
  const { inputs, statements, runs } = state;
  const known = things.get(items);
  if (known?.inputs === inputs && known.statements === statements && known.runs === runs) return known.list;
  const list = items.map((item) => sortedThing(state, item));
  things.set(items, { inputs, statements, runs, list });
  return list;
}

function categoriesOf(state: Consultation, { ladders }: SortNumbers): SortTold['categories'] {
  const named = ladders.flatMap(({ left, right }) => [...(left.groups ?? []), ...(right.groups ?? [])]);
  return Object.fromEntries(named.map((id) => [id, state.categories[id]?.label ?? '']));
}

/** The result of a run for everybody; whoever asks has seen to it that it was shown. */
export function sortTold(state: Consultation, run: string): SortTold | null {
  const sort = state.cardSorts[run];
  if (sort === undefined) return null;
  const numbers = sortNumbers(state, sort);
  return {
    run,
    method: sort.method,
    items: thingsOf(state, sort),
    given: sort.given,
    numbers: { ...numbers, clusters: numbers.clusters.map(({ offered: _offered, ...cluster }) => cluster) },
    categories: categoriesOf(state, numbers),
  };
}

export function sortView(state: Consultation, run: string): SortView | null {
  const sort = state.cardSorts[run];
  if (sort === undefined) return null;
  const isTold = isRevealed(state.runs[run]);
  return {
    run,
    stage: sort.stage,
    items: thingsOf(state, sort),
    given: sort.given,
    scales: pilesMethod(sort.method)?.scales(sort.settings) ?? [],
    clusters: isTold
      ? sortNumbers(state, sort).clusters.map(({ key, label, items }) => ({ key, label, items }))
      : [],
  };
}

export function teamSorts(state: Consultation, live: Live): { readonly [run: string]: TeamSort } {
  return Object.fromEntries(
    Object.values(state.cardSorts).map((sort) => [sort.id, teamSort(state, live, sort)]),
  );
}

function teamSort(state: Consultation, live: Live, sort: CardSort): TeamSort {
  const phase = state.runs[sort.id]?.phase ?? 'done';
  const isLooked = phase === 'team' || phase === 'shown' || phase === 'done';
  const sorters = sortersOf(sort);
  const scales = pilesMethod(sort.method)?.scales(sort.settings) ?? [];
  const all = sort.items.map(({ id }) => id);
  const told = isLooked ? sortTold(state, sort.id) : null;
  return {
    run: sort.id,
    step: sort.step,
    method: sort.method,
    stage: sort.stage,
    items: sort.items.length,
    sorters: sorters.length,
    complete: sorters.filter(({ places }) => Object.keys(places).length === sort.items.length).length,
    rated:
      scales.length === 0
        ? 0
        : Object.values(sort.sorts).filter(({ ratings }) =>
            scales.every(({ name }) => all.every((id) => ratings[name]?.[id] !== undefined)),
          ).length,
    scales,
    working: sort.asked === null ? null : (live.computing[sort.id] ?? { done: 0, of: 1 }),
    isTakenOver: Object.keys(sort.themes).length > 0,
    result: told === null ? null : { ...told, numbers: sortNumbers(state, sort) },
  };
}
