import type { Grouping, GroupingSettings } from '../../methods/piles/grouping.ts';
import type { JsonObject } from '../../util/json.ts';
import { type CardSort, emptySort, type OwnSort, type SortItem } from '../model/card-sort.ts';
import { itemRated, onlyOf, piled, pileDropped, pileNamed } from '../sorting/own-sort.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Handlers, Meta, Shape } from './handlers.ts';
import { patch, put, withEntry } from './handlers.ts';

type By = { readonly by: string };
type Own = { readonly seat: string };

export type SortEvents = {
  /** Begins with its run; `continues` names the one whose piles it carries over. */
  SortBegun: Shape<{
    readonly run: string;
    readonly step: string;
    readonly method: string;
    readonly settings: JsonObject;
    readonly items: readonly SortItem[];
    readonly given: readonly { readonly id: string; readonly label: string }[];
    readonly continues: string | null;
  }>;
  /** A pile is made, or has another name. */
  PileNamed: Shape<{ readonly run: string; readonly pile: string }, Own & { readonly label: string }>;
  /** Its cards lie on no pile again. */
  PileDropped: Shape<{ readonly run: string; readonly pile: string }, Own>;
  /** `pile` null: off the piles. */
  ItemsPiled: Shape<
    { readonly run: string; readonly items: readonly string[] },
    Own & { readonly pile: string | null }
  >;
  ItemRated: Shape<
    { readonly run: string; readonly item: string; readonly scale: string },
    Own & { readonly value: number | null }
  >;
  RatingBegun: Shape<{ readonly run: string } & By>;
  GroupingAsked: Shape<{ readonly run: string; readonly settings: GroupingSettings } & By>;
  GroupingStopped: Shape<{ readonly run: string } & By>;
  GroupingComputed: Shape<{ readonly run: string; readonly grouping: Grouping }>;
  ClustersCounted: Shape<{ readonly run: string; readonly count: number } & By>;
  ClusterNamed: Shape<{ readonly run: string; readonly cluster: string } & By, { readonly label: string }>;
  /** Clusters became themes, or (`null`) no longer are. */
  ClustersTakenOver: Shape<
    { readonly run: string; readonly themes: { readonly [cluster: string]: string } | null } & By
  >;
  /** From another file: all piles at once. */
  SortImported: Shape<
    { readonly run: string; readonly row: Omit<CardSort, 'id' | 'sorts' | 'names'> },
    { readonly sorts: CardSort['sorts']; readonly names: CardSort['names'] }
  >;
};

function own(
  state: Consultation,
  meta: Meta,
  run: string,
  content: Own | null,
  change: (sort: OwnSort) => Partial<OwnSort>,
): Consultation {
  // Erased: what a person did is gone with the person.
  if (content === null) return state;
  return patch(state, meta, 'cardSorts', run, (row) => {
    const before = row.sorts[content.seat] ?? emptySort;
    return { sorts: withEntry(state, row.sorts, content.seat, { ...before, ...change(before) }) };
  });
}

export const sortEvents: Handlers<SortEvents> = {
  SortBegun(state, { run, continues, ...row }) {
    const before = continues === null ? undefined : state.cardSorts[continues];
    const here = new Set(row.items.map(({ id }) => id));
    const sorts = Object.fromEntries(
      Object.entries(before?.sorts ?? {}).map(([seat, sort]) => [seat, onlyOf(sort, here)]),
    );
    return put(state, 'cardSorts', run, {
      id: run,
      ...row,
      stage: before?.stage ?? 'sort',
      sorts,
      wasShown: false,
      asked: null,
      grouping: null,
      count: null,
      names: {},
      themes: {},
    });
  },
  PileNamed: (state, { run, pile }, content, meta) =>
    own(state, meta, run, content, (sort) => pileNamed(sort, pile, content?.label ?? '')),
  PileDropped: (state, { run, pile }, content, meta) =>
    own(state, meta, run, content, (sort) => pileDropped(sort, pile)),
  ItemsPiled: (state, { run, items }, content, meta) =>
    own(state, meta, run, content, (sort) => piled(sort, items, content?.pile ?? null)),
  ItemRated: (state, { run, item, scale }, content, meta) =>
    own(state, meta, run, content, (sort) => itemRated(sort, scale, item, content?.value ?? null)),
  RatingBegun: (state, { run }, _content, meta) => patch(state, meta, 'cardSorts', run, { stage: 'rate' }),
  GroupingAsked: (state, { run, settings }, _content, meta) =>
    patch(state, meta, 'cardSorts', run, { asked: settings, count: null }),
  GroupingStopped: (state, { run }, _content, meta) => patch(state, meta, 'cardSorts', run, { asked: null }),
  GroupingComputed: (state, { run, grouping }, _content, meta) =>
    patch(state, meta, 'cardSorts', run, { grouping, asked: null }),
  ClustersCounted: (state, { run, count }, _content, meta) => patch(state, meta, 'cardSorts', run, { count }),
  ClusterNamed: (state, { run, cluster }, content, meta) =>
    patch(state, meta, 'cardSorts', run, (row) => ({
      names: { ...row.names, [cluster]: content?.label ?? '' },
    })),
  ClustersTakenOver: (state, { run, themes }, _content, meta) =>
    patch(state, meta, 'cardSorts', run, { themes: themes ?? {} }),
  SortImported: (state, { run, row }, content) =>
    put(state, 'cardSorts', run, {
      id: run,
      ...row,
      sorts: content?.sorts ?? {},
      names: content?.names ?? {},
    }),
};
