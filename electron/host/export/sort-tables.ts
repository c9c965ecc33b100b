import type { Dossier, DossierSort } from '../../../shared/domain/model/dossier.ts';
import { type DocumentLanguage, scribe } from '../../../shared/report/assemble/scribe.ts';
import { clusterName, textOfThing } from '../../../shared/report/sorts/figures-of-sort.ts';
import type { CsvCell } from './csv.ts';

type Rows = (dossier: Dossier, language: DocumentLanguage) => readonly (readonly CsvCell[])[];

/** What stands first in each line: the sort by number, as two may have one title. */
function start({ title, meeting }: DossierSort, index: number): CsvCell[] {
  return [index + 1, meeting ?? '', title];
}

const first = ['sort', 'meeting', 'step'];

/** What sorts came to: a line a thing, with its cluster, its place on the map, and its means. */
export const sortRows: Rows = (dossier, language) => {
  const writes = scribe(dossier, language);
  return [
    [
      ...first,
      'sorters',
      'item',
      'id',
      'text',
      'cluster',
      'cluster_name',
      'x',
      'y',
      'bridging',
      'importance',
      'feasibility',
      'zone',
    ],
    ...dossier.sorts.flatMap((sort, index) => {
      const { numbers } = sort;
      if (numbers.reason !== null) return [];
      const home = new Map(numbers.clusters.flatMap(({ at }, cluster) => at.map((item) => [item, cluster])));
      const mean = (name: string, item: number): number | null =>
        numbers.scales.find((scale) => scale.name === name)?.means[item] ?? null;
      return sort.items.map((thing, item): CsvCell[] => {
        const cluster = home.get(item);
        return [
          ...start(sort, index),
          numbers.sorters,
          item + 1,
          thing.kind === 'statement' ? writes.statement(thing.id) : writes.input(thing.id),
          textOfThing(thing, language),
          cluster === undefined ? null : cluster + 1,
          cluster === undefined ? '' : clusterName(sort, cluster, language),
          numbers.map?.points[item]?.[0] ?? null,
          numbers.map?.points[item]?.[1] ?? null,
          numbers.map?.bridging[item] ?? null,
          mean('importance', item),
          mean('feasibility', item),
          numbers.zones?.items[item]?.zone ?? '',
        ];
      });
    }),
  ];
};

/** Where piles were given: how many put each thing on each of them. */
export const placementRows: Rows = (dossier) => [
  [...first, 'item', 'pile', 'people', 'sorters'],
  ...dossier.sorts.flatMap((sort, index) =>
    (sort.numbers.placements ?? []).flatMap((counts, item) =>
      sort.given.map(({ label }, pile): CsvCell[] => [
        ...start(sort, index),
        item + 1,
        label,
        counts[pile] ?? 0,
        sort.numbers.sorters,
      ]),
    ),
  ),
];

/** How often two things were put together, each pair once; `apart` is the distance that clusters were made from. */
export const likenessRows: Rows = (dossier) => [
  [...first, 'item', 'other', 'together', 'placed_both', 'sorters', 'apart'],
  ...dossier.sorts.flatMap((sort, index) => {
    const { likeness, numbers } = sort;
    if (likeness === null) return [];
    return sort.items.flatMap((_, item) =>
      sort.items.slice(item + 1).map((__, further): CsvCell[] => {
        const other = item + 1 + further;
        return [
          ...start(sort, index),
          item + 1,
          other + 1,
          likeness.together[item]?.[other] ?? 0,
          likeness.placedBoth[item]?.[other] ?? 0,
          numbers.sorters,
          likeness.apart[item]?.[other] ?? null,
        ];
      }),
    );
  }),
];

/** Each person's piles and ratings, a line a thing, where they may be told by seat. */
export const pileRows: Rows = (dossier) => [
  [...first, 'seat', 'item', 'pile', 'pile_name', 'importance', 'feasibility'],
  ...dossier.sorts.flatMap((sort, index) => {
    const scales = sort.numbers.scales.map(({ name }) => name);
    return sort.bySeat.flatMap(({ seat, things }) =>
      things.map(({ pile, label, ratings }, item): CsvCell[] => [
        ...start(sort, index),
        seat,
        item + 1,
        pile,
        label,
        ratings[scales.indexOf('importance')] ?? null,
        ratings[scales.indexOf('feasibility')] ?? null,
      ]),
    );
  }),
];
